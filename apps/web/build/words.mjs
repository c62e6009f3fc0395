// Compiles the messages of the interface into what browsers load: the words of the pages that everybody reads apart from those
// that only pages for signed-in people, or for few, show. Neither is listed anywhere: the imports of the sources say who shows what.
import { createCompilationErrorMessage, createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What a page for signed-in people alone, or for few, says of itself (`PageDefinition`). */
const pageForSome = /^ {2}is(Private|ForFew): true,$/m;

/**
 * Writes `readers.ts` and `members.ts` beside the catalogue of each language. A message that lacks a translation is an error.
 * A message stands in `readers` when any file that shows it can be reached without passing through such a page.
 */
export async function compileWords(root) {
  const config = getConfig({ cwd: root });
  const [catalogue] = await getCatalogs(config);
  const read = filesReachedFrom(path.join(root, 'src/entry-client.ts'));
  for (const language of config.locales) {
    const { messages, missing } = await catalogue.getTranslations(language, {
      fallbackLocales: config.fallbackLocales,
      sourceLocale: config.sourceLocale,
    });
    if (missing.length > 0)
      throw new Error(
        `No translation to ${language}: ${missing.map(({ id, source }) => source ?? id).join(' | ')}`,
      );
    const entries = await catalogue.read(language);
    const isForReaders = ([id]) =>
      (entries[id].origin ?? []).some(([file]) => read.has(path.join(root, file)));
    const all = Object.entries(messages);
    const write = (name, words) => {
      const { source, errors } = createCompiledCatalog(language, Object.fromEntries(words), {
        strict: true,
        namespace: 'ts',
      });
      if (errors.length > 0) throw new Error(createCompilationErrorMessage(language, errors));
      writeFileSync(path.join(path.dirname(catalogue.getFilename(language)), `${name}.ts`), source);
    };
    write('readers', all.filter(isForReaders));
    write(
      'members',
      all.filter((entry) => !isForReaders(entry)),
    );
  }
}

/** Every source that the first one imports, at once or later, but pages for some and what only they import. */
export function filesReachedFrom(first) {
  const reached = new Set();
  const waiting = [first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    if (pageForSome.test(source)) continue;
    reached.add(file);
    for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
      const found = fileNamed(path.resolve(path.dirname(file), fileName));
      if (fileName.startsWith('.') && found !== undefined) waiting.push(found);
    }
  }
  return reached;
}

function fileNamed(name) {
  return ['.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => name + end)
    .find((file) => existsSync(file));
}
