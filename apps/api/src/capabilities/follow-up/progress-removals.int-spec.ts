import { v7 } from 'uuid';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asEditor,
  asModerator,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

beforeEach(async () => {
  await api.sql('delete from progress_report');
  await api.sql('delete from progress_removal');
  api.mails.sent.length = 0;
});

const named = 'All schools take part. Peter Jensen of the city leads it.';
const why = 'He is the mayor and speaks in public.';

/** The steps that everybody reads of Aarhus and R4: how it stands, and all that was reported. */
async function read(who: Person = asVisitor()): Promise<{ latest: string[]; all: string[] }> {
  const { commitment } = await who.ask<{
    commitment: {
      latestReports: { step: string }[];
      progressReports: { edges: { node: { step: string } }[] };
    };
  }>(
    `{ commitment(code: "R4") { latestReports { step } progressReports { edges { node { step } } } } }`,
  );
  return {
    latest: commitment.latestReports.map(({ step }) => step),
    all: commitment.progressReports.edges.map(({ node }) => node.step),
  };
}

describe('a text that could harm somebody', () => {
  it('is not published until the passage is changed, or the city says why it may stand', async () => {
    const aarhus = asEditor('aarhus');
    const refused = await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', { text: named });
    expect(refused).toMatchObject({
      kind: 'PassagesOpenProblem',
      passages: [
        {
          kind: 'PERSONAL_NAME',
          words: 'Peter Jensen',
          sentence: 'Peter Jensen of the city leads it.',
        },
      ],
    });
    expect(await api.count('progress_report')).toBe(0);
    const blank = await aarhus.change('reportProgress', {
      city: 'aarhus',
      commitment: 'R4',
      step: 'LIMITED',
      text: named,
      justification: '  ',
    });
    expect(blank.kind).toBe('PassagesOpenProblem');
    const { kind } = await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
      text: named,
      justification: why,
    });
    expect(kind).toBe('ReportProgressSuccess');
    const changed = await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
      text: 'All schools take part. The mayor leads it.',
    });
    expect(changed.kind).toBe('ReportProgressSuccess');
  });

  it('knows the telephone numbers of the city’s country', async () => {
    const { passages } = await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', {
      text: 'Call 86 12 34 56.',
    });
    expect(passages).toMatchObject([{ kind: 'PHONE_NUMBER', words: '86 12 34 56' }]);
  });

  it('bears its justification on when nothing is new; the city’s team and moderators alone read it', async () => {
    const aarhus = asEditor('aarhus');
    await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
      text: named,
      justification: why,
      asOf: '2025-01-01',
    });
    await aarhus.reportProgress('aarhus', 'R5', 'LIMITED', {
      text: 'Nobody is named.',
      justification: why,
    });
    await aarhus.reportNothingNew('aarhus', 'R4');
    const justifications = async (who: Person): Promise<unknown[]> => {
      const { city } = await who.ask<{ city: { latestReports: { justification: unknown }[] } }>(
        `{ city(slug: "aarhus") { latestReports { justification } } }`,
      );
      return city.latestReports.map(({ justification }) => justification);
    };
    for (const who of [aarhus, asModerator()])
      expect(await justifications(who)).toEqual([why, null]);
    for (const who of [asVisitor(), asEditor('rotterdam'), asOrganiser(), asAdministrator()])
      expect(await justifications(who)).toEqual([null, null]);
    const answer = await api.request({
      method: 'GET',
      url: '/export/progress/rotterdam-declaration.json',
    });
    expect(answer.body).toContain(named);
    expect(answer.body).not.toContain(why);
    const { justifiedReports } = await asModerator().ask<{
      justifiedReports: {
        totalCount: number;
        edges: { node: { asOf: string; justification: string } }[];
      };
    }>('{ justifiedReports { totalCount edges { node { asOf justification } } } }');
    expect(justifiedReports).toEqual({
      totalCount: 1,
      edges: [{ node: { asOf: '2025-01-01', justification: why } }],
    });
  });
});

describe('removing a report', () => {
  const remove = (who: Person, id: string | undefined, reason?: string) =>
    who.change('removeProgressReport', { id, reason });

  it('takes it away from everybody with all that repeats its words; what was said before counts again', async () => {
    const aarhus = asEditor('aarhus');
    const { number } = await aPublishedPractice();
    await aarhus.reportProgress('aarhus', 'R4', 'NOT_STARTED', { asOf: '2024-01-01' });
    const { report } = await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
      text: named,
      justification: why,
      asOf: '2025-01-01',
      evidence: [number],
    });
    await aarhus.reportNothingNew('aarhus', 'R4');
    expect((await read()).latest).toEqual(['LIMITED']);
    expect(await remove(asModerator(), report?.id, 'It names a person.')).toMatchObject({
      kind: 'RemoveProgressReportSuccess',
      count: 2,
    });
    expect(await read()).toEqual({ latest: ['NOT_STARTED'], all: ['NOT_STARTED'] });
    expect(await api.count('progress_evidence')).toBe(0);
    const kept = await api.sql<{ kept: string }>(
      `select row_to_json(r)::text as kept from progress_removal r`,
    );
    expect(kept).toHaveLength(2);
    expect(kept[0]?.kept).toContain('It names a person.');
    expect(kept[0]?.kept).not.toContain('Peter');
    const { progressReport } = await asVisitor().ask<{ progressReport: unknown }>(
      'query ($id: ID!) { progressReport(id: $id) { step } }',
      { id: report?.id },
    );
    expect(progressReport).toBeNull();
    await api.catchUp();
    expect(api.mails.sent).toMatchObject([
      {
        subject: 'Removed: your report on commitment R4',
        to: { address: (await aarhus.account()).email },
      },
    ]);
    expect(api.mails.sent[0]?.text).toContain('It names a person.');
    expect(api.mails.sent[0]?.text).not.toContain('Peter');
  });

  it('is found by its id alone, however that is written', async () => {
    const { report } = await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', {});
    const find = async (id: string): Promise<unknown> =>
      (
        await asVisitor().ask<{ progressReport: unknown }>(
          'query ($id: ID!) { progressReport(id: $id) { step } }',
          { id },
        )
      ).progressReport;
    const id = report?.id ?? '';
    expect(await find(id)).toEqual({ step: 'LIMITED' });
    expect(await find(id.toUpperCase())).toEqual({ step: 'LIMITED' });
    for (const none of ['', 'report', `${id}0`, `{${id}}`, `' or true --`])
      expect(await find(none)).toBeNull();
  });

  it('leaves alone what other cities say, other commitments, and reports without a text', async () => {
    const text = 'Trained.';
    await asEditor('rotterdam').reportProgress('rotterdam', 'R4', 'COMPLETE', { text });
    const aarhus = asEditor('aarhus');
    await aarhus.reportProgress('aarhus', 'R5', 'COMPLETE', { text });
    await aarhus.reportProgress('aarhus', 'R4', 'NOT_STARTED', { asOf: '2024-01-01' });
    const { report } = await aarhus.reportProgress('aarhus', 'R4', 'LIMITED', {
      asOf: '2025-01-01',
    });
    expect((await remove(asModerator(), report?.id, 'It is wrong.')).count).toBe(1);
    expect(await api.count('progress_report')).toBe(3);
  });

  it('needs a reason, and a report', async () => {
    const { report } = await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED');
    const waiting = await api.waitingJobs();
    for (const reason of [undefined, ' \n'])
      expect((await remove(asModerator(), report?.id, reason)).kind).toBe('ReasonRequiredProblem');
    expect((await remove(asModerator(), v7(), 'Gone.')).kind).toBe('NOT_FOUND');
    expect(await api.count('progress_report')).toBe(1);
    expect(await api.count('progress_removal')).toBe(0);
    expect(await api.waitingJobs()).toEqual(waiting);
  });
});
