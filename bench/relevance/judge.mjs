// Asks every engine, and the textbook, every query in every variant, and says how good the answers are.
import { mean, ndcgAt10, quantile, recallAt100, reciprocalRankAt10 } from './measures.mjs';
import { Textbook } from './textbook.mjs';
import { keywordsOf, mistyped, seeded, unfinished, withoutAccents } from './variants.mjs';

const languages = ['en', 'fr', 'es'];
const nothing = { values: {}, from: null, to: null };
const instantTries = 3;

export async function judge({ product, numbers, queries, judgements }) {
  const own = new Set(numbers.values());
  const documents = (await product.documents())
    .filter(({ number }) => own.has(number))
    .map((each) => ({ ...each, id: each.number }));
  const textbook = await Textbook.over(product.pool, documents, queries);
  const grades = new Map(queries.map(({ id }) => [id, new Map()]));
  for (const { query, document, grade } of judgements) {
    const number = numbers.get(document);
    if (number === undefined) throw new Error(`There is no document ${document}.`);
    grades.get(query)?.set(number, grade);
  }
  const sets = setsOf(queries, textbook);
  const systems = [
    { name: 'textbook', ask: (text) => Promise.resolve(textbook.search(text)) },
    ...product.engines().map((engine) => ({
      name: engine.name,
      ask: async (text, reader) =>
        (
          await engine.search({
            ...{ text, languages, reader, filter: nothing, offset: 0, limit: 100 },
            passes: (number) => own.has(number),
          })
        ).best.map(({ number }) => number),
    })),
  ];
  const result = {};
  for (const { name, ask } of systems) {
    for (const query of queries.slice(0, 20)) await ask(query.text, query.language);
    const times = [];
    const rank = async (set) => {
      const rankings = [];
      for (const { text, language } of set) {
        const begun = performance.now();
        rankings.push(await ask(text, language));
        times.push(performance.now() - begun);
      }
      return rankings;
    };
    result[name] = {};
    for (const [kind, set] of Object.entries(sets)) {
      const score = (rankings, measure) =>
        mean(rankings.map((ranking, i) => measure(ranking, grades.get(set[i].id))));
      const clean = await rank(set);
      const typo = await rank(variant(set, mistyped));
      const bare = await rank(variant(set, withoutAccents));
      result[name][kind] = {
        queries: set.length,
        ndcg: score(clean, ndcgAt10),
        mrr: score(clean, reciprocalRankAt10),
        recall: score(clean, recallAt100),
        typoNdcg: score(typo, ndcgAt10),
        typoRatio: score(typo, ndcgAt10) / score(clean, ndcgAt10),
        accentRatio: score(bare, ndcgAt10) / score(clean, ndcgAt10),
        nothing: mean(clean.map((ranking) => (ranking.length === 0 ? 1 : 0))),
      };
    }
    const medians = { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
    times.length = 0;
    for (let i = 0; i < instantTries; i += 1)
      await rank(variant(sets.keywords ?? [], (text, random) => unfinished(text, random), i + 2));
    result[name].milliseconds = {
      ...medians,
      instantMedian: quantile(times, 0.5),
      instantP95: quantile(times, 0.95),
    };
  }
  return result;
}

function variant(set, change, seed = 1) {
  const random = seeded(seed);
  return set.map((query) => ({ ...query, text: change(query.text, random) }));
}

/** Sentences as they are, their three rarest words, and what was short from the beginning. */
function setsOf(queries, textbook) {
  const isShort = ({ text }) => text.split(/\s+/).length <= 2;
  const sentences = queries.filter((query) => !isShort(query));
  const keywords = sentences
    .map((query) => ({
      ...query,
      text: keywordsOf(query.text, (word) => textbook.rarity(word, query.language)),
    }))
    .filter(({ text }) => text !== '');
  const sets = { sentences, keywords, short: queries.filter(isShort) };
  return Object.fromEntries(Object.entries(sets).filter(([, set]) => set.length > 0));
}

const columns = [
  ['nDCG@10', 'ndcg'],
  ['MRR@10', 'mrr'],
  ['recall@100', 'recall'],
  ['typo nDCG', 'typoNdcg'],
  ['typo ratio', 'typoRatio'],
  ['accent ratio', 'accentRatio'],
  ['nothing', 'nothing'],
];

/** The figures for people. */
export function table(result) {
  const rows = [
    `| | queries | ${columns.map(([title]) => title).join(' | ')} |`,
    `|---|---|${columns.map(() => '---:').join('|')}|`,
  ];
  for (const [system, kinds] of Object.entries(result))
    for (const [kind, measured] of Object.entries(kinds).filter(([key]) => key !== 'milliseconds'))
      rows.push(
        `| ${system} | ${kind} (${measured.queries}) | ${columns.map(([, key]) => measured[key].toFixed(3)).join(' | ')} |`,
      );
  rows.push(
    '',
    '| | median ms | 95 % ms | instant median ms | instant 95 % ms |',
    '|---|---:|---:|---:|---:|',
  );
  for (const [system, { milliseconds }] of Object.entries(result))
    rows.push(
      `| ${system} | ${['median', 'p95', 'instantMedian', 'instantP95'].map((key) => milliseconds[key].toFixed(1)).join(' | ')} |`,
    );
  return rows.join('\n');
}
