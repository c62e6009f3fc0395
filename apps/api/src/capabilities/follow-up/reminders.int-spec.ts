import { useApi } from '../../../test/api-harness';
import { asOrganiser, asVisitor, type Person } from '../../../test/people';
import { inTeamSinceNow as anEditor } from '../../../test/teams';
import { RemindersService } from './reminders.service';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

/** Each story has reports, reminders and teams of its own; their teams begin now. */
beforeEach(async () => {
  await api.sql('delete from progress_report');
  await api.sql('delete from progress_reminder');
  await api.sql('delete from membership');
  api.mails.sent.length = 0;
});

/** The mails that come of something, by address. */
async function mailsOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = api.mails.sent.length;
  await work();
  await api.catchUp();
  return api.mails.sent
    .slice(before)
    .map(({ to }) => to.address)
    .sort();
}
/** The job as it runs each morning, and the mails that come of it. */
const eachMorning = (): Promise<string[]> => mailsOf(() => api.part(RemindersService).remindDue());
const addressesOf = async (...people: Person[]): Promise<string[]> =>
  (await Promise.all(people.map(async (each) => (await each.account()).email))).sort();

/** The key in the last mail. */
function keyInMail(): string {
  const [, key = ''] =
    /https:\/\/praxis\.example\/en\/commitments\/nothing-new\/(\S+)/.exec(
      api.mails.sent.at(-1)?.text ?? '',
    ) ?? [];
  return key;
}

interface Reminder {
  city: { slug: string };
  reports: { step: string; commitment: { code: string } }[];
}
async function whatItIsGoodFor(key: string): Promise<Reminder | null> {
  const { reminder } = await asVisitor().ask<{ reminder: Reminder | null }>(
    `query ($key: String!) { reminder(key: $key) { city { slug } reports { step commitment { code } } } }`,
    { key },
  );
  return reminder;
}

describe('once a year', () => {
  it('asks everybody in a team a year after the city last reported, and once, also at the same moment', async () => {
    const editor = await anEditor('aarhus');
    const other = await anEditor('aarhus');
    const rotterdam = await anEditor('rotterdam');
    api.clock.advance({ days: 200 });
    await editor.reportProgress('aarhus', 'R4', 'LIMITED');
    api.clock.advance({ days: 164 });
    expect(await eachMorning()).toEqual([]);
    await rotterdam.reportProgress('rotterdam', 'R4', 'LIMITED');
    api.clock.advance({ days: 202 });
    expect(await mailsOf(() => Promise.all([eachMorning(), eachMorning()]))).toEqual(
      await addressesOf(editor, other),
    );
    const mail = api.mails.sent.at(-1);
    expect(mail?.subject).toBe('How far has Aarhus come with its commitments?');
    expect(mail?.text).toContain('Aarhus has reported on one commitment');
    expect(mail?.text).toContain('https://praxis.example/en/desk/commitments');
    expect(await eachMorning()).toEqual([]);
    api.clock.advance({ days: 100 });
    expect(await eachMorning()).toEqual([]);
  });

  it('asks for the one commitment of which nothing was heard, though others were reported on', async () => {
    const editor = await anEditor('aarhus');
    await editor.reportProgress('aarhus', 'R4', 'LIMITED');
    api.clock.advance({ days: 200 });
    await editor.reportProgress('aarhus', 'R5', 'LIMITED');
    api.clock.advance({ days: 166 });
    expect(await eachMorning()).toEqual(await addressesOf(editor));
  });

  it('asks a city that never reported a year after its team began, and again a year later', async () => {
    const editor = await anEditor('aarhus');
    api.clock.advance({ days: 360 });
    expect(await eachMorning()).toEqual([]);
    api.clock.advance({ days: 10 });
    expect(await eachMorning()).toEqual(await addressesOf(editor));
    expect(api.mails.sent.at(-1)?.text).toContain('has not reported yet');
    expect(keyInMail()).toBe('');
    api.clock.advance({ days: 370 });
    expect(await eachMorning()).toEqual(await addressesOf(editor));
  });

  it('sends nothing to who has left, nor to a city that has reported meanwhile', async () => {
    const editor = await anEditor('aarhus');
    await anEditor('rotterdam');
    api.clock.advance({ days: 400 });
    await api.part(RemindersService).remindDue();
    expect(await api.count('progress_reminder')).toBe(2);
    await api.sql(
      `delete from membership where city_id = (select id from city where slug = 'rotterdam')`,
    );
    api.clock.advance({ minutes: 1 });
    await editor.reportProgress('aarhus', 'R4', 'LIMITED');
    await api.catchUp();
    expect(api.mails.sent).toEqual([]);
  });
});

describe('the link in the mail', () => {
  /** A city that has reported on two commitments, and the key that it got a year later. */
  async function asked(): Promise<{ editor: Person; key: string }> {
    const editor = await anEditor('aarhus');
    await editor.reportProgress('aarhus', 'R4', 'LIMITED', { text: 'Trained.' });
    await editor.reportProgress('aarhus', 'B1', 'COMPLETE');
    api.clock.advance({ days: 370 });
    await eachMorning();
    return { editor, key: keyInMail() };
  }
  const confirm = (key: string) => asVisitor().change('confirmNothingNew', { key });
  const today = (): string => api.clock.now().toISOString().slice(0, 10);

  it('says without signing in that nothing is new: looking changes nothing, pressing does, once', async () => {
    const { key } = await asked();
    const good = {
      city: { slug: 'aarhus' },
      reports: [
        { step: 'COMPLETE', commitment: { code: 'B1' } },
        { step: 'LIMITED', commitment: { code: 'R4' } },
      ],
    };
    expect(await whatItIsGoodFor(key)).toEqual(good);
    expect(await whatItIsGoodFor(key)).toEqual(good);
    expect(await api.count('progress_report')).toBe(2);
    const { kind, reports } = await confirm(key);
    expect(kind).toBe('ConfirmNothingNewSuccess');
    expect(reports).toMatchObject([
      { step: 'COMPLETE', asOf: today(), isUnchanged: true, text: null },
      { step: 'LIMITED', asOf: today(), isUnchanged: true, text: 'Trained.' },
    ]);
    expect(await confirm(key)).toMatchObject({ kind: 'ConfirmNothingNewSuccess', reports: [] });
    expect(await whatItIsGoodFor(key)).toEqual({ city: { slug: 'aarhus' }, reports: [] });
    expect(await api.count('progress_report')).toBe(4);
    expect(await eachMorning()).toEqual([]);
  });

  it('leaves alone what the city has reported since it was asked', async () => {
    const { editor, key } = await asked();
    api.clock.advance({ days: 1 });
    await editor.reportProgress('aarhus', 'R4', 'SUBSTANTIAL');
    expect((await confirm(key)).reports).toMatchObject([{ step: 'COMPLETE' }]);
  });

  it('is answered although the city reported on something on the day on which it was asked', async () => {
    const editor = await anEditor('aarhus');
    await editor.reportProgress('aarhus', 'B1', 'COMPLETE');
    api.clock.advance({ days: 370 });
    await editor.reportProgress('aarhus', 'R4', 'LIMITED');
    api.clock.advance({ minutes: 1 });
    await mailsOf(() => asOrganiser().change('remindCity', { city: 'aarhus' }));
    const key = keyInMail();
    expect((await whatItIsGoodFor(key))?.reports).toHaveLength(2);
    expect((await confirm(key)).kind).toBe('ConfirmNothingNewSuccess');
    expect((await whatItIsGoodFor(key))?.reports).toEqual([]);
    api.clock.advance({ days: 2 });
    expect((await confirm(key)).reports).toEqual([]);
    expect(await api.count('progress_report')).toBe(3);
  });

  it('is one answer when it is pressed at the same moment', async () => {
    const { key } = await asked();
    const answers = await Promise.all([1, 2, 3].map(() => confirm(key)));
    expect(answers.map(({ reports }) => reports?.length).sort()).toEqual([0, 0, 2]);
  });

  it('works for 90 days, for somebody of the team, and with nothing changed in it', async () => {
    const { key } = await asked();
    const over = { kind: 'ReminderOverProblem' };
    const [reminder = '', account = '', signature = ''] = key.split('.');
    for (const forged of [
      `${reminder}.${reminder}.${signature}`,
      `${account}.${account}.${signature}`,
      `${reminder}.${signature}`,
      `${key}x`,
      'key',
    ]) {
      expect(await confirm(forged)).toMatchObject(over);
      expect(await whatItIsGoodFor(forged)).toBeNull();
    }
    await api.sql('delete from membership');
    expect(await confirm(key)).toMatchObject(over);
    await api.sql(
      `insert into membership (account_id, city_id, role)
       select $1, id, 'editor' from city where slug = 'aarhus'`,
      [account],
    );
    api.clock.advance({ days: 90 });
    expect(await confirm(key)).toMatchObject(over);
    expect(await whatItIsGoodFor(key)).toBeNull();
    expect(await api.count('progress_report')).toBe(2);
  });
});

describe('asking now', () => {
  it('mails everybody in the team, and not again for seven days', async () => {
    const editor = await anEditor('aarhus');
    const secretary = asOrganiser();
    const remind = () => secretary.change('remindCity', { city: 'aarhus' });
    expect(
      await mailsOf(async () => {
        expect(await remind()).toMatchObject({ kind: 'RemindCitySuccess', count: 1 });
      }),
    ).toEqual(await addressesOf(editor));
    expect(await mailsOf(remind)).toEqual([]);
    api.clock.advance({ days: 6, hours: 23 });
    expect((await remind()).kind).toBe('RemindedRecentlyProblem');
    api.clock.advance({ hours: 1 });
    expect((await remind()).kind).toBe('RemindCitySuccess');
    expect(await api.count('progress_reminder where sent_by is not null')).toBe(2);
  });

  it('needs a city with a team', async () => {
    const secretary = asOrganiser();
    expect((await secretary.change('remindCity', { city: 'aarhus' })).kind).toBe(
      'NobodyToRemindProblem',
    );
    expect(await secretary.change('remindCity', { city: 'atlantis' })).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'city', rule: 'unknownCode' }],
    });
    expect(await api.count('progress_reminder')).toBe(0);
  });
});
