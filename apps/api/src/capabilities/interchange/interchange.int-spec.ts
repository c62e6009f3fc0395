import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { useApi } from '../../../test/api-harness';
import { OwnCatalogue } from '../../../test/catalogue-of-its-own';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { aLine, exported, folder, imported, lineOf, parsed } from '../../../test/interchange';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';
import { linesOf, longestLine } from './line-file';

const api = useApi();

const whatIsThere = (): Promise<object[]> =>
  api.sql(`select p.number, p.external_id, p.publication, p.current_version_id, d.revision from practice p
    left join practice_draft d on d.practice_id = p.id order by p.number`);

describe('from one catalogue to another', () => {
  const other = new OwnCatalogue();
  beforeAll(() => other.start(), 60_000);
  afterAll(() => other.stop());

  it('what is exported is imported into an empty database and exported again, equal to the last character', async () => {
    const own = await aPublishedPractice({
      title: 'Told in full',
      annex: 'quollcanary',
      otherCities: ['rotterdam', 'barcelona'],
      facts: {
        commitments: ['R1'],
        links: [{ address: 'https://city.example/a', label: 'Report', language: 'da' }],
        endYear: 2020,
      },
    });
    await api.sql(
      `insert into city (id, slug, country_code, kind, latitude, longitude, names)
       values ('00000000-0000-7000-8000-00000000c171', 'hovedby', 'DK', 'district', 55.123456789, 10.1, '{"en":"Main Town","fr":"Ville","es":"Villa"}')`,
    );
    await aPublishedPractice({ city: 'hovedby' });
    const answered = await aPublishedPractice({ title: 'Said since' });
    await asEditor('aarhus').change('confirmPractice', {
      number: answered.number,
      answer: 'DORMANT',
    });
    const editor = asEditor('aarhus');
    await editor.startDraft(own);
    await editor.saveDraft(own, { facts: { startYear: 2001 } });
    await editor.submitDraft(own, 2);
    await asReviewer().decideReview(own, 'APPROVE', { revision: 2, note: 'Well told.' });
    const first = await exported(api.app);
    const lines = parsed(first);
    expect(lines).toHaveLength(await api.count(`practice where publication = 'published'`));
    expect(lines.find(({ number }) => number === own.number)).toMatchObject({
      version: 2,
      startYear: 2001,
      reviewNote: 'Well told.',
      commitments: ['R1'],
      sources: [{ address: 'https://city.example/a', label: 'Report', language: 'da' }],
    });

    const today = api.clock.now().toISOString().slice(0, 10);
    expect(lines.find(({ number }) => number === answered.number)).toMatchObject({
      lifecycleStatus: 'active',
      answeredStatus: 'paused',
      answeredOn: today,
    });

    const report = await imported(other.app, first, { publish: true });
    expect(report).toMatchObject({ lines: lines.length, added: lines.length, faults: [] });
    expect(await exported(other.app)).toBe(first);

    expect(
      await other.sql(
        `select answered_status as status, to_char(answered_on, 'YYYY-MM-DD') as day from practice where number = $1`,
        [answered.number],
      ),
    ).toEqual([{ status: 'paused', day: today }]);

    const again = await imported(other.app, first, { publish: true });
    expect(again).toMatchObject({ unchanged: lines.length, isWritten: false, faults: [] });
    expect(await exported(other.app)).toBe(first);
    const [next] = await other.sql<{ n: number }>(
      `select nextval('practice_number_seq')::int as n`,
    );
    expect(next?.n).toBe(Math.max(...lines.map(({ number }) => number)) + 1);
    expect(await other.sql('select 1 from vocabulary_label limit 1')).toHaveLength(1);
  }, 60_000);

  it('writes the file whole: nothing else is left in the folder', async () => {
    await exported(api.app);
    expect(readdirSync(folder).filter((file) => file !== 'lines.jsonl')).toEqual([
      'practices.jsonl',
    ]);
  });
});

describe('what a city has said since a version', () => {
  it('is described anew without a new version, and is refused half, unknown or in the future', async () => {
    const { number } = await aPublishedPractice();
    const line = await lineOf(api.app, number);
    const told = (more: object) => imported(api.app, [{ ...line, ...more }], { publish: true });
    const said = { answeredStatus: 'ended', answeredOn: '2026-06-01' };
    expect(await told(said)).toMatchObject({ described: 1, faults: [] });
    expect(await lineOf(api.app, number)).toMatchObject({ ...line, ...said, version: 1 });
    expect(await told(said)).toMatchObject({ unchanged: 1 });
    for (const wrong of [
      { answeredStatus: 'ended' },
      { answeredOn: '2026-06-01' },
      { ...said, answeredStatus: 'gone' },
      { ...said, answeredOn: '2999-01-01' },
    ])
      expect((await told(wrong)).faults).toHaveLength(1);
    expect(await lineOf(api.app, number)).toMatchObject(said);
  });
});

describe('what leaves the house', () => {
  it('is what everybody sees; mailboxes and annexes only where they were asked for, for nobody else to read', async () => {
    await aDraft({ title: 'Draft canary' });
    const gone = await aPublishedPractice({ title: 'Withdrawn canary' });
    await asReviewer().withdraw(gone, 'It has ended.');
    await aPublishedPractice({ annex: 'numbatcanary' });
    const everybodys = await exported(api.app);
    for (const secret of ['canary', 'youth@city.example', '"annex"', '"contactAddress"'])
      expect(everybodys).not.toContain(secret);
    const all = await exported(api.app, true);
    expect(all).toContain('numbatcanary');
    expect(all).toContain('youth@city.example');
    expect(all).not.toMatch(/(?:Draft|Withdrawn) canary/);
    expect(statSync(path.join(folder, 'practices.jsonl')).mode & 0o077).toBe(0);
  });

  it('comes back: what is private stays as it was when a line is silent, and is changed when it is not', async () => {
    const { number } = await aPublishedPractice({ annex: 'bilbycanary' });
    const { version, ...line } = await lineOf(api.app, number);
    expect(version).toBe(1);
    const changed = { ...line, startYear: 1999 };
    expect(await imported(api.app, [changed], { publish: true })).toMatchObject({ renewed: 1 });
    expect(await lineOf(api.app, number, true)).toMatchObject({
      version: 2,
      startYear: 1999,
      annex: 'bilbycanary',
      contactAddress: 'youth@city.example',
    });
    const told = { ...changed, annex: 'Another.' };
    expect(await imported(api.app, [told], { publish: true })).toMatchObject({ renewed: 1 });
    expect(await lineOf(api.app, number, true)).toMatchObject({ version: 3, annex: 'Another.' });
  });

  it('an annex for one summit stays for it: a silent line widens nothing, and an unknown summit is refused', async () => {
    const annexSummit = 'barcelona-2017';
    const { number } = await aPublishedPractice({ annex: 'potoroocanary', annexSummit });
    const { version: _version, ...line } = await lineOf(api.app, number);
    expect(JSON.stringify(line)).not.toContain(annexSummit);
    const changed = { ...line, startYear: 1998, annex: 'Told anew.' };
    expect(await imported(api.app, [changed], { publish: true })).toMatchObject({ renewed: 1 });
    const whole = await lineOf(api.app, number, true);
    expect(whole).toMatchObject({ annex: 'Told anew.', annexSummit });
    expect(await imported(api.app, [whole], { publish: true })).toMatchObject({ unchanged: 1 });
    const { version: _second, ...next } = whole;
    const wrong = { ...next, annexSummit: 'atlantis-2030' };
    expect((await imported(api.app, [wrong], { publish: true })).faults).toEqual([
      '1 annexSummit unknown',
    ]);
    expect(await lineOf(api.app, number, true)).toEqual(whole);
  });
});

describe('drafts', () => {
  it('are what is made unless it is published: the public sees nothing, the city goes on with them', async () => {
    const line = aLine();
    expect(await imported(api.app, [line])).toMatchObject({ drafted: 1, isWritten: true });
    const [row] = await api.sql<{ number: number; author: string; publication: string }>(
      `select p.number, p.publication, a.display_name as author from practice p join practice_draft d on d.practice_id = p.id
         join account a on a.id = d.updated_by where p.external_id = $1`,
      [line['externalId']],
    );
    expect(row).toMatchObject({ author: 'Import', publication: 'unpublished' });
    const number = row?.number ?? 0;
    expect(await asVisitor().ask(`{ practice(number: ${String(number)}) { title } }`)).toEqual({
      practice: null,
    });
    const saved = await asEditor('aarhus').saveDraft({ number }, { facts: { startYear: 2000 } });
    expect(saved).toMatchObject({ practice: { number } });
  });

  it('are imported twice without a change, and anew while nobody has worked on them', async () => {
    const line = aLine();
    await imported(api.app, [line]);
    const before = await whatIsThere();
    expect(await imported(api.app, [line])).toMatchObject({ unchanged: 1, isWritten: false });
    expect(await whatIsThere()).toEqual(before);
    const changed = { ...line, topics: ['gender'] };
    expect(await imported(api.app, [changed])).toMatchObject({ drafted: 1 });
    expect(
      await api.sql(
        `select d.topics, d.revision from practice p join practice_draft d on d.practice_id = p.id where p.external_id = $1`,
        [line['externalId']],
      ),
    ).toEqual([{ topics: ['gender'], revision: 2 }]);
    expect(await imported(api.app, [changed], { publish: true })).toMatchObject({ added: 1 });
    expect(await imported(api.app, [changed])).toMatchObject({ unchanged: 1 });
  });

  it('that people have worked on are never written over', async () => {
    const line = aLine();
    await imported(api.app, [line]);
    const [row] = await api.sql<{ number: number }>(
      'select number from practice where external_id = $1',
      [line['externalId']],
    );
    await asEditor('aarhus').saveDraft(
      { number: row?.number ?? 0 },
      { facts: { startYear: 2000 } },
    );
    const before = await whatIsThere();
    for (const publish of [true, false])
      expect(await imported(api.app, [{ ...line, startYear: 1990 }], { publish })).toMatchObject({
        faults: ['1  beingEdited'],
      });
    expect(await whatIsThere()).toEqual(before);
  });
});

it('finds cities by any of their names, and makes those that are described', async () => {
  const there = await api.count('city');
  const report = await imported(
    api.app,
    [
      aLine({ city: { name: 'AMBERES', country: 'BE' } }),
      aLine({
        city: { name: 'Newtown', country: 'FR', kind: 'city', latitude: 48.1, longitude: 2.2 },
        otherCities: [{ name: 'Copenhague', country: 'DK' }],
      }),
      aLine({ city: { name: 'newtown', country: 'FR' } }),
    ],
    { publish: true },
  );
  expect(report).toMatchObject({ added: 3, faults: [] });
  expect(await api.count('city')).toBe(there + 1);
  expect(
    await api.sql(
      `select c.slug, (select array_agg(o.slug) from city o where o.id = any(p.other_city_ids)) as others
         from practice p join city c on c.id = p.city_id order by p.number desc limit 3`,
    ),
  ).toEqual([
    { slug: 'newtown', others: null },
    { slug: 'newtown', others: ['copenhagen'] },
    { slug: 'antwerp', others: null },
  ]);
});

it('changes what is said of an entry without a new version', async () => {
  const { number } = await aPublishedPractice();
  const line = await lineOf(api.app, number);
  const confirmed = { ...line, confirmedAt: '2026-01-01T00:00:00.000Z' };
  expect(await imported(api.app, [confirmed], { publish: true })).toMatchObject({ described: 1 });
  expect(await imported(api.app, [confirmed], { publish: true })).toMatchObject({ unchanged: 1 });
  expect(await lineOf(api.app, number)).toMatchObject({
    version: 1,
    confirmedAt: '2026-01-01T00:00:00.000Z',
  });
});

it('reads lines whatever their ends, in pieces, and does not keep one that never ends', async () => {
  const file = path.join(folder, 'pieces.jsonl');
  const all = async (): Promise<[number, string | null][]> => {
    const lines: [number, string | null][] = [];
    for await (const { number, text } of linesOf(file))
      lines.push([number, text !== null && text.length > 20 ? 'long' : (text?.trim() ?? null)]);
    return lines;
  };
  writeFileSync(file, '\ufeffone\r\n\n  \ntwo');
  expect(await all()).toEqual([
    [1, 'one'],
    [4, 'two'],
  ]);
  writeFileSync(file, `${'é'.repeat(longestLine)}\n${'x'.repeat(longestLine + 1)}\nlast\n`);
  expect(await all()).toEqual([
    [1, 'long'],
    [2, null],
    [3, 'last'],
  ]);
});
