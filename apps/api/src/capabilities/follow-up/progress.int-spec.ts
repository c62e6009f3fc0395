import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

/** Each story has reports of its own. */
beforeEach(() => api.sql('delete from progress_report'));

interface Report {
  step: string;
  asOf: string;
  isUnchanged: boolean;
  text: string | null;
  city: { slug: string };
  evidence: { number: number }[];
}

const today = (): string => api.clock.now().toISOString().slice(0, 10);

/** Commitment R4 as somebody reads it. */
async function read(who: Person = asVisitor()): Promise<{
  latestReports: Report[];
  citiesNotReported: number;
  progressReports: { totalCount: number; edges: { node: Report }[] };
}> {
  const fields = 'step asOf isUnchanged text city { slug } evidence { number }';
  const { declaration } = await who.ask<{
    declaration: { commitments: [Awaited<ReturnType<typeof read>>] };
  }>(
    `{ declaration(slug: "rotterdam-declaration") { commitments(position: 4) {
         latestReports { ${fields} } citiesNotReported
         progressReports { totalCount edges { node { ${fields} } } }
       } } }`,
  );
  return declaration.commitments[0];
}

it('is public at once, with the practices that stand by it; cities without a report have reported none', async () => {
  const all = (await read()).citiesNotReported;
  const own = await aPublishedPractice();
  const shared = await aPublishedPractice({ city: 'rotterdam', otherCities: ['aarhus'] });
  const text = 'All schools have a trained contact.\n\nStreet workers follow.';
  const { kind, report } = await asEditor('aarhus').reportProgress('aarhus', 'R4', 'SUBSTANTIAL', {
    asOf: '2024-05-31',
    text,
    evidence: [shared.number, own.number],
  });
  expect({ kind, report }).toMatchObject({
    kind: 'ReportProgressSuccess',
    report: { step: 'SUBSTANTIAL', asOf: '2024-05-31', isUnchanged: false, text, language: 'EN' },
  });
  const told: Report = {
    step: 'SUBSTANTIAL',
    asOf: '2024-05-31',
    isUnchanged: false,
    text,
    city: { slug: 'aarhus' },
    evidence: [{ number: own.number }, { number: shared.number }],
  };
  expect(await read()).toEqual({
    latestReports: [told],
    citiesNotReported: all - 1,
    progressReports: { totalCount: 1, edges: [{ node: told }] },
  });
});

it('keeps every report; the latest day says how a city stands, and of one day what was said last', async () => {
  const aarhus = asCoordinator('aarhus');
  await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', { asOf: '2025-01-01' });
  await aarhus.reportProgress('aarhus', 'R4', 'NOT_STARTED', { asOf: '2017-01-01' });
  expect((await read()).latestReports.map(({ step }) => step)).toEqual(['LIMITED']);
  await aarhus.reportProgress('aarhus', 'R4', 'COMPLETE', { asOf: '2025-01-01' });
  await asEditor('rotterdam').reportProgress('rotterdam', 'R4', 'LIMITED');
  const { latestReports, progressReports } = await read();
  expect(latestReports.map(({ city, step }) => [city.slug, step])).toEqual([
    ['aarhus', 'COMPLETE'],
    ['rotterdam', 'LIMITED'],
  ]);
  expect(progressReports.edges.map(({ node }) => node.step)).toEqual([
    'LIMITED',
    'COMPLETE',
    'NOT_STARTED',
    'LIMITED',
  ]);
  await expect(api.sql(`update progress_report set step = 'complete'`)).rejects.toThrow('frozen');
});

it('is one report however often it is sent, also at the same moment', async () => {
  const aarhus = asEditor('aarhus');
  await aarhus.sessionCookie();
  const { number } = await aPublishedPractice();
  const details = { text: 'Trained.', evidence: [number] };
  const sent = await Promise.all(
    [1, 2, 3].map(() => aarhus.reportProgress('aarhus', 'R4', 'LIMITED', details)),
  );
  expect(new Set(sent.map(({ report }) => report?.id)).size).toBe(1);
  await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', { text: 'Trained.' });
  expect((await read()).progressReports.totalCount).toBe(2);
});

describe('that nothing is new', () => {
  it('repeats of today what was said last, once a day', async () => {
    const aarhus = asEditor('aarhus');
    const { number } = await aPublishedPractice();
    await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
      asOf: '2024-01-01',
      text: 'Trained.',
      evidence: [number],
    });
    const { kind, reports } = await aarhus.reportNothingNew('aarhus', 'R4');
    expect({ kind, reports }).toMatchObject({
      kind: 'ReportNothingNewSuccess',
      reports: [{ step: 'LIMITED', asOf: today(), isUnchanged: true, text: 'Trained.' }],
    });
    const again = await aarhus.reportNothingNew('aarhus', 'R4');
    expect(again.reports).toEqual(reports);
    const { latestReports, progressReports } = await read();
    expect(latestReports).toMatchObject([
      { asOf: today(), isUnchanged: true, evidence: [{ number }] },
    ]);
    expect(progressReports.totalCount).toBe(2);
    api.clock.advance({ days: 1 });
    await aarhus.reportNothingNew('aarhus', 'R4');
    expect((await read()).progressReports.totalCount).toBe(3);
  });

  it('is said of all commitments at once, and of nothing where nothing was said', async () => {
    const aarhus = asEditor('aarhus');
    expect((await aarhus.reportNothingNew('aarhus')).kind).toBe('NothingReportedProblem');
    const asOf = '2024-01-01';
    await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', { asOf });
    await aarhus.reportProgress('aarhus', 'B2', 'COMPLETE', { asOf });
    await asEditor('rotterdam').reportProgress('rotterdam', 'R5', 'LIMITED', { asOf });
    expect((await aarhus.reportNothingNew('aarhus', 'R5')).kind).toBe('NothingReportedProblem');
    const { reports = [] } = await aarhus.reportNothingNew('aarhus');
    expect(reports.map(({ step }) => step).sort()).toEqual(['COMPLETE', 'LIMITED']);
    expect(await api.sql(`select count(*)::int as rows from progress_report`)).toEqual([
      { rows: 5 },
    ]);
  });
});

it('names what is wrong with what was entered, and keeps nothing of it', async () => {
  const aarhus = asEditor('aarhus');
  const { number: elsewhere } = await aPublishedPractice({ city: 'rotterdam' });
  const { number: draft } = await aDraft();
  const gone = await aPublishedPractice();
  await asReviewer().withdraw(gone, 'It has ended.');
  const faults = async (
    commitment: string,
    details: Parameters<Person['reportProgress']>[3],
  ): Promise<unknown> =>
    (await aarhus.reportProgress('aarhus', commitment, 'LIMITED', details)).fields?.map(
      ({ path, rule }) => [path, rule],
    );
  expect(await faults('Z9', {})).toEqual([['commitment', 'unknownCode']]);
  expect(await faults('R4', { asOf: '2990-01-01' })).toEqual([['asOf', 'inFuture']]);
  expect(await faults('R4', { evidence: [elsewhere, draft, gone.number, 1_999_999_999] })).toEqual(
    [0, 1, 2, 3].map((i) => [`evidence.${String(i)}`, 'notPublished']),
  );
  const none = await aarhus.change('reportProgress', {
    city: 'aarhus',
    commitment: 'R4',
    step: 'NONE_REPORTED',
  });
  expect(none.fields).toMatchObject([{ path: 'step', rule: 'unknownCode' }]);
  const nowhere = await aarhus.reportProgress('atlantis', 'R4', 'LIMITED');
  expect(nowhere.fields).toMatchObject([{ path: 'city', rule: 'unknownCode' }]);
  expect(await api.sql('select id from progress_report')).toEqual([]);
});

it('is for the team of the city alone', async () => {
  for (const person of [asEditor('rotterdam'), asOrganiser(), asAdministrator()])
    expect((await person.reportProgress('aarhus', 'R4', 'LIMITED')).kind).toBe('FORBIDDEN');
  expect((await asVisitor().reportProgress('aarhus', 'R4', 'LIMITED')).kind).toBe(
    'UNAUTHENTICATED',
  );
  expect(await api.sql('select id from progress_report')).toEqual([]);
});

it('shows as evidence only what is published, and after a merge what stays', async () => {
  const goes = await aPublishedPractice();
  const stays = await aPublishedPractice();
  const ends = await aPublishedPractice();
  await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', {
    evidence: [goes.number, ends.number],
  });
  const evidence = async (): Promise<number[]> =>
    (await read()).latestReports.flatMap((report) => report.evidence.map(({ number }) => number));
  expect(await evidence()).toEqual([goes.number, ends.number]);
  await asReviewer().withdraw(ends, 'It has ended.');
  await asReviewer().change('mergePractices', {
    number: goes.number,
    into: stays.number,
    reason: 'The same.',
  });
  expect(await evidence()).toEqual([stays.number]);
});
