import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageName } from '../shared/navigation/paths';

interface Chunk {
  file: string;
  src?: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

/** Addresses of the files a page needs, the entry first. */
export interface PageAssets {
  styles: string[];
  scripts: string[];
  fonts: string[];
}

const manifestFile = path.join(import.meta.dirname, '../client/.vite/manifest.json');
const manifest = existsSync(manifestFile)
  ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>)
  : {};
const known = new Map<PageName | null, PageAssets>();

/** The scripts and styles of a page, from the manifest of the build. */
export function assetsOf(page: PageName | null): PageAssets {
  let assets = known.get(page);
  if (!assets) {
    assets = collect(page);
    known.set(page, assets);
  }
  return assets;
}

function collect(page: PageName | null): PageAssets {
  const chunks = new Set<Chunk>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  add('src/entry-client.tsx');
  if (page !== null) add(sourceOf(page));
  const all = [...chunks];
  const fonts = (all[0]?.assets ?? []).filter((file) =>
    /(source-sans-3|literata)-latin-wght-normal/.test(file),
  );
  return {
    styles: [...new Set(all.flatMap((chunk) => chunk.css ?? []))].map(address),
    scripts: [...new Set(all.map((chunk) => chunk.file))].map(address),
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
