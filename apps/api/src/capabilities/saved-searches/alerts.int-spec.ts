import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
  type KnownPractice,
} from '../../../test/factories/practice.factory';
import {
  asCoordinator,
  asEditor,
  asMember,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';
import type { Mail } from '../notifications';
import { AlertsService } from './alerts.service';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

/** Each story has searches of its own: the mails of one are not those of another. */
beforeEach(async () => {
  await api.catchUp();
  await api.sql('delete from saved_search');
  api.mails.sent.length = 0;
  api.clock.advance({ minutes: 1 });
});

/** Time goes by, and whatever is due then is done. */
async function later(span: { minutes?: number; hours?: number; days?: number }): Promise<Mail[]> {
  api.clock.advance(span);
  await api.part(AlertsService).queueDue();
  await api.catchUp();
  return api.mails.sent.splice(0).filter(({ messageId }) => messageId.startsWith('alert-'));
}

const save = async (person: Person, query: string, rhythm: string): Promise<string> => {
  const { savedSearch } = await person.change('saveSearch', { query, rhythm });
  if (!savedSearch) throw new Error('Nothing was saved.');
  api.clock.advance({ minutes: 1 });
  return savedSearch.id;
};

async function republish(
  practice: KnownPractice,
  title: string,
  minorEdit?: string,
): Promise<void> {
  await asEditor('aarhus').startDraft(practice);
  await asEditor('aarhus').write(practice, { title });
  await asEditor('aarhus').submitDraft(practice, 2, minorEdit);
  const isMinor = minorEdit !== undefined;
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2, isMinor });
}

const linkOf = ({ number }: KnownPractice): string => `https://praxis.example/p/${String(number)}`;
const keyIn = (mail: Mail | undefined): string => mail?.unsubscribe?.split('/').at(-1) ?? '';

it('tells once a day of all that is new, in one mail, and of nothing twice', async () => {
  const facts = { startYear: 1801 };
  const old = await aPublishedPractice({ title: 'Known before', facts });
  const reader = asMember({ language: 'en' });
  await save(reader, 'from=1801&to=1801', 'DAILY');
  const first = await aPublishedPractice({ title: 'First news', summary: 'What it is.', facts });
  const second = await aPublishedPractice({ title: 'Second news', facts });
  await aPublishedPractice({ title: 'Something else' });
  const mails = await later({ days: 1 });
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail?.to.address).toBe((await reader.account()).email);
  expect(mail?.subject).toBe('2 new practices: 1801–1801');
  expect(mail?.text).toContain(`First news\nAarhus, Denmark · new\nWhat it is.\n${linkOf(first)}`);
  expect(mail?.text).toContain(linkOf(second));
  expect(mail?.text).not.toContain(linkOf(old));
  expect(mail?.text).not.toContain('Something else');
  expect(await later({ days: 1 })).toEqual([]);
  await republish(old, 'Known, and made new');
  const [again, ...others] = await later({ days: 1 });
  expect(others).toEqual([]);
  expect(again?.subject).toBe('One new practice: 1801–1801');
  expect(again?.text).toContain(`Known, and made new\nAarhus, Denmark · new version`);
  expect(again?.text).not.toContain(linkOf(first));
  expect(await later({ days: 30 })).toEqual([]);
});

it('does not tell of a minor edit, also when the version before was told a moment ago', async () => {
  await save(asMember(), 'from=1811&to=1811', 'DAILY');
  const practice = await aPublishedPractice({ title: 'Bright', facts: { startYear: 1811 } });
  expect(await later({ days: 1 })).toHaveLength(1);
  await republish(practice, 'Bright idea', 'A word was missing.');
  expect(await later({ days: 1 })).toEqual([]);
  await republish(practice, 'Bright idea, in full');
  const [mail, ...others] = await later({ days: 1 });
  expect(others).toEqual([]);
  expect(mail?.text).toContain('Bright idea, in full');
});

it('speaks the language of the person, with links in it', async () => {
  const reader = asMember({ language: 'fr' });
  await save(reader, 'from=1802&to=1802&country=DK', 'WEEKLY');
  await aPublishedPractice({
    facts: { startYear: 1802 },
    texts: {
      en: { title: 'Sports', summary: 'Words.' },
      fr: { title: 'Sport', summary: 'Des mots.' },
    },
  });
  const [mail] = await later({ days: 7 });
  expect(mail?.subject).toMatch(/^Une nouvelle pratique : /);
  expect(mail?.text).toContain('Sport\nAarhus, Danemark · nouvelle\nDes mots.');
  expect(mail?.text).toContain(
    'https://praxis.example/fr/pratiques?country=DK&from=1802&to=1802&sort=updated',
  );
  expect(mail?.text).toContain(`https://praxis.example/fr/alertes/${keyIn(mail)}`);
});

it('tells at once, by words too, whoever wants that, and only when it can be found', async () => {
  const [reader, elsewhere] = [asMember(), asMember()];
  await save(reader, 'q=xylophonists', 'AT_ONCE');
  await save(elsewhere, 'q=xylophonists&country=FR', 'AT_ONCE');
  await aDraft({ title: 'Xylophonists in secret' });
  const submitted = await aSubmittedDraft({ title: 'Xylophonists unite' });
  await api.catchUp();
  expect(api.mails.sent).toEqual([]);
  await asReviewer().decideReview(submitted, 'APPROVE');
  await api.catchUp();
  const mails = api.mails.sent.filter(({ messageId }) => messageId.startsWith('alert-'));
  expect(mails.map(({ to }) => to.address)).toEqual([(await reader.account()).email]);
  expect(mails[0]?.text).toContain(linkOf(submitted));
  api.mails.sent.length = 0;
  expect(await later({ hours: 2 })).toEqual([]);
});

it('tells nothing of what was withdrawn before the mail left', async () => {
  const facts = { startYear: 1803 };
  const id = await save(asMember(), 'from=1803&to=1803', 'DAILY');
  const gone = await aPublishedPractice({ title: 'Secret past', facts });
  const open = await aPublishedPractice({ title: 'Open', facts });
  await api.catchUp();
  await api.part(AlertsService).look(id);
  expect(await api.count('told_version')).toBe(2);
  expect(await api.waitingJobs()).toEqual(['alert-mail']);
  await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
  await api.catchUp();
  const mails = api.mails.sent.filter(({ messageId }) => messageId.startsWith('alert-'));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(linkOf(open));
  expect(mails[0]?.text).not.toContain('Secret');
});

it('does not tell of what was published while nobody wanted to know', async () => {
  const reader = asMember();
  const id = await save(reader, 'from=1804&to=1804', 'NEVER');
  await aPublishedPractice({ facts: { startYear: 1804 } });
  expect(await later({ days: 1 })).toEqual([]);
  await reader.change('changeSavedSearch', { id, rhythm: 'DAILY' });
  expect(await later({ days: 1 })).toEqual([]);
  await aPublishedPractice({ facts: { startYear: 1804 } });
  expect(await later({ days: 1 })).toHaveLength(1);
  await api.sql('update account set disabled_at = now() where id = $1', [
    (await reader.account()).id,
  ]);
  await aPublishedPractice({ facts: { startYear: 1804 } });
  expect(await later({ days: 1 })).toEqual([]);
});

it('tells once when many look at the same moment', async () => {
  const id = await save(asMember(), 'from=1805&to=1805', 'DAILY');
  await aPublishedPractice({ facts: { startYear: 1805 } });
  api.clock.advance({ days: 1 });
  await api.catchUp();
  const alerts = api.part(AlertsService);
  await Promise.all(Array.from({ length: 5 }, () => alerts.look(id)));
  await api.catchUp();
  expect(api.mails.sent).toHaveLength(1);
  expect(await api.count('told_version where saved_search_id = $1', [id])).toBe(1);
});

describe('stopping', () => {
  async function aMail(reader: Person, year: number): Promise<Mail> {
    await save(reader, `from=${String(year)}&to=${String(year)}`, 'DAILY');
    await aPublishedPractice({ facts: { startYear: year } });
    const [mail] = await later({ days: 1 });
    if (!mail) throw new Error('There was no mail.');
    return mail;
  }
  const rhythms = (): Promise<{ rhythm: string }[]> =>
    api.sql('select rhythm from saved_search order by created_at');

  it('takes one click of a mail program, without signing in; reading changes nothing', async () => {
    const mail = await aMail(asMember(), 1806);
    const url = new URL(mail.unsubscribe ?? '').pathname;
    expect(mail.unsubscribe).toMatch(/^https:\/\/praxis\.example\/alerts\/stop\/[\w.-]+$/);
    const read = await api.request({
      method: 'GET',
      url,
      headers: { 'accept-language': 'es' },
    });
    expect([read.statusCode, read.headers.location]).toEqual([303, `/es/alertas/${keyIn(mail)}`]);
    expect(await rhythms()).toEqual([{ rhythm: 'daily' }]);
    for (const [contentType, payload] of [
      ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
      [
        'multipart/form-data; boundary=b',
        '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
      ],
    ] as const) {
      await api.sql(`update saved_search set rhythm = 'daily'`);
      const { statusCode } = await api.request({
        method: 'POST',
        url,
        headers: { 'content-type': contentType },
        payload,
      });
      expect([contentType, statusCode]).toEqual([contentType, 200]);
      expect(await rhythms()).toEqual([{ rhythm: 'never' }]);
    }
    await aPublishedPractice({ facts: { startYear: 1806 } });
    expect(await later({ days: 2 })).toEqual([]);
  });

  it('is for whoever has the key, and for that alert alone', async () => {
    const [mine, another] = [await aMail(asMember(), 1807), await aMail(asMember(), 1808)];
    const swapped = `${keyIn(mine).split('.')[0] ?? ''}.${keyIn(another).split('.')[1] ?? ''}`;
    for (const key of [swapped, 'x', '', `${keyIn(mine)}x`, `${'0'.repeat(8)}-0000`]) {
      expect((await asVisitor().change('stopAlert', { key })).kind).toBe('NOT_FOUND');
      const { statusCode } = await api.request({
        method: 'POST',
        url: `/alerts/stop/${encodeURIComponent(key)}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      });
      expect(statusCode).toBe(404);
    }
    expect(await rhythms()).toEqual([{ rhythm: 'daily' }, { rhythm: 'daily' }]);
    for (let i = 0; i < 2; i += 1)
      expect(await asVisitor().change('stopAlert', { key: keyIn(mine) })).toMatchObject({
        kind: 'StopAlertSuccess',
        name: '1807–1807',
      });
    expect(await rhythms()).toEqual([{ rhythm: 'never' }, { rhythm: 'daily' }]);
  });
});
