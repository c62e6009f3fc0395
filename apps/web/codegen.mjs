// Types and documents for every operation: run before the web application is built, checked or tested.
// Each `x.graphql` gets an `x.generated.ts` beside it; browsers send operations by the SHA-256 of their text.
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  isInterfaceType,
  isUnionType,
  Kind,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

const root = import.meta.dirname;
const generated = path.join(root, 'src/shared/apollo/generated');

/** Reads, checks and writes; returns the texts of the operations by their hash. */
export async function generate() {
  const schemaText = readFileSync(path.join(root, '../../libs/api-schema/schema.graphql'), 'utf8');
  const schema = buildSchema(schemaText);
  const files = documentFiles(path.join(root, 'src'));
  const sources = files.map((file) => ({
    file,
    document: withTypenames(parse(readFileSync(file, 'utf8'))),
  }));
  const everything = {
    kind: Kind.DOCUMENT,
    definitions: sources.flatMap(({ document }) => document.definitions),
  };
  const faults = validate(schema, everything);
  if (faults.length > 0)
    throw new Error(
      `The operations do not fit the schema:\n${faults.map((fault) => fault.message).join('\n')}`,
    );

  mkdirSync(generated, { recursive: true });
  write(path.join(generated, 'operations.ts'), await operationTypes(schemaText, everything));
  write(
    path.join(generated, 'possible-types.ts'),
    `export const possibleTypes = ${JSON.stringify(possibleTypes(schema), null, 2)};\n`,
  );
  const texts = {};
  for (const { file, document } of sources)
    Object.assign(texts, writeDocuments(file, document, everything));
  return texts;
}

function documentFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => path.join(folder, name))
    .sort();
}

function withTypenames(document) {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isRoot = parent?.kind === Kind.OPERATION_DEFINITION;
      const has = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
      );
      return isRoot || has ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}

function operationTypes(schemaText, document) {
  return codegen({
    filename: 'operations.ts',
    schema: parse(schemaText),
    documents: [{ location: 'operations.graphql', document }],
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      onlyOperationTypes: true,
      enumsAsTypes: true,
      skipTypename: false,
      useTypeImports: true,
      immutableTypes: true,
      maybeValue: 'T | null',
      avoidOptionals: { field: true, object: true },
      scalars: { DateTime: 'string', RichTextNodes: 'readonly unknown[]' },
    },
  });
}

function possibleTypes(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isInterfaceType(type) || isUnionType(type),
  );
  return Object.fromEntries(
    abstract.map((type) => [
      type.name,
      schema.getPossibleTypes(type).map((possible) => possible.name),
    ]),
  );
}

function writeDocuments(file, document, everything) {
  const texts = {};
  const own = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const typesFile = path
    .relative(path.dirname(file), path.join(generated, 'operations'))
    .replace(/^(?!\.)/, './');
  const lines = [];
  for (const operation of own) {
    const name = operation.name.value;
    const suffix = operation.operation === 'mutation' ? 'Mutation' : 'Query';
    const whole = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...fragmentsOf(operation, everything)],
    };
    const text = print(whole);
    const hash = createHash('sha256').update(text).digest('hex');
    texts[hash] = text;
    lines.push(
      `export const ${name}Document = ${JSON.stringify({ ...withoutPlaces(whole), hash })} as unknown as TypedDocumentNode<${name}${suffix}, ${name}${suffix}Variables>;`,
    );
    lines.unshift(
      `import type { ${name}${suffix}, ${name}${suffix}Variables } from '${typesFile}';`,
    );
  }
  if (own.length === 0) return texts;
  lines.unshift("import type { TypedDocumentNode } from '@graphql-typed-document-node/core';");
  write(file.replace(/\.graphql$/, '.generated.ts'), `${lines.join('\n')}\n`);
  return texts;
}

function fragmentsOf(node, everything, known = new Map()) {
  visit(node, {
    FragmentSpread({ name }) {
      if (known.has(name.value)) return;
      const fragment = everything.definitions.find(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value,
      );
      known.set(name.value, fragment);
      fragmentsOf(fragment, everything, known);
    },
  });
  return [...known.values()];
}

/** Lists that GraphQL reads even when they are empty: of a selection, of `{}` and of `[]`. */
const neededLists = new Set(['selections', 'fields', 'values']);

/** The document without places in its source and without empty lists: it travels to browsers. */
function withoutPlaces(document) {
  return JSON.parse(
    JSON.stringify(document, (key, value) => {
      if (key === 'loc' || key === 'description') return undefined;
      return Array.isArray(value) && value.length === 0 && !neededLists.has(key)
        ? undefined
        : value;
    }),
  );
}

function write(file, text) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

if (process.argv[1] === import.meta.filename) await generate();
