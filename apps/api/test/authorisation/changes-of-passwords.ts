import { deviceOf } from '@praxis/domain/accounts';
import { SessionsService } from '../../src/capabilities/accounts';
import { Database } from '../../src/platform/database/database';
import { givePassword, password } from '../factories/api-key.factory';
import { theApi } from '../api-harness';
import { aPasswordResetOf } from '../passwords';
import { asMember } from '../people';
import { everyone, members } from './actors';
import type { Change } from './change';

const newPassword = 'some other long enough words';

/** As many as there are tries here come from one network address. */
const withoutCounts = (): Promise<unknown> => theApi().sql('delete from rate_limit');

/** Changing one's own password, and setting a forgotten one. */
export const ofPasswords: Change[] = [
  {
    mutation: 'changePassword',
    what: 'of one’s own account',
    input: async (person) => {
      if (!person.isVisitor) await givePassword(person);
      return { currentPassword: password, newPassword };
    },
    allowed: members,
  },
  {
    mutation: 'endOtherSessions',
    what: 'of one’s own',
    input: async (person) => {
      const account = await (person.isVisitor ? asMember() : person).account();
      const { manager } = theApi().part(Database).source;
      await theApi().part(SessionsService).begin(manager, account, deviceOf(undefined));
      return {};
    },
    allowed: members,
  },
  {
    mutation: 'requestPasswordReset',
    what: 'for an account',
    input: async () => {
      await withoutCounts();
      return { email: (await asMember().account()).email };
    },
    allowed: everyone,
  },
  {
    mutation: 'resetPassword',
    what: 'with the key of its mail',
    input: async () => {
      await withoutCounts();
      const owner = asMember();
      await givePassword(owner);
      return { key: await aPasswordResetOf(owner), password: newPassword };
    },
    allowed: everyone,
  },
];
