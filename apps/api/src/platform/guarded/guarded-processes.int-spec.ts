import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Fault } from '../faults';
import { GuardedProcesses, type GuardedEnd, type GuardedRun } from './guarded-processes';

const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-guarded-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
let count = 0;

/** What a program tells that does this, and how it ends. */
async function running(
  does: string,
  more: Partial<GuardedRun> = {},
  guarded = new GuardedProcesses(),
): Promise<{ end: GuardedEnd; told: unknown[] }> {
  count += 1;
  const script = path.join(folder, `${String(count)}.cjs`);
  writeFileSync(
    script,
    `const tell = (what) => require('node:fs').writeSync(1, JSON.stringify(what) + '\\n');
     const attempt = (work) => { try { work(); return 'done'; } catch (error) { return error.code; } };
     ${does}`,
  );
  const told: unknown[] = [];
  const limits = { megabytes: 64, seconds: 5 };
  const end = await guarded.run(
    { script, args: [], input: Buffer.from('in'), ...limits, ...more },
    (line) => told.push(line),
  );
  return { end, told };
}

it('hands the file in and what is told out', async () => {
  const output = path.join(folder, 'out');
  const fd = openSync(output, 'w');
  expect(
    await running(
      `const { readFileSync, writeSync } = require('node:fs');
       tell({ read: readFileSync(0, 'utf8'), args: process.argv.slice(2) }); writeSync(3, 'made');`,
      { args: ['a b'], output: fd },
    ),
  ).toEqual({ end: 'ended', told: [{ read: 'in', args: ['a b'] }] });
  expect(readFileSync(output, 'utf8')).toBe('made');
});

it('knows no secrets, writes no file and starts no program', async () => {
  const { told } = await running(
    `tell(Object.keys(process.env).filter((name) => !/^(VIPS|UV)_/.test(name)));
     tell(attempt(() => require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'evil'))}, 'x')));
     tell(attempt(() => require('node:child_process').execFileSync('/bin/true')));
     tell(attempt(() => new (require('node:worker_threads').Worker)('1', { eval: true })));`,
  );
  expect(told).toEqual([[], ...Array.from({ length: 3 }, () => 'ERR_ACCESS_DENIED')]);
  expect(existsSync(path.join(folder, 'evil'))).toBe(false);
});

it('is ended when it takes too long', async () => {
  const begun = performance.now();
  expect(await running(`tell(1); for (;;);`, { seconds: 1 })).toEqual({
    ...{ end: 'tooSlow', told: [1] },
  });
  expect(performance.now() - begun).toBeLessThan(5_000);
});

it('ends without a last word when it takes too much of JavaScript’s memory', async () => {
  expect(
    await running(`const all = []; for (;;) all.push(new Array(10_000).fill(1)); tell(1);`),
  ).toEqual({ end: 'ended', told: [] });
});

const onLinux = process.platform === 'linux' ? it : it.skip;
onLinux('is ended when it takes too much of any memory', async () => {
  const { end } = await running(
    `const all = []; setInterval(() => all.push(Buffer.alloc(32 * 1024 * 1024, 1)), 20);`,
    { residentMegabytes: 200 },
  );
  expect(end).toBe('tooLarge');
});

it('lets two through at once and twenty wait, and turns others away', async () => {
  const guarded = new GuardedProcesses();
  const all = await Promise.allSettled(
    Array.from({ length: 25 }, () => running('tell(1);', {}, guarded)),
  );
  const away = all.filter(
    (each) => each.status === 'rejected' && (each.reason as Fault).code === 'UNAVAILABLE',
  );
  expect(away).toHaveLength(3);
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(22);
}, 30_000);
