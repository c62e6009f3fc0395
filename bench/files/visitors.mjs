// What everybody else asks meanwhile, at an even pace: whoever waits does not ask less.
import { performance } from 'node:perf_hooks';
import { listQuery, searchQuery } from '../operations.mjs';

/** Requests a second, of all kinds together. */
const perSecond = 20;

/**
 * Asks for so many seconds.
 * @returns {Promise<number[]>} how long each answer took, in milliseconds
 */
export async function visit(port, catalogue, seconds) {
  const times = [];
  const asked = [];
  const begun = performance.now();
  for (let i = 0; i < seconds * perSecond; i += 1) {
    const due = begun + (i * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    // From the moment at which it was due: a wait before sending is a wait.
    asked.push(ask(port, catalogue, i).then(() => times.push(performance.now() - due)));
  }
  await Promise.all(asked);
  return times;
}

async function ask(port, { practices, texts }, i) {
  const origin = `http://127.0.0.1:${port}`;
  // An unused variable, or part of the address: nothing that was kept answers.
  const unique = Math.random().toString(36).slice(2);
  const { number, slug } = practices[Math.floor(Math.random() * practices.length)];
  const kinds = [
    () => query(origin, listQuery, { unique }),
    () =>
      query(origin, searchQuery, {
        text: texts[Math.floor(Math.random() * texts.length)],
        unique,
      }),
    () => fetch(`${origin}/en/practices/${slug}-${number}?unique=${unique}`),
  ];
  const answer = await kinds[i % kinds.length]();
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`A visitor was answered ${answer.status}.`);
}

function query(origin, text, variables) {
  return fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  });
}

/** The value that `part` of them are not above. */
export function quantile(times, part) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
