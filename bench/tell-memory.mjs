// Loaded into the product's process while it is measured: on SIGUSR2 it collects all garbage and writes how much memory is
// still in use (MiB) to the file that BENCH_MEMORY names. By itself a process on a large machine keeps garbage for minutes.
import { renameSync, writeFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';

const file = process.env.BENCH_MEMORY;
if (file !== undefined) {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  process.on('SIGUSR2', () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    writeFileSync(`${file}.new`, String(Math.round((heapUsed + external) / 2 ** 20)));
    renameSync(`${file}.new`, file);
  });
}
