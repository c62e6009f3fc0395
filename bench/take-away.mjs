// What is not a matter of requests a second: the whole catalogue as a file and as a harvest, and a search that answers while
// somebody is typing.
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { performance } from 'node:perf_hooks';
import { harvest } from '../e2e/fixtures/harvester.mjs';

/** For so many practices a file or a harvest may take so many seconds. */
const wholeCatalogue = { practices: 10_000, seconds: 30 };
/** Of the answers to letters, 95 in 100 come within so many milliseconds. */
const typingMs = 30;
/** The product's memory while it hands on is flat: at most so many times what it was, and this much that anything takes. */
const flat = { times: 1.2, MiB: 64 };
const sampleEvery = 100;

/** How each file tells how many practices it holds: what stands for one, or what it says of itself. */
const files = [
  { format: 'csv', said: /^"?# found"?,"?(\d+)/ },
  { format: 'json', row: /^\{"number":/ },
  { format: 'jsonl', row: /^\{"number":/ },
  { format: 'bib', row: /^@\w+\{/ },
  { format: 'ris', row: /^TY {2}- / },
];

/**
 * Takes everything away, one after the other, each read as it comes.
 * @param {import('./stage.mjs').Stage} stage
 */
export async function takeAway(stage, practices, isWanted, say) {
  const ways = [
    ...files.map((file) => ({
      name: `export ${file.format}`,
      take: () => exportOf(stage.port, file),
    })),
    { name: 'harvest oai_dc', take: () => harvestOf(stage.port, 'oai_dc', practices) },
    { name: 'harvest datacite', take: () => harvestOf(stage.port, 'datacite', practices) },
  ].filter(({ name }) => isWanted(name));
  const rows = [];
  for (const { name, take } of ways) {
    say(`${name} …`);
    const before = stage.memory();
    const peak = watch(stage);
    const begun = performance.now();
    const { found, bytes, harvested = null } = await take();
    const seconds = (performance.now() - begun) / 1_000;
    const most = peak.stop();
    if (found !== practices.length)
      throw new Error(`${name} holds ${found} practices of ${practices.length}.`);
    const allowed = wholeCatalogue.seconds * Math.max(1, found / wholeCatalogue.practices);
    rows.push({
      name,
      found,
      harvested,
      MB: bytes / 1e6,
      seconds,
      allowed,
      memory: { before, most },
      isMet: seconds <= allowed && most <= before * flat.times + flat.MiB,
    });
  }
  return rows;
}

/** Types titles letter by letter, as the search box asks: each answer is waited for. */
export async function type(stage, engine, texts, words, isWanted, say) {
  const name = 'search while typing';
  if (!isWanted(name)) return null;
  say(`${name} on ${engine} …`);
  const waits = [];
  // An unused part of the question makes each one new: people who type the same within seconds wait for less.
  const ask = async (text) => {
    const begun = performance.now();
    const response = await fetch(`http://127.0.0.1:${stage.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: typingQuery, variables: { text, unique: waits.length } }),
    });
    const answer = await response.text();
    waits.push(performance.now() - begun);
    if (!answer.startsWith('{"data":{')) throw new Error(`“${text}” was answered ${answer}`);
  };
  const step = Math.max(1, Math.floor(texts.length / words));
  for (let i = 0; i < texts.length && i < words * step; i += step)
    for (let letters = 1; letters <= texts[i].length; letters += 1)
      await ask(texts[i].slice(0, letters));
  // What is hot after the first tenth counts.
  const sorted = waits.slice(Math.floor(waits.length / 10)).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const p95 = at(0.95);
  return {
    name,
    engine,
    asked: sorted.length,
    p50: at(0.5),
    p95,
    allowed: typingMs,
    isMet: p95 <= typingMs,
  };
}

const typingQuery = `query Typing($text: String) {
  search(text: $text, first: 20) {
    totalCount
    edges { highlights { field segments { text isMatch } } node { number slug title summary city { slug name } } }
  }
}`;

async function exportOf(port, { format, row, said }) {
  const response = await fetch(`http://127.0.0.1:${port}/export/practices.${format}`);
  if (!response.ok) throw new Error(`The file was answered ${response.status}.`);
  let found = 0;
  let bytes = 0;
  const body = Readable.fromWeb(response.body);
  body.on('data', (chunk) => (bytes += chunk.length));
  for await (const line of createInterface({ input: body, crlfDelay: Infinity })) {
    if (row?.test(line)) found += 1;
    const told = said?.exec(line);
    if (told) found = Number(told[1]);
  }
  return { found, bytes };
}

/** A harvest held against the catalogue: nothing twice, nothing missed, and of what was withdrawn only that. */
async function harvestOf(port, metadataPrefix, practices) {
  const { records, bytes, parts } = await harvest(`http://127.0.0.1:${port}/oai`, metadataPrefix);
  const strange = records.find(({ isDeleted, isTold }) => isDeleted === isTold);
  if (strange) throw new Error(`${strange.identifier} is not as its header says.`);
  const numbers = new Set(records.map(({ identifier }) => Number(identifier.split('/').at(-1))));
  const deleted = records.filter(({ isDeleted }) => isDeleted).length;
  const duplicates = records.length - numbers.size;
  const missed = practices.filter(({ number }) => !numbers.has(number)).length;
  if (duplicates > 0 || missed > 0)
    throw new Error(`The harvest has ${duplicates} records twice and misses ${missed}.`);
  return {
    found: numbers.size - deleted,
    bytes,
    harvested: { parts, deleted, duplicates, missed },
  };
}

/** The most memory that the product uses meanwhile. */
function watch(stage) {
  let most = stage.memory() ?? 0;
  const timer = setInterval(() => (most = Math.max(most, stage.memory() ?? 0)), sampleEvery);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.max(most, stage.memory() ?? 0);
    },
  };
}
