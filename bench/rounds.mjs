// Interleaved rounds: subject and yardstick take turns within seconds of each other, so that what else the machine does
// hits both; each round begins with the other one, and the medians of all rounds count.
import { requestsOf } from './cases.mjs';
import { load } from './load.mjs';
import { processorTime } from './processor-time.mjs';

const sides = ['subject', 'yardstick'];

/**
 * @param {object[]} cases see `casesOn`
 * @returns {Promise<object[]>} for each case and number of connections, the medians of each side and their ratio
 */
export async function runRounds(cases, { rounds, seconds, connections, workersOf, onRound, say }) {
  const taken = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const each of cases) {
      say(`round ${round + 1} of ${rounds}: ${each.name}`);
      for (const count of connections) {
        const order = round % 2 === 0 ? sides : [...sides].reverse();
        for (const side of order) {
          if (!each[side]) continue;
          const { port, isGood } = each[side];
          const requests = requestsOf(each[side], count);
          const pids = workersOf(port);
          const before = processorTime(pids);
          const measured = await load({ port, isGood, requests, connections: count, seconds });
          measured.cpu = before === null ? null : (processorTime(pids) - before) / measured.count;
          const key = `${each.name} ${count} ${side}`;
          taken.set(key, [...(taken.get(key) ?? []), measured]);
        }
      }
    }
    await onRound(round);
  }
  return cases.flatMap((each) =>
    connections.map((count) => {
      const [subject, yardstick] = sides.map((side) =>
        medians(taken.get(`${each.name} ${count} ${side}`)),
      );
      return { name: each.name, connections: count, subject, yardstick };
    }),
  );
}

/**
 * Asks each side until it is as fast as it gets: what is hot is compiled after some thousands of calls, and pools and
 * page caches are full by then. Where the machine is slow, the patience ends it.
 */
export async function warmUp(cases, { count, patience, connections }) {
  for (const each of cases)
    for (const side of sides) {
      if (!each[side]) continue;
      const { port, isGood } = each[side];
      const requests = requestsOf(each[side], connections);
      const end = performance.now() + patience * 1_000;
      for (let done = 0; done < count && performance.now() < end;)
        done += (await load({ port, isGood, requests, connections, seconds: 0.5 })).count;
    }
}

/**
 * Asks the product for everything again and again, until what it keeps in memory is full and it takes no more, or until
 * it has had so many turns.
 * @param {() => Promise<number>} weigh what is in use after a turn
 * @param {(weights: number[]) => boolean} isFlat
 */
export async function soak(cases, { seconds, connections, turns, weigh, isFlat, say }) {
  const weights = [];
  while (weights.length < turns && !isFlat(weights)) {
    say(`does memory still grow? turn ${weights.length + 1} of at most ${turns}`);
    for (const { subject } of cases)
      await load({
        ...{ port: subject.port, isGood: subject.isGood, connections, seconds },
        requests: requestsOf(subject, connections),
      });
    weights.push(await weigh());
  }
  return weights;
}

function medians(measured) {
  if (!measured) return null;
  const of = (name) => {
    const values = measured.map((each) => each[name]).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)];
  };
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    bad: measured.reduce((sum, each) => sum + each.bad, 0),
    rounds: measured,
  };
}
