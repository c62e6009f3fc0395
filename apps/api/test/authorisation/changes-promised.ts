import { v7 } from 'uuid';
import { ConfirmationKeys } from '../../src/capabilities/confirmations';
import { ReminderKeys } from '../../src/capabilities/follow-up';
import { theApi } from '../api-harness';
import { aPublishedPractice, aSubmittedDraft } from '../factories/practice.factory';
import { asCoordinator, asEditor, asOrganiser } from '../people';
import { everyone, secretariat, team } from './actors';
import type { Change } from './change';

async function linked(isAccepted = false): Promise<{ id: string }> {
  const sentence = 'It brings all to one table.';
  const { link } = await asEditor('aarhus').proposeLink(await aPublishedPractice(), 'R4', sentence);
  if (isAccepted) await asOrganiser().decideLink(link?.id, 'ACCEPT');
  return { id: link?.id ?? '' };
}

/** The key in a mail that asks Aarhus, which has reported, to report anew. */
async function aKey(): Promise<{ key: string }> {
  const api = theApi();
  const editor = asEditor('aarhus');
  await api.sql('delete from progress_report');
  await editor.reportProgress('aarhus', 'R4', 'LIMITED', { asOf: '2020-03-01' });
  const [reminder] = await api.sql<{ id: string }>(
    `insert into progress_reminder (id, city_id, sent_at)
     select $1, id, $2::timestamptz + interval '1 minute' from city where slug = 'aarhus' returning id`,
    [v7(), api.clock.now()],
  );
  const [account] = await api.sql<{ id: string }>('select id from account where email = $1', [
    (await editor.account()).email,
  ]);
  const ids = { reminderId: reminder?.id ?? '', accountId: account?.id ?? '' };
  return { key: api.part(ReminderKeys).keyOf(ids) };
}

/** The key in a mail that asks whether a practice of Aarhus still runs. */
async function aQuestionKey(): Promise<{ key: string }> {
  const api = theApi();
  const { id } = await aPublishedPractice({ facts: { statusConfirmedOn: '2020-03-01' } });
  const questionId = v7();
  await api.sql(
    `insert into confirmation_question (id, practice_id, asked_at, service_address)
     select $1, id, $2, contact_address from practice where id = $3`,
    [questionId, api.clock.now(), id],
  );
  return { key: api.part(ConfirmationKeys).keyOf({ questionId, accountId: null }) };
}

/** The Rotterdam Declaration, open for signature, signed by Aarhus or not; the secretariat has verified Aarhus. */
async function toSign(isSigned: boolean): Promise<{ declaration: string; city: string }> {
  const api = theApi();
  await api.sql('delete from declaration_signature');
  await api.sql('update declaration set is_open_for_signature = true');
  await api.sql(`update city set verified_at = now() where slug = 'aarhus'`);
  const input = { declaration: 'rotterdam-declaration', city: 'aarhus' };
  if (isSigned)
    await asCoordinator('aarhus').change('signDeclaration', {
      ...input,
      office: 'MAYOR',
      mandate: 'City council, 12 March 2027',
    });
  return input;
}

/** What cities promise, report and decide for declarations. */
export const promising: Change[] = [
  {
    mutation: 'signDeclaration',
    what: 'for a verified city',
    input: async () => ({
      ...(await toSign(false)),
      office: 'MAYOR',
      mandate: 'City council, 12 March 2027',
    }),
    allowed: ['coordinator'],
  },
  {
    mutation: 'withdrawSignature',
    what: 'of a city',
    input: async () => ({ ...(await toSign(true)), reason: 'It was signed in error.' }),
    allowed: ['coordinator', ...secretariat],
  },
  {
    mutation: 'openForSignature',
    what: 'of a declaration',
    input: async () => {
      await theApi().sql('update declaration set is_open_for_signature = false');
      return { declaration: 'rotterdam-declaration', isOpen: true };
    },
    allowed: secretariat,
  },
  {
    mutation: 'proposeCommitmentLink',
    what: 'of a published practice',
    input: async () => ({
      number: (await aPublishedPractice()).number,
      commitment: 'R4',
      sentence: 'It brings all to one table.',
      language: 'EN',
    }),
    allowed: team,
  },
  {
    mutation: 'decideCommitmentLink',
    what: 'that was proposed',
    input: async () => ({ ...(await linked()), decision: 'ACCEPT' }),
    allowed: secretariat,
    told: [...team, ...secretariat],
  },
  {
    mutation: 'takeBackCommitmentLink',
    what: 'that was proposed',
    input: () => linked(),
    allowed: team,
    told: [...team, ...secretariat],
  },
  {
    mutation: 'takeBackCommitmentLink',
    what: 'that was accepted',
    input: () => linked(true),
    allowed: team,
  },
  {
    mutation: 'reportProgress',
    what: 'of a city, with evidence',
    input: async () => ({
      city: 'aarhus',
      commitment: 'R4',
      step: 'LIMITED',
      text: `Since ${v7().replaceAll(/\d|-/g, '')}.`,
      evidence: [(await aPublishedPractice()).number],
    }),
    allowed: team,
  },
  {
    mutation: 'reportNothingNew',
    what: 'of a city that has reported',
    input: async () => {
      await theApi().sql('delete from progress_report');
      const asOf = '2020-03-01';
      await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', { asOf });
      return { city: 'aarhus' };
    },
    allowed: team,
  },
  {
    mutation: 'removeProgressReport',
    what: 'of a city',
    input: async () => {
      const { report } = await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', {
        text: `Since ${v7().replaceAll(/\d|-/g, '')}.`,
      });
      return { id: report?.id, reason: 'It names a person.' };
    },
    allowed: ['moderator'],
  },
  {
    mutation: 'remindCity',
    what: 'that has a team',
    input: async () => {
      await theApi().sql('delete from progress_reminder');
      await asEditor('aarhus').sessionCookie();
      return { city: 'aarhus' };
    },
    allowed: secretariat,
  },
  {
    mutation: 'confirmNothingNew',
    what: 'with the key of its mail',
    input: aKey,
    allowed: everyone,
  },
  {
    mutation: 'confirmPractice',
    what: 'that is published',
    input: async () => ({ number: (await aPublishedPractice()).number, answer: 'DORMANT' }),
    allowed: team,
  },
  {
    mutation: 'confirmPractice',
    what: 'that was never published',
    input: async () => ({ number: (await aSubmittedDraft()).number, answer: 'DORMANT' }),
    allowed: [],
    told: [],
  },
  {
    mutation: 'answerConfirmation',
    what: 'with the key of its mail',
    input: async () => ({ ...(await aQuestionKey()), answer: 'ENDED' }),
    allowed: everyone,
  },
];
