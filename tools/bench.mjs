// `npm run bench`: how fast the whole product is, beside what the machine could do at best (bench/README.md).
// `-- --practices N` sets the size of the catalogue, `--grow-to M` measures the reads again with a larger one,
// `--quick` tries it all in small, `--only WORD` takes the cases whose name has the word.
import { parseArgs } from 'node:util';
import { requireNode } from './setup/node-version.mjs';
import { ensureInstalled, root } from './setup/install.mjs';

requireNode();
const begun = performance.now();
const say = (line) =>
  console.error(`${((performance.now() - begun) / 1_000).toFixed(1).padStart(7)} s  ${line}`);
const { values } = parseArgs({
  options: {
    practices: { type: 'string' },
    comments: { type: 'string' },
    'grow-to': { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
ensureInstalled(say);

const { buildProduct } = await import('./setup/build.mjs');
// First of all, for what is measured is asked for in the product's own words.
say('Building what has changed …');
await buildProduct();
const { Stage } = await import('../bench/stage.mjs');
const { casesOn, readCatalogue, readThrough } = await import('../bench/cases.mjs');
const { checkSame } = await import('../bench/same-content.mjs');
const { runRounds, soak, warmUp } = await import('../bench/rounds.mjs');
const { compareFacets } = await import('../bench/facets.mjs');
const { askForLinks } = await import('../bench/forgotten-password.mjs');
const { takeAway, type } = await import('../bench/take-away.mjs');
const report = await import('../bench/report.mjs');

const practices = Number(values.practices ?? (values.quick ? 500 : 10_000));
const comments = Number(values.comments ?? practices * 5);
const growTo = values['grow-to'] === undefined ? null : Number(values['grow-to']);
const pace = values.quick
  ? { rounds: 3, seconds: 0.7, turns: 4, warm: { count: 200, patience: 2 } }
  : { rounds: 3, seconds: 3, turns: 16, warm: { count: 4_000, patience: 12 } };

const stage = new Stage(say);
let striking = null;
const strike = () => (striking ??= stage.strike());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    say('Stopping everything …');
    void strike().finally(() => process.exit(130));
  });

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  if (striking === null) console.error(error.isForPeople ? error.message : error);
  process.exitCode = 1;
}
await strike();
process.exit();

async function run() {
  say(`Making a catalogue of ${practices} practices in three languages, ${comments} comments …`);
  const indexing = await stage.set({ practices, comments });
  const facts = await report.machine(root, stage.database);
  const first = await measure((name) => name.includes(values.only ?? ''));
  let growth = null;
  let larger = null;
  if (growTo !== null) {
    say(`Growing the catalogue to ${growTo} practices …`);
    await stage.stopSite();
    larger = {
      indexing: await stage.generate({
        practices: growTo - practices,
        comments: (growTo - practices) * 5,
        seed: 2,
      }),
    };
    await stage.startSite();
    const reads = new Set(first.cases.filter(({ isWrite }) => !isWrite).map(({ name }) => name));
    // What is kept of each text is found out once, and takes longer where more practices match.
    pace.warm.patience *= 5;
    Object.assign(larger, await measure((name) => reads.has(name)));
    growth = report.judgeGrowth(
      first.rows.filter(({ name }) => reads.has(name)),
      larger.rows,
    );
  }
  tell(first, indexing, larger, growth);
  const file = report.keep(root, {
    at: new Date().toISOString(),
    isQuick: values.quick,
    practices,
    comments,
    machine: facts,
    indexing,
    rows: first.rows,
    memory: first.memory,
    standIns: first.standIns,
    typing: first.typing,
    takenAway: first.takenAway,
    facets: first.facets,
    links: first.links,
    ...(larger ? { growTo, larger: { ...larger, cases: undefined }, growth } : {}),
  });
  console.log(`\nWritten to ${file}`);
  return [...first.facets, ...first.links].every(({ isMet }) => isMet);
}

/** Checks that both sides say the same, then measures them in turns. */
async function measure(isWanted) {
  const catalogue = await readCatalogue(stage.database);
  const { cases: all, added } = casesOn(stage, catalogue, await stage.signIn());
  const cases = all.filter(({ name }) => isWanted(name));
  const resident = [stage.memory()];
  const weigh = () => {
    resident.push(stage.memory());
    return stage.memoryInUse();
  };
  const inUse = { warm: 0, rounds: [], soaked: [] };
  const before = await countComments();
  say('Comparing the answers …');
  for (const each of cases) await checkSame(each);
  const compared = await countComments();
  say('Warming up …');
  await warmUp(cases, { ...pace.warm, connections: report.judgedAt });
  await readThrough(stage, catalogue);
  inUse.warm = await weigh();
  const rows = await runRounds(cases, {
    ...pace,
    connections: [1, report.judgedAt],
    say,
    workersOf: (port) => stage.workers[port === stage.port ? 'product' : 'limit'],
    onRound: async () => inUse.rounds.push(await weigh()),
  });
  inUse.soaked = await soak(cases, {
    ...{ seconds: pace.seconds, connections: report.judgedAt, turns: pace.turns },
    ...{ weigh, isFlat: report.isFlat, say },
  });
  const kept = (await countComments()) - compared;
  if (kept < added())
    throw new Error(`${added()} comments were acknowledged, ${kept} are in the database.`);
  const standIns = stage.standIns();
  if (standIns > 0)
    say(`${standIns} searches were answered by PostgreSQL: Meilisearch was too slow.`);
  say(`${kept + compared - before} comments were written; every acknowledged one is there.`);
  const takenAway = await takeAway(stage, catalogue.practices, isWanted, say);
  const links = await askForLinks(stage, isWanted, say);
  const typing = [];
  const facets = [];
  const isByEngine = isWanted('search while typing') || isWanted('facets');
  for (const engine of isByEngine ? ['meilisearch', 'postgres'] : []) {
    if (engine === 'postgres') await restart({ PRAXIS_SEARCH: engine });
    typing.push(await type(stage, engine, catalogue.texts, values.quick ? 10 : 100, isWanted, say));
    facets.push(await compareFacets(stage, engine, values.quick ? 20 : 200, isWanted, say));
  }
  if (isByEngine) await restart();
  return {
    cases,
    rows: report.judge(rows, cases),
    memory: { resident, inUse, isMet: report.isFlat(inUse.soaked) },
    standIns,
    typing: typing.filter(Boolean),
    takenAway,
    facets: facets.filter(Boolean),
    links,
  };
}

async function restart(settings) {
  await stage.stopSite();
  await stage.startSite(settings);
}

async function countComments() {
  const { rows } = await stage.database.query('select count(*)::int as count from comment');
  return rows[0].count;
}

function tell({ rows, memory, typing, takenAway, facets, links }, indexing, larger, growth) {
  console.log(
    `\n${practices} practices × 3 languages, ${comments} comments; medians of ${pace.rounds} interleaved rounds of ${pace.seconds} s\n`,
  );
  report.printRows(rows);
  report.printMemory(memory);
  report.printTyping(typing);
  report.printTakenAway(takenAway);
  report.printFacets(facets);
  report.printLinks(links);
  const seconds = (value) => `${value.toFixed(1)} s`;
  for (const [size, took] of [
    [practices, indexing],
    ...(larger ? [[growTo, larger.indexing]] : []),
  ])
    console.log(
      `Indexing ${size} × 3: ${seconds(took.postgres)} in PostgreSQL, ${seconds(took.meilisearch)} in Meilisearch (with generating ${seconds(took.total)})`,
    );
  if (larger) {
    console.log(`\nThe same at ${growTo} practices:\n`);
    report.printRows(larger.rows);
    report.printMemory(larger.memory);
    report.printTyping(larger.typing);
    report.printTakenAway(larger.takenAway);
    report.printFacets(larger.facets);
    report.printGrowth(growth, practices, growTo);
  }
}
