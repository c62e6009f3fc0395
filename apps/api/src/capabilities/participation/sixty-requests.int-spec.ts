import type { ParsedMail } from 'mailparser';
import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import { addresseeOf, MailRelay } from '../../../test/mail-relay';
import { asMember, asOrganiser, type Person } from '../../../test/people';
import { Mailer } from '../notifications';
import { SmtpMailer } from '../notifications/adapters/smtp-mailer';
import type { ParticipationCall } from '.';

const relay = new MailRelay();
let smtp: Mailer;
beforeAll(async () => {
  smtp = new SmtpMailer(await relay.start(), {
    name: 'Praxis',
    address: 'no-reply@praxis.example',
  });
});
afterAll(() => relay.stop());
const api = useApi({}, [
  [Mailer, { send: (...mail: Parameters<Mailer['send']>) => smtp.send(...mail) }],
]);

const languages = ['en', 'fr', 'es'] as const;

interface Asked {
  id: string;
  reference: string;
  by: Person;
  address: string;
  language: (typeof languages)[number];
}

/** Two offices of each of thirty cities ask, one after the other. */
async function sixty(call: ParticipationCall): Promise<Asked[]> {
  const cities = await api.sql<{ id: string; country: string }>(
    'select id, country_code as country from city order by slug limit 30',
  );
  expect(cities).toHaveLength(30);
  const asked: Asked[] = [];
  for (let i = 0; i < 60; i += 1) {
    const language = languages[i % 3] ?? 'en';
    const by = asMember({ language, displayName: `Canary ${String(i)}` });
    const city = cities[i % 30];
    const { id, reference } = await aRequest(call, {
      ...{ by, cityId: city?.id ?? null, country: city?.country ?? 'FR' },
      submittedAt: new Date(call.opensAt.getTime() + i * 1_000),
    });
    asked.push({ id, reference, by, language, address: (await by.account()).email });
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
    'select status, sum(size)::int as people from participation_request where summit_id = $1 group by 1',
    [call.summitId],
  );
  return Object.fromEntries(rows.map(({ status, people }) => [status, people]));
};

it('sixty requests from thirty cities, forty places, twelve cancellations: each change is one mail', async () => {
  const call = await aCall({ capacity: 40 });
  const asked = await sixty(call);
  const [accepted, waiting] = [asked.slice(0, 40), asked.slice(40)];

  await decide(call, accepted, 'ACCEPT');
  const decided = await letters(accepted);
  expect(decided.get(accepted[1]?.address ?? '')?.text).toContain('s’est prononcée');
  await decide(call, waiting, 'WAITLIST', 'There are too few places.');
  await letters(waiting);
  expect(await count(call)).toEqual({ accepted: 40, waitlisted: 20 });

  const leaving = accepted.slice(3, 15);
  await decide(call, leaving, 'DECLINE', 'They cannot come: too few trains.');
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
  expect(await count(call)).toEqual({ accepted: 28, declined: 12, waitlisted: 20 });

  const answer = async ({ id, by }: Asked, accept: boolean): Promise<unknown> =>
    (await by.change('answerParticipationOffer', { request: id, accept })).kind;
  const [taking, refusing, silent] = [offered.slice(0, 8), offered.slice(8, 10), offered.slice(10)];
  for (const one of taking) expect(await answer(one, true)).toBe('AnswerParticipationOfferSuccess');
  for (const one of refusing)
    expect(await answer(one, false)).toBe('AnswerParticipationOfferSuccess');
  const next = waiting.slice(12, 14);
  await letters([...taking, ...refusing, ...next]);
  expect(await count(call)).toEqual({ accepted: 36, declined: 12, cancelled: 2, waitlisted: 10 });

  api.clock.advance({ hours: 72 });
  for (const one of [...silent, ...next]) expect(await answer(one, true)).toBe('OfferEndedProblem');
  await api.sql(
    `select graphile_worker.add_job('offer-free-places', json_build_object('summitId', $1::text))`,
    [call.summitId],
  );
  await letters([...silent, ...next, ...waiting.slice(14, 18)]);
  expect(await count(call)).toEqual({
    ...{ accepted: 36, declined: 12, cancelled: 2, lapsed: 4, waitlisted: 6 },
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
