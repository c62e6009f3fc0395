import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@praxis/domain/shared';
import type { PagePart } from '../shared/loading/page-part';
import { pagesApart, type PageName } from '../shared/navigation/paths';

interface Chunk {
  file: string;
  src?: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

/** Addresses of the files a page needs. */
export interface PageAssets {
  styles: string[];
  /** What a browser runs first. */
  entry: string;
  /** What makes the page live. */
  scripts: string[];
  fonts: string[];
}

const manifest = readManifest('manifest.json');
/** What the explorer of the API is made of: built apart, so that nothing else becomes heavier. */
const explorer = readManifest('explorer.json');
const known = new Map<string, PageAssets>();
const entry = 'src/entry-client.ts';
const explorerEntry = 'src/entry-explorer.tsx';

function readManifest(name: string): Record<string, Chunk> {
  const file = path.join(import.meta.dirname, '../client/.vite', name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>) : {};
}

/** The scripts and styles of a page and its parts in a language, from the manifest of the build. */
export function assetsOf(
  page: PageName | null,
  parts: readonly PagePart[],
  language: Language,
): PageAssets {
  const files = parts.map(({ file }) => file);
  const key = [language, page, ...files].join(' ');
  let assets = known.get(key);
  if (!assets) {
    assets = collect(page, files, language);
    known.set(key, assets);
  }
  return assets;
}

function collect(page: PageName | null, parts: readonly string[], language: Language): PageAssets {
  const chunks = new Set<Chunk>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  add(entry);
  add('src/app/live.tsx');
  add(`src/shared/i18n/locales/${language}/readers.ts`);
  if (page !== null) add(sourceOf(page));
  for (const part of parts) add(part);
  const all = [...chunks];
  const fonts = (all[0]?.assets ?? []).filter((file) =>
    /(source-sans-3|literata)-latin-wght-normal/.test(file),
  );
  const styles = [...new Set(all.flatMap((chunk) => chunk.css ?? []))];
  if (page !== null && pagesApart.has(page)) {
    const own = explorer[explorerEntry];
    return {
      styles: [...styles, ...(own?.css ?? [])].map(address),
      entry: address(own?.file ?? ''),
      scripts: [],
      fonts: fonts.map(address),
    };
  }
  return {
    styles: styles.map(address),
    entry: address(all[0]?.file ?? ''),
    scripts: [...new Set(all.slice(1).map((chunk) => chunk.file))].map(address),
    fonts: fonts.map(address),
  };
}

/** Where a page's file is: `newPractice` → `src/app/routes/new-practice-page/new-practice-page.tsx`. */
function sourceOf(page: PageName): string {
  const name = `${page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-page`;
  return `src/app/routes/${name}/${name}.tsx`;
}

function address(file: string): string {
  return `/assets/${file}`;
}
