import { memberStates } from '@praxis/domain/participation';
import type { ParsedMail } from 'mailparser';
import { useApi } from '../../../test/api-harness';
import {
  aDraftRequest,
  answersOf,
  aPerson,
  requestIn,
  send,
} from '../../../test/factories/asking.factory';
import { aCall } from '../../../test/factories/participation.factory';
import { addresseeOf, MailRelay } from '../../../test/mail-relay';
import type { RequestState } from '../../../test/outcome';
import { asMember, asOrganiser, type Person } from '../../../test/people';
import { Mailer } from '../notifications';
import type { ParticipationCall } from '.';

const relay = new MailRelay();
beforeAll(() => relay.start());
afterAll(() => relay.stop());
const api = useApi({}, [[Mailer, relay.mailer]]);

const languages = ['en', 'fr', 'es'] as const;

interface Asked {
  id: string;
  reference: string;
  by: Person;
  address: string;
  language: (typeof languages)[number];
}

/** Two offices of each of thirty cities send their requests in the last minute, the last of all a second before the deadline. */
async function sixty(call: ParticipationCall): Promise<Asked[]> {
  const cities = await api.sql<{ slug: string }>(
    `select slug from city where country_code = any($1) order by slug limit 30`,
    [[...memberStates]],
  );
  expect(cities).toHaveLength(30);
  const drafts: { draft: RequestState; by: Person; language: Asked['language'] }[] = [];
  for (let i = 0; i < 61; i += 1) {
    const language = languages[i % 3] ?? 'en';
    const by = asMember({ language, displayName: `Canary ${String(i)}` });
    const people = [aPerson({ name: `Delegate ${String(i)}` })];
    const said = { people, city: cities[i % 30]?.slug, authority: `Office ${String(i)}` };
    drafts.push({ draft: await aDraftRequest(by, call, answersOf(said)), by, language });
  }
  const asked: Asked[] = [];
  for (const [i, { draft, by, language }] of drafts.slice(0, 60).entries()) {
    api.clock.moveTo(new Date(call.closesAt.getTime() - (60 - i) * 1_000));
    const { id, reference } = requestIn(await send(by, draft));
    asked.push({ id, reference, by, language, address: (await by.account()).email });
  }
  const late = drafts[60];
  if (late === undefined) throw new Error('Nobody is late.');
  for (const tooLate of [0, 1_000]) {
    api.clock.moveTo(new Date(call.closesAt.getTime() + tooLate));
    expect((await send(late.by, late.draft)).kind).toBe('ParticipationClosedProblem');
  }
  return asked;
}

const revisionsOf = (asked: readonly Asked[]): Promise<{ id: string; revision: number }[]> =>
  api.sql('select id, revision from participation_request where id = any($1::uuid[])', [
    asked.map(({ id }) => id),
  ]);

async function decide(
  call: ParticipationCall,
  asked: readonly Asked[],
  decision: string,
  reason?: string,
): Promise<string | undefined> {
  const { kind, batch } = await asOrganiser().change('decideParticipation', {
    ...{ summit: call.summitId, decision, reason },
    requests: await revisionsOf(asked),
  });
  expect(kind).toBe('DecideParticipationSuccess');
  return batch;
}

/** The mails since the last look: one for each address, each about its own request. */
async function letters(expected: readonly Asked[]): Promise<Map<string, ParsedMail>> {
  await api.catchUp();
  const mails = relay.received.splice(0).map(({ mail }) => mail);
  expect(mails.map(addresseeOf).sort()).toEqual(expected.map(({ address }) => address).sort());
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  const byAddress = new Map(mails.map((mail) => [addresseeOf(mail), mail]));
  for (const { address, reference, language } of expected) {
    const mail = byAddress.get(address);
    const summit = {
      en: 'Next Summit of Mayors',
      fr: 'Prochain Sommet des maires',
      es: 'Next Summit of Mayors',
    }[language];
    expect(mail?.subject).toContain(reference);
    expect(mail?.subject).toContain(summit);
    expect(mail?.text).toContain(`/${language}/`);
    for (const word of ['Canary', 'Delegate', 'Mayor,', 'too few'])
      expect(`${mail?.subject ?? ''} ${mail?.text ?? ''}`).not.toContain(word);
  }
  return byAddress;
}

const count = async (call: ParticipationCall): Promise<Record<string, number>> => {
  const rows = await api.sql<{ status: string; people: number }>(
    'select status, sum(size)::int as people from participation_request where summit_id = $1 and submitted_at is not null group by 1',
    [call.summitId],
  );
  return Object.fromEntries(rows.map(({ status, people }) => [status, people]));
};

it('sixty requests from thirty cities, forty places, twelve cancellations: each change is one mail', async () => {
  const call = await aCall({ capacity: 40 });
  const asked = await sixty(call);
  await letters(asked);
  const [accepted, waiting] = [asked.slice(0, 40), asked.slice(40)];

  await decide(call, accepted, 'ACCEPT');
  const decided = await letters(accepted);
  expect(decided.get(accepted[1]?.address ?? '')?.text).toContain('s’est prononcée');
  await decide(call, waiting, 'WAITLIST', 'There are too few places.');
  await letters(waiting);
  expect(await count(call)).toEqual({ accepted: 40, waitlisted: 20 });

  const leaving = accepted.slice(3, 15);
  for (const { id, by } of leaving)
    expect((await by.change('cancelParticipation', { id })).kind).toBe(
      'CancelParticipationSuccess',
    );
  await api.catchUp();
  const offered = waiting.slice(0, 12);
  const mails = await letters([...leaving, ...offered]);
  const until = new Date(api.clock.now().getTime() + 72 * 3_600_000);
  for (const { address, language } of offered) {
    const there = until.toLocaleString(language === 'en' ? 'en-GB' : language, {
      ...{ dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Madrid' },
    });
    expect(mails.get(address)?.text).toContain(there);
  }
  expect(await count(call)).toEqual({ accepted: 28, cancelled: 12, waitlisted: 20 });

  const answer = async ({ id, by }: Asked, accept: boolean): Promise<unknown> =>
    (await by.change('answerParticipationOffer', { request: id, accept })).kind;
  const [taking, refusing, silent] = [offered.slice(0, 8), offered.slice(8, 10), offered.slice(10)];
  for (const one of taking) expect(await answer(one, true)).toBe('AnswerParticipationOfferSuccess');
  for (const one of refusing)
    expect(await answer(one, false)).toBe('AnswerParticipationOfferSuccess');
  const next = waiting.slice(12, 14);
  await letters([...taking, ...refusing, ...next]);
  expect(await count(call)).toEqual({ accepted: 36, cancelled: 14, waitlisted: 10 });

  api.clock.advance({ hours: 72 });
  for (const one of [...silent, ...next]) expect(await answer(one, true)).toBe('OfferEndedProblem');
  await api.sql(
    `select graphile_worker.add_job('offer-free-places', json_build_object('summitId', $1::text))`,
    [call.summitId],
  );
  await letters([...silent, ...next, ...waiting.slice(14, 18)]);
  expect(await count(call)).toEqual({
    ...{ accepted: 36, cancelled: 14, lapsed: 4, waitlisted: 6 },
  });
  const { summit } = await asOrganiser().ask<{ summit: unknown }>(
    `query Q($slug: String!) { summit(slug: $slug) { participationPlaces { capacity accepted offered free waiting } } }`,
    {
      slug: (
        await api.sql<{ slug: string }>('select slug from summit where id = $1', [call.summitId])
      )[0]?.slug,
    },
  );
  expect(summit).toEqual({
    participationPlaces: { capacity: 40, accepted: 36, offered: 4, free: 0, waiting: 2 },
  });
  await api.catchUp();
  expect(relay.received).toEqual([]);
}, 120_000);
