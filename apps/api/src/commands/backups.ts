import { parseArgs } from 'node:util';
import { backUp } from '../backup/back-up';
import { restore } from '../backup/restore';
import { fileStoreOf, FileStore } from '../capabilities/files';
import { IndexingService } from '../capabilities/search';
import { CONFIG } from '../platform/config/config.module';
import type { Config } from '../platform/config/env';
import { Clock } from '../platform/time-and-ids/clock.port';
import { count, onePath, progress, say, type Command } from './command';

function folderOf(args: string[], command: string): string {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  return onePath(positionals, `one folder: ${command} DIR`);
}

export const backupCommand: Command = {
  does: 'DIR: writes everything that cannot be made anew to a new folder, while the site goes on',
  run: async (app, args) => {
    const folder = folderOf(args, 'backup');
    const {
      files,
      objects = [],
      missingObjects = [],
    } = await backUp({
      url: app.get<Config>(CONFIG).database.url,
      store: app.get(FileStore),
      folder,
      now: app.get(Clock).now(),
      tell: (done, total) => {
        progress('tables', done, total);
      },
    });
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    say(
      `${folder} holds ${String(rows)} rows and ${count(objects.length, 'file')}. It holds personal data: encrypt what leaves the machine.`,
    );
    if (missingObjects.length > 0)
      say(
        `${count(missingObjects.length, 'file')} could not be read from the file store and are not in it: ${missingObjects.join(', ')}.`,
      );
  },
};

export const restoreCommand: Command = {
  does: 'DIR: checks a backup and puts it into an empty database, all of it or nothing',
  begin: async (config, args) => {
    const folder = folderOf(args, 'restore');
    const { madeAt } = await restore({
      url: config.database.url,
      store: fileStoreOf(config),
      folder,
      tell: (done, total) => {
        progress('tables', done, total);
      },
    });
    say(`The database is as it was on ${madeAt}.`);
  },
  run: async (app) => {
    await app.get(IndexingService).rebuild((engine, done, total) => {
      progress(`indexed in ${engine}`, done, total);
    });
    say('Everybody has to sign in anew.');
  },
};
