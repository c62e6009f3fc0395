// `npm run bench:relevance`: how well each search engine ranks, beside textbook BM25, on judged queries: the first
// catalogue's own, and every collection given with `-- --collection FOLDER` (bench/relevance/README.md has its format).
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ensureInstalled, root } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const say = (line) => console.error(line);
ensureInstalled(say);
const { values } = parseArgs({
  options: {
    collection: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    seed: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const { judge, table } = await import('../bench/relevance/judge.mjs');
const { Product } = await import('../bench/relevance/product.mjs');
const { startServices } = await import('./services/services.mjs');
const { buildProduct } = await import('./setup/build.mjs');

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-bench-relevance-'));
chmodSync(folder, 0o755);
let services = null;
let product = null;
async function strike() {
  await product?.close().catch(() => {});
  await services?.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void strike().finally(() => process.exit(130)));

let isDone = false;
try {
  await run();
  isDone = true;
} catch (error) {
  console.error(error.isForPeople ? error.message : error);
}
await strike();
process.exit(isDone ? 0 : 1);

async function run() {
  if (values.build) await buildProduct();
  const env = { ...process.env, NODE_ENV: 'production', PRAXIS_DATA_DIR: folder };
  for (const name of ['DATABASE_URL', 'MEILI_URL', 'PRAXIS_SEARCH']) delete env[name];
  services = await startServices({ env, dataFolder: folder, makesDatabases: true, say });
  const folders = [
    ...(values.seed ? [path.join(root, 'bench/relevance/seed')] : []),
    ...values.collection.map((each) => path.resolve(each)),
  ];
  const results = [];
  for (const [i, each] of folders.entries()) results.push(await measure(each, `bench_${i}`));
  if (values.json) console.log(JSON.stringify(results, null, 2));
}

/** One collection on a database of its own. */
async function measure(collection, name) {
  const isSeed = collection.endsWith(path.join('relevance', 'seed'));
  const { DATABASE_URL: url } = services.environment;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  product = await Product.on({
    NODE_ENV: 'production',
    ...services.environment,
    DATABASE_URL: url.replace(/\/[^/]*$/, `/${name}`),
  });
  const queries = lines(path.join(collection, 'queries.jsonl'));
  const judgements = lines(path.join(collection, 'judgements.jsonl'));
  const numbers = isSeed
    ? await product.numbersByTitle()
    : await product.publish(lines(path.join(collection, 'documents.jsonl')), say);
  const begun = performance.now();
  await product.index();
  const seconds = (performance.now() - begun) / 1_000;
  const result = await judge({ product, numbers, queries, judgements });
  console.log(
    `\n${path.basename(collection)}: ${new Set(numbers.values()).size} practices, ${queries.length} queries, indexed in ${seconds.toFixed(1)} s\n`,
  );
  console.log(table(result));
  await product.close();
  product = null;
  return { collection: path.basename(collection), ...result };
}
