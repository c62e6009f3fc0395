// What the rules about imports share: where the imports of a file are, and which file a relative one means.
import path from 'node:path';

/** The top of the repository; every rule speaks of paths below it. */
export const root = path.resolve(import.meta.dirname, '../..');

/**
 * The path of a file below the top of the repository, with forward slashes.
 * @param {string} file absolute path
 */
export function placeOf(file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/**
 * Listeners that report every relative import of a file, whatever its form: `import`, `export … from`, `import()` and
 * the type `import('…')`.
 * @param {import('eslint').Rule.RuleContext} context
 * @param {(target: string, node: object) => void} visit gets the path that is meant, without its ending, as `placeOf`
 */
export function onRelativeImport(context, visit) {
  const folder = path.dirname(placeOf(context.filename));
  const listen = (source) => {
    if (typeof source?.value === 'string' && source.value.startsWith('.'))
      visit(resolveImport(folder, source.value), source);
  };
  return {
    ImportDeclaration: (node) => listen(node.source),
    ExportAllDeclaration: (node) => listen(node.source),
    ExportNamedDeclaration: (node) => listen(node.source),
    ImportExpression: (node) => listen(node.source),
    TSImportType: (node) => listen(node.source ?? node.argument?.literal),
  };
}

/**
 * @param {string} folder of the importing file
 * @param {string} specifier as it is written
 */
export function resolveImport(folder, specifier) {
  return path.posix.join(folder, specifier).replace(/\.[cm]?[jt]sx?$|\/$/, '');
}
