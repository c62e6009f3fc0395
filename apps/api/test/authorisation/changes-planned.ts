import {
  aPlannedSession,
  announce,
  aSummit,
  release,
  sessionInput,
  summitInput,
} from '../factories/summit.factory';
import { MailKeys } from '../../src/platform/auth/mail-keys';
import { theApi } from '../api-harness';
import { asOrganiser } from '../people';
import { everyone, members, secretariat } from './actors';
import type { Change } from './change';

async function askedSpeaker(isReleased = false): Promise<{ session: string; name: string }> {
  const summit = await aSummit();
  const { id } = await aPlannedSession(summit);
  if (isReleased) {
    await release(summit);
    await announce(summit);
  }
  return { session: id, name: 'Ada Núñez' };
}

/** The key of a mail to a speaker. */
export async function aSpeakerKey(isReleased = false): Promise<string> {
  const asked = await askedSpeaker(isReleased);
  await asOrganiser().change('askSpeaker', {
    ...asked,
    address: 'ada@lleida.example',
    language: 'EN',
  });
  const [row] = await theApi().sql<{ id: string }>(
    'select id from speaker_invitation where session_id = $1',
    [asked.session],
  );
  return theApi()
    .part(MailKeys)
    .keyOf('speaker', [row?.id ?? '']);
}

/** The next summit and its programme. */
export const planning: Change[] = [
  {
    mutation: 'saveSummit',
    what: 'that is new',
    input: () => Promise.resolve(summitInput()),
    allowed: secretariat,
  },
  {
    mutation: 'setSummitStatus',
    what: 'of a draft',
    input: async () => ({ id: (await aSummit()).id, revision: 1, status: 'ANNOUNCED' }),
    allowed: secretariat,
  },
  {
    mutation: 'saveRooms',
    what: 'of a draft',
    input: async () => ({ summit: (await aSummit()).id, rooms: [{ name: 'Hall' }] }),
    allowed: secretariat,
  },
  {
    mutation: 'saveSession',
    what: 'of a draft',
    input: async () => sessionInput(await aSummit()),
    allowed: secretariat,
  },
  {
    mutation: 'moveSession',
    what: 'of a draft',
    input: async () => ({
      id: (await aPlannedSession(await aSummit())).id,
      revision: 1,
      day: '2027-05-11',
    }),
    allowed: secretariat,
  },
  {
    mutation: 'removeSession',
    what: 'that was never released',
    input: async () => ({ id: (await aPlannedSession(await aSummit())).id, revision: 1 }),
    allowed: secretariat,
  },
  {
    mutation: 'releaseProgramme',
    what: 'of a draft',
    input: async () => {
      const summit = await aSummit();
      await aPlannedSession(summit);
      return { summit: summit.id, despiteClashes: false };
    },
    allowed: secretariat,
  },
  {
    mutation: 'saveSessionOutcome',
    what: 'of a session of the past',
    input: async () => {
      const [row] = await theApi().sql<{ id: string }>(
        'select id from summit_session where starts_at is null order by id limit 1',
      );
      return { session: row?.id, outcome: 'A declaration.' };
    },
    allowed: secretariat,
  },
  {
    mutation: 'askSpeaker',
    what: 'of a planned session',
    input: async () => ({
      ...(await askedSpeaker()),
      address: 'ada@lleida.example',
      language: 'EN',
    }),
    allowed: secretariat,
  },
  {
    mutation: 'answerSpeakerInvitation',
    what: 'with the key of the mail',
    input: async () => ({ key: await aSpeakerKey(), answer: 'CONFIRMED' }),
    allowed: everyone,
  },
  {
    mutation: 'forgetSpeakerAddress',
    what: 'with the key of the mail',
    input: async () => ({ key: await aSpeakerKey() }),
    allowed: everyone,
  },
  {
    mutation: 'takeBrief',
    what: 'with the key of the mail',
    input: async () => ({ key: await aSpeakerKey(true), language: 'EN' }),
    allowed: everyone,
  },
  {
    mutation: 'handOutBrief',
    what: 'of a released session',
    input: async () => ({ session: (await askedSpeaker(true)).session, language: 'EN' }),
    allowed: secretariat,
  },
  {
    mutation: 'removeSpeakerName',
    what: 'of a released programme',
    input: async () => {
      const summit = await aSummit();
      await aPlannedSession(summit);
      await release(summit);
      return { summit: summit.id, name: 'Ada Núñez' };
    },
    allowed: secretariat,
  },
  {
    mutation: 'removeOwnName',
    what: 'with the key of the mail',
    input: async () => ({ key: await aSpeakerKey(true) }),
    allowed: everyone,
  },
  {
    mutation: 'chooseSession',
    what: 'that everybody sees',
    input: async () => {
      const summit = await aSummit();
      const { id } = await aPlannedSession(summit);
      await release(summit);
      await announce(summit);
      return { session: id, isChosen: true };
    },
    allowed: members,
  },
  {
    mutation: 'setCalendarAddress',
    what: 'of one’s own',
    input: () => Promise.resolve({ isWanted: true }),
    allowed: members,
  },
];
