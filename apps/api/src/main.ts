import 'reflect-metadata';
import { ConfigFault, readConfig, type Config } from './platform/config/env';
import { DatabaseFault } from './platform/database/connect';
import { logger } from './platform/observability/logger';
import type { Praxis } from './create-app';
import { SearchFault, startUp } from './start-up';

/** Seconds that a balancer gets to notice that this process is going. */
const drainSeconds = 5;

/**
 * The site's process: API, pages and, unless `--without-jobs` is given, the jobs. Whoever started it is told of its
 * progress through the channel of a child process, or on the terminal.
 */
async function main(): Promise<void> {
  const config = readConfig();
  const praxis = await startUp(
    config,
    { withJobs: !process.argv.includes('--without-jobs') },
    tell,
  );
  await praxis.app.listen({ port: config.http.port, host: config.http.host });
  praxis.metrics.listen();
  stopOnSignals(praxis, config);
  const address = config.http.publicUrl ?? config.http.origins[0] ?? '';
  process.send?.({ ready: address });
  logger.info({ event: 'listening', address });
}

function tell(step: string): void {
  if (process.send) process.send({ step });
  else logger.info({ event: 'start', step });
}

function stopOnSignals({ app, health, metrics }: Praxis, config: Config): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    health.drain();
    if (config.http.publicUrl !== null)
      await new Promise((resolve) => setTimeout(resolve, drainSeconds * 1_000));
    metrics.close();
    setTimeout(() => process.exit(1), 20_000).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('disconnect', () => void stop());
  process.on('unhandledRejection', (error) => {
    logger.error({ event: 'unhandled', err: error });
  });
}

main().catch((error: unknown) => {
  const isForPeople =
    error instanceof ConfigFault || error instanceof DatabaseFault || error instanceof SearchFault;
  const taken = (error as { code?: string }).code === 'EADDRINUSE';
  const message = taken
    ? 'The port is taken: stop what uses it, or set PORT to another.'
    : (error as Error).message;
  if (process.send)
    process.send({ fault: isForPeople || taken ? message : ((error as Error).stack ?? message) });
  else console.error(isForPeople || taken ? message : error);
  process.exit(1);
});
