import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { mailAddress, newPassword, normaliseMailAddress } from '@praxis/domain/accounts';
import { Problem } from '@praxis/domain/shared';
import { AppModule } from './app.module';
import { Account, NewPasswords } from './capabilities/accounts';
import { IndexingService } from './capabilities/search';
import { BackupFault } from './backup/backup-manifest';
import { backupCommand, restoreCommand } from './commands/backups';
import { CallFault, progress, say, type Command } from './commands/command';
import { exportCommand, importCommand } from './commands/interchange';
import { purgeCommand } from './commands/purge';
import { Generator } from './generate/generator';
import { ConfigFault, readConfig } from './platform/config/env';
import { PublicChanges } from './platform/database/changes';
import { DatabaseFault } from './platform/database/connect';
import { Database } from './platform/database/database';
import { NestLog } from './platform/observability/logger';
import { IdGenerator } from './platform/time-and-ids/id-generator.port';
import { Seed } from './seed/seed';
import { prepareDatabase } from './start-up';

const commands: Record<string, Command> = {
  seed: {
    does: 'puts the first catalogue into an empty database',
    run: async (app) => {
      say(
        (await app.get(Seed).run())
          ? 'The first catalogue is in place.'
          : 'The database is not empty: nothing was changed.',
      );
    },
  },
  generate: {
    does: '--practices N [--comments M] [--seed S]: adds a synthetic catalogue, for measuring',
    run: async (app, args) => {
      const { values } = parseArgs({
        args,
        options: {
          practices: { type: 'string' },
          comments: { type: 'string' },
          seed: { type: 'string' },
        },
      });
      const practices = wholeNumber('practices', values.practices);
      const comments =
        values.comments === undefined ? practices * 5 : wholeNumber('comments', values.comments);
      const seed = values.seed === undefined ? 1 : wholeNumber('seed', values.seed);
      await app.get(Seed).run();
      await app.get(Generator).run({ practices, comments, seed }, progress);
      await app.get(PublicChanges).refreshAll();
      await app.get(IndexingService).rebuild((engine, done, total) => {
        progress(`indexed in ${engine}`, done, total);
      });
    },
  },
  reindex: {
    does: 'fills the search engines anew; searches see the old state until the new one is complete',
    run: (app) =>
      app.get(IndexingService).rebuild((engine, done, total) => {
        progress(`indexed in ${engine}`, done, total);
      }),
  },
  'verify-index': {
    does: 'compares the search engines with the database and mends what differs',
    run: async (app) => {
      for (const { engine, missing, stale, extra } of await app.get(IndexingService).repair())
        say(
          `${engine}: ${String(missing)} missing, ${String(stale)} stale, ${String(extra)} extra${missing + stale + extra > 0 ? ': mended' : ''}`,
        );
    },
  },
  export: exportCommand,
  import: importCommand,
  backup: backupCommand,
  restore: restoreCommand,
  purge: purgeCommand,
  'create-admin': {
    does: '--email ADDRESS --name NAME: makes an administrator; the password is read from standard input',
    run: createAdministrator,
  },
};

async function createAdministrator(app: INestApplicationContext, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, name: { type: 'string' } },
  });
  const email = mailAddress.safeParse(values.email ?? '');
  if (!email.success) throw new CallFault('--email must be one mail address.');
  const password = newPassword.safeParse((await standardInput()).trimEnd());
  if (!password.success)
    throw new CallFault('Give a password of 12 to 128 characters on standard input.');
  const { source } = app.get(Database);
  const address = normaliseMailAddress(email.data);
  if (await source.manager.existsBy(Account, { email: address }))
    throw new CallFault(`There is an account for ${address} already.`);
  const displayName = values.name ?? 'Administrator';
  const passwordHash = await app
    .get(NewPasswords)
    .hash(password.data, { displayName, address }, []);
  await source.manager.insert(Account, {
    id: app.get(IdGenerator).next(),
    email: address,
    displayName,
    roles: ['administrator'],
    passwordHash,
  });
  say(`${address} is an administrator.`);
}

async function standardInput(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const part of process.stdin) text += String(part);
  return text;
}

function wholeNumber(name: string, value: string | undefined): number {
  const number = Number(value);
  if (value === undefined || !Number.isInteger(number) || number < 0)
    throw new CallFault(`--${name} must be a whole number.`);
  return number;
}

function usage(): string {
  return [
    'npm run praxis -- <command>',
    ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(14)} ${does}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command)
    throw new CallFault(`${name === '' ? '' : `There is no command ${name}.\n`}${usage()}`);
  const config = readConfig();
  await command.begin?.(config, args);
  await prepareDatabase(config, say);
  const app = await NestFactory.createApplicationContext(AppModule.of(config), {
    logger: new NestLog(),
  });
  try {
    await command.run(app, args);
  } finally {
    await app.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const isForPeople =
      error instanceof CallFault ||
      error instanceof BackupFault ||
      error instanceof Problem ||
      error instanceof ConfigFault ||
      error instanceof DatabaseFault ||
      error instanceof TypeError;
    console.error(isForPeople ? error.message : error);
    process.exit(1);
  },
);
