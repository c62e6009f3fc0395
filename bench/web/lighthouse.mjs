// Lighthouse, several times on each page: its medians.
import lighthouse from 'lighthouse';
import { lighthouseTargets } from './budgets.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * @param {{ port: number, runs: number, isKeptOut: boolean }} options whether the page tells search engines to leave it out, on
 *   purpose: then that is no fault
 * @returns {Promise<Record<string, number>>} the median of each figure that has a target
 */
export async function medians(url, { port, runs, isKeptOut }) {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
      skipAudits: isKeptOut ? ['is-crawlable'] : [],
    });
    found.push(figuresOf(result.lhr));
  }
  return Object.fromEntries(
    Object.keys(lighthouseTargets).map((name) => [name, median(found.map((each) => each[name]))]),
  );
}

function figuresOf({ categories: scores, audits, runtimeError }) {
  if (runtimeError) throw new Error(runtimeError.message);
  return Object.fromEntries(
    Object.keys(lighthouseTargets).map((name) => [
      name,
      name in scores ? scores[name].score * 100 : audits[name].numericValue,
    ]),
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
