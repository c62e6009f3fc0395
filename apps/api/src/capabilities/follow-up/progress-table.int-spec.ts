import { parse } from 'csv-parse/sync';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asVisitor } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

/** Each story has reports of its own. */
beforeEach(() => api.sql('delete from progress_report'));

interface Row {
  city: { slug: string };
  lastReportedAt: string | null;
  reportedCount: number;
  steps: { step: string; commitment: { code: string }; report: { asOf: string } | null }[];
}

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Row }[];
}

async function page(after: string | null): Promise<Page> {
  const { declaration } = await asVisitor().ask<{ declaration: { progress: Page } }>(
    `query ($after: String) { declaration(slug: "rotterdam-declaration") { progress(first: 30, after: $after) {
       totalCount pageInfo { hasNextPage endCursor }
       edges { node { city { slug } lastReportedAt reportedCount steps { step commitment { code } report { asOf } } } }
     } } }`,
    { after },
  );
  return declaration.progress;
}

it('shows every city, those that have reported first, on five steps', async () => {
  await asEditor('rotterdam').reportProgress('rotterdam', 'R4', 'LIMITED', {
    asOf: '2024-01-01',
  });
  await asEditor('aarhus').reportProgress('aarhus', 'B2', 'COMPLETE');
  let last = await page(null);
  const rows = last.edges.map(({ node }) => node);
  while (last.pageInfo.hasNextPage) {
    last = await page(last.pageInfo.endCursor);
    rows.push(...last.edges.map(({ node }) => node));
  }
  const total = last.totalCount;
  const none = (code: string): object => ({
    step: 'NONE_REPORTED',
    commitment: { code },
    report: null,
  });
  expect(rows[0]).toEqual({
    city: { slug: 'rotterdam' },
    lastReportedAt: api.clock.now().toISOString(),
    reportedCount: 1,
    steps: [
      ...['R1', 'R2', 'R3'].map(none),
      { step: 'LIMITED', commitment: { code: 'R4' }, report: { asOf: '2024-01-01' } },
      none('R5'),
    ],
  });
  expect(new Set(rows.map(({ city }) => city.slug)).size).toBe(total);
  expect(rows).toHaveLength(total);
  for (const { steps, reportedCount, lastReportedAt } of rows.slice(1))
    expect([
      steps.every(({ step }) => step === 'NONE_REPORTED'),
      reportedCount,
      lastReportedAt,
    ]).toEqual([true, 0, null]);
});

it('is given as CSV and as JSON: all reports, and which of them stand', async () => {
  const { number } = await aPublishedPractice();
  const aarhus = asEditor('aarhus');
  await aarhus.reportProgress('aarhus', 'R4', 'NOT_STARTED', { asOf: '2020-01-01' });
  api.clock.advance({ minutes: 1 });
  await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
    asOf: '2024-01-01',
    text: '=1+1',
    language: 'FR',
    evidence: [number],
  });
  await aarhus.reportProgress('aarhus', 'B2', 'COMPLETE');
  const file = async (name: string): Promise<string> => {
    const { statusCode, body } = await api.request({
      method: 'GET',
      url: `/export/progress/${name}?language=es`,
    });
    expect(statusCode).toBe(200);
    return body;
  };
  const rows: Record<string, string>[] = parse(await file('rotterdam-declaration.csv'), {
    bom: true,
    columns: true,
  });
  const reportedAt = api.clock.now().toISOString();
  expect(rows).toMatchObject([
    { commitment: 'R4', step: 'limited', isLatest: 'yes', text: `'=1+1`, reportedAt },
    { commitment: 'R4', step: 'not-started', isLatest: 'no', text: '', evidence: '' },
  ]);
  const { reports } = JSON.parse(await file('rotterdam-declaration.json')) as {
    reports: Record<string, unknown>[];
  };
  expect(reports).toHaveLength(2);
  expect(reports[0]).toEqual({
    commitment: 'R4',
    city: 'aarhus',
    cityName: 'Aarhus',
    country: 'DK',
    step: 'limited',
    asOf: '2024-01-01',
    reportedAt,
    isLatest: true,
    isUnchanged: false,
    language: 'fr',
    text: '=1+1',
    evidence: [`https://praxis.example/p/${String(number)}`],
  });
  for (const name of ['nowhere.csv', 'rotterdam-declaration.xml'])
    expect((await api.request({ method: 'GET', url: `/export/progress/${name}` })).statusCode).toBe(
      404,
    );
});
