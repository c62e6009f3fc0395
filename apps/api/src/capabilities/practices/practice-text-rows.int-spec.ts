import { useApi } from '../../../test/api-harness';
import { aDraft, completeText } from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';
import { storedDraft } from '../../../test/stored';
import { Database } from '../../platform/database/database';
import { GiveResultsTheirParts1795394100000 } from '../../platform/database/migrations/1795394100000-give-results-their-parts';

const api = useApi();

const rows = {
  buildingBlocks: [
    { name: 'Info house', what: 'One door for all.', needs: 'A flat and two posts' },
  ],
  outputs: [{ indicator: 'Talks held', value: '120', period: '2015', source: 'Annual report' }],
  claims: [{ figure: '31 left for Syria', year: 2013, source: 'City of Aarhus' }],
  outcomes: [
    { result: 'Fewer left.', direction: 'positive', strength: 'monitored', source: 'Police' },
    { result: 'Some felt watched.', direction: 'negative', strength: null, source: null },
  ],
  evaluation: [
    {
      evaluator: 'University',
      year: 2018,
      method: 'Interviews.',
      link: 'https://evaluation.example/',
      limits: 'No comparison.',
    },
  ],
};

const asked = `
  buildingBlocks { name what needs } outputs { indicator value period source } claims { figure year source }
  outcomes { result direction { code label } strength { code } source } evaluation { evaluator year method link limits }`;

const told = {
  ...rows,
  outcomes: [
    {
      result: 'Fewer left.',
      direction: { code: 'positive', label: 'Wanted effect' },
      strength: { code: 'monitored' },
      source: 'Police',
    },
    {
      result: 'Some felt watched.',
      direction: { code: 'negative', label: 'Unwanted effect' },
      strength: null,
      source: null,
    },
  ],
};

interface Differing {
  practice: {
    draft: { differences: { field: string; parts: { kind: string; text: string }[] }[] };
  };
}

describe('lists whose rows have parts', () => {
  it('are saved, compared for the reviewer in words, and public with the version', async () => {
    const practice = await aDraft();
    expect((await asEditor('aarhus').write(practice, rows)).kind).toBe('SaveDraftSuccess');
    await asEditor('aarhus').submitDraft(practice, 2);
    const reviewer = asReviewer();
    const seen = await reviewer.ask<Differing>(
      `{ practice(number: ${String(practice.number)}) { draft { differences { field parts { kind text } } } } }`,
    );
    const outcomes = seen.practice.draft.differences.find(({ field }) => field === 'outcomes');
    expect(outcomes?.parts).toEqual([
      {
        kind: 'added',
        text: '• Fewer left., Wanted effect, 1 – Monitored, Police\n• Some felt watched., Unwanted effect',
      },
    ]);
    await reviewer.decideReview(practice, 'APPROVE', { revision: 2 });
    const { practice: shown } = await asVisitor().ask<{ practice: { text: object } }>(
      `{ practice(number: ${String(practice.number)}) { text { ${asked} } } }`,
    );
    expect(shown.text).toEqual(told);
  });

  it('lose rows in which nothing was said, and nothing else', async () => {
    const practice = await aDraft();
    const { kind } = await asEditor('aarhus').saveDraft(practice, {
      facts: { links: [{ address: ' ' }, { address: 'https://a.example/', label: ' ' }] },
      texts: [
        { language: 'EN', fields: { outcomes: [{}, { direction: 'mixed' }, { result: '' }] } },
      ],
    });
    expect(kind).toBe('SaveDraftSuccess');
    expect(await storedDraft(practice)).toMatchObject({
      links: [{ address: 'https://a.example/', label: null, language: null }],
      body: { outcomes: [{ result: null, direction: 'mixed', strength: null, source: null }] },
    });
  });

  it.each<[string, object, { path: string; rule: string }]>([
    [
      'a direction that is none, at its row',
      { outcomes: [{}, { result: 'x', direction: 'up' }] },
      { path: 'texts.0.fields.outcomes.1.direction', rule: 'unknownCode' },
    ],
    [
      'a result of 401 characters',
      { outcomes: [{ result: 'x'.repeat(401) }] },
      { path: 'texts.0.fields.outcomes.0.result', rule: 'tooLong' },
    ],
    [
      'nine parts to take',
      { buildingBlocks: Array.from({ length: 9 }, () => ({ name: 'x', what: 'y' })) },
      { path: 'texts.0.fields.buildingBlocks', rule: 'tooMany' },
    ],
    [
      'a figure of a year before there were practices',
      { claims: [{ figure: 'x', year: 1800 }] },
      { path: 'texts.0.fields.claims.0.year', rule: 'tooSmall' },
    ],
    [
      'an evaluation behind an address that opens nothing',
      { evaluation: [{ method: 'x', link: 'javascript:alert(1)' }] },
      { path: 'texts.0.fields.evaluation.0.link', rule: 'notAnAddress' },
    ],
  ])('are refused with %s', async (_what, fields, fault) => {
    const practice = await aDraft();
    const outcome = await asEditor('aarhus').write(practice, fields);
    expect(outcome.kind).toBe('InvalidInputProblem');
    expect(outcome.fields).toEqual([expect.objectContaining(fault)]);
    expect(await storedDraft(practice)).toMatchObject({ revision: 1 });
  });

  it('were lines and a text once: each keeps its words', async () => {
    const practice = await aDraft({ texts: { en: completeText('T') } });
    const runner = api.part(Database).source.createQueryRunner();
    await runner.startTransaction();
    try {
      const before = { activities: 'a', outputs: ['one', 'two'], outcomes: ['r'], evaluation: 'e' };
      await runner.query('update practice_draft_text set body = $2 where practice_id = $1', [
        practice.id,
        before,
      ]);
      const body = async (): Promise<object | undefined> => {
        const found = (await runner.query(
          'select body from practice_draft_text where practice_id = $1',
          [practice.id],
        )) as { body: object }[];
        return found[0]?.body;
      };
      await new GiveResultsTheirParts1795394100000().up(runner);
      expect(await body()).toEqual({
        activities: 'a',
        outputs: [
          { indicator: 'one', value: null, period: null, source: null },
          { indicator: 'two', value: null, period: null, source: null },
        ],
        outcomes: [{ result: 'r', direction: null, strength: null, source: null }],
        evaluation: [{ evaluator: null, year: null, method: 'e', link: null, limits: null }],
      });
      await new GiveResultsTheirParts1795394100000().down(runner);
      expect(await body()).toEqual(before);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
