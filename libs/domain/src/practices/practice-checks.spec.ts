import {
  advisedBeforeSubmission,
  completenessOf,
  gapsBeforeSubmission,
  taskStates,
} from './practice-checks';
import {
  emptyFacts,
  factsChange,
  textChange,
  type PracticeFacts,
  type PracticeText,
} from './practice-content';
import { practiceFields, tasks, textFields } from './practice-fields';
import { rowParts, type RowOf, type RowPart } from './practice-row-parts';

const facts: PracticeFacts = {
  ...emptyFacts,
  lifecycleStatus: 'active',
  statusConfirmedOn: '2026-03-01',
  geographicScale: 'city',
  startYear: 2015,
  topics: ['mentoring'],
  preventionLevels: ['primary'],
  phenomena: ['all-forms'],
  targetGroups: ['adolescents'],
  actors: [{ organisation: null, type: 'municipality', role: 'lead' }],
  budgetBand: 'undisclosed',
  staffBand: '1-3',
  fundingSources: ['city'],
  evidenceLevel: 'described',
  locationPrecision: 'city',
  textLicence: 'cc-by',
  contactService: 'Youth service',
};
const text: PracticeText = {
  title: 'T',
  summary: 'S',
  problem: 'P',
  objectives: ['O'],
  mechanism: 'M',
  activities: 'A',
  lessons: 'L',
  conditions: 'C',
};
const privateFacts = { contactAddress: 'youth@aarhus.example', annex: null, annexSummit: null };
const evaluation: RowOf<'evaluation'> = {
  evaluator: null,
  year: null,
  method: 'Interviews.',
  link: null,
  limits: null,
};
const led = (...roles: ('lead' | 'partner' | null)[]): PracticeFacts['actors'] =>
  roles.map((role) => ({ organisation: null, type: 'police', role }));

function gaps(moreFacts: Partial<PracticeFacts>, moreText: PracticeText = {}): string[] {
  return gapsBeforeSubmission(
    { facts: { ...facts, ...moreFacts }, privateFacts, texts: { en: { ...text, ...moreText } } },
    'en',
  ).map(({ field, reason }) => `${field} ${reason}`);
}

test.each<[string, Partial<PracticeFacts>, PracticeText, string[]]>([
  ['nothing of what is complete', {}, {}, []],
  ['a title of blanks only', {}, { title: '  ' }, ['title missing']],
  ['years in one order', { startYear: 2015, endYear: 2015 }, {}, []],
  ['years the wrong way round', { startYear: 2016, endYear: 2015 }, {}, ['endYear endBeforeStart']],
  ['a first year', { startYear: null, endYear: 2015 }, {}, ['startYear missing']],
  ['one lead among others', { actors: led('partner', 'lead', null) }, {}, []],
  ['a lead where nobody leads', { actors: led('partner', null) }, {}, ['actors noLead']],
  ['two leads', { actors: led('lead', 'lead') }, {}, ['actors severalLeads']],
  ['who takes part', { actors: [] }, {}, ['actors missing']],
  ['lessons of what has ended', { lifecycleStatus: 'ended' }, { lessons: '' }, ['lessons missing']],
  ['nothing more of what ended with lessons', { lifecycleStatus: 'ended' }, {}, []],
  ['nothing more of what is paused', { lifecycleStatus: 'paused' }, {}, []],
  [
    'governance and safeguards with people at risk',
    { preventionLevels: ['primary', 'secondary'] },
    {},
    ['governance missing', 'safeguards missing'],
  ],
  [
    'safeguards with people involved',
    { preventionLevels: ['tertiary'] },
    { governance: 'G' },
    ['safeguards missing'],
  ],
  ['no evaluation below level 3', { evidenceLevel: 'feedback' }, {}, []],
  ['an evaluation from level 3', { evidenceLevel: 'independent' }, {}, ['evaluation missing']],
  [
    'a link to the evaluation',
    { evidenceLevel: 'replicated' },
    { evaluation: [evaluation] },
    ['evaluation evaluationWithoutLink'],
  ],
  [
    'nothing more when one of the evaluations has a link',
    { evidenceLevel: 'comparison' },
    { evaluation: [evaluation, { ...evaluation, link: 'https://a.example/' }] },
    [],
  ],
  [
    'what a figure is of',
    {},
    { claims: [{ figure: '31 left', year: 2013, source: null }] },
    ['claims incompleteRow'],
  ],
  [
    'what a part is',
    {},
    { buildingBlocks: [{ name: 'Info house', what: null, needs: null }] },
    ['buildingBlocks incompleteRow'],
  ],
  [
    'nothing of a number without a source',
    {},
    { outputs: [{ indicator: 'Talks', value: null, period: null, source: null }] },
    [],
  ],
])('a review asks for %s', (_what, moreFacts, moreText, expected) => {
  expect(gaps(moreFacts, moreText)).toEqual(expected);
});

test('of an empty draft a review needs what the template requires, in its order', () => {
  const content = {
    facts: emptyFacts,
    privateFacts: { contactAddress: null, annex: null, annexSummit: null },
    texts: {},
  };
  expect(gapsBeforeSubmission(content, 'en').map(({ field }) => field)).toEqual([
    'title',
    'summary',
    'problem',
    'objectives',
    'mechanism',
    'activities',
    'lessons',
    'conditions',
    'lifecycleStatus',
    'geographicScale',
    'topics',
    'preventionLevels',
    'phenomena',
    'targetGroups',
    'budgetBand',
    'staffBand',
    'fundingSources',
    'evidenceLevel',
    'locationPrecision',
    'textLicence',
    'statusConfirmedOn',
    'startYear',
    'actors',
    'contactService',
    'contactAddress',
  ]);
});

test('a review needs words in the original language, and asks for what is advised', () => {
  const content = { facts, privateFacts, texts: { fr: { ...text, summary: ' ' }, en: text } };
  expect(gapsBeforeSubmission(content, 'fr').map(({ field }) => field)).toEqual(['summary']);
  const advised = practiceFields.filter((field) => field.need === 'advised');
  expect(advisedBeforeSubmission(content, 'en').map(({ field }) => field)).toEqual(
    advised.map(({ name }) => name),
  );
});

test('completeness counts what is needed and advised here, and only that', () => {
  const before = completenessOf({ facts, texts: { en: text } }, 'en');
  expect(before).toEqual({ filled: 24, wanted: 28 });
  const optional = {
    ...text,
    outputs: [{ indicator: 'I', value: null, period: null, source: null }],
  };
  expect(completenessOf({ facts, texts: { en: optional } }, 'en')).toEqual(before);
  const advised = { ...text, participation: 'P' };
  expect(completenessOf({ facts, texts: { en: advised } }, 'en').filled).toBe(25);
  const atRisk = { ...facts, preventionLevels: ['secondary' as const] };
  expect(completenessOf({ facts: atRisk, texts: { en: text } }, 'en').wanted).toBe(
    before.wanted + 2,
  );
  expect(completenessOf({ facts, texts: { en: text }, privateFacts }, 'en').filled).toBe(25);
});

test('the completeness of the tasks adds up to that of the whole', () => {
  const content = { facts: { ...facts, phenomena: [] }, privateFacts, texts: { en: text } };
  const each = Object.fromEntries(tasks.map((task) => [task, completenessOf(content, 'en', task)]));
  expect(each).toMatchObject({
    basics: { filled: 7, wanted: 7 },
    problem: { filled: 5, wanted: 6 },
    activities: { filled: 1, wanted: 1 },
    partners: { filled: 1, wanted: 2 },
  });
  const sum = (part: 'filled' | 'wanted'): number =>
    Object.values(each).reduce((all, one) => all + one[part], 0);
  expect({ filled: sum('filled'), wanted: sum('wanted') }).toEqual(completenessOf(content, 'en'));
});

test('a task is completed when nothing needed or advised is missing in it', () => {
  const begun = { ...facts, topics: [], actors: [] };
  const states = taskStates({ facts: begun, texts: { en: text } }, 'en');
  expect(states).toMatchObject({
    basics: 'in-progress',
    activities: 'completed',
    partners: 'not-started',
  });
});

const words = textFields.flatMap((field): [string, number, (text: string) => unknown][] => {
  if (field.kind === 'list')
    return [[field.name, field.maxLength, (given) => ({ [field.name]: [given] })]];
  if (field.kind !== 'rows')
    return [[field.name, field.maxLength, (given) => ({ [field.name]: given })]];
  const parts: readonly RowPart[] = rowParts[field.name];
  return parts
    .filter(({ kind }) => kind === 'line' || kind === 'text')
    .map(({ name, maxLength = 0 }) => [
      `${field.name} ${name}`,
      maxLength,
      (given) => ({ [field.name]: [{ [name]: given }] }),
    ]);
});

test.each(words)('%s holds %i characters and no more', (_name, most, change) => {
  expect(textChange.safeParse(change('x'.repeat(most))).success).toBe(true);
  expect(textChange.safeParse(change('x'.repeat(most + 1))).success).toBe(false);
});

test.each<[string, unknown, boolean]>([
  ['a day', { statusConfirmedOn: '2026-02-28' }, true],
  ['no day', { statusConfirmedOn: '2026-02-29' }, false],
  ['a mailbox', { contactAddress: ' service@aarhus.example ' }, true],
  ['no mailbox', { contactAddress: 'service' }, false],
  ['a blank mailbox', { contactAddress: ' ' }, true],
  ['a script for a link', { links: [{ address: 'javascript:alert(1)' }] }, false],
  ['a label without its address', { links: [{ address: '', label: 'Report' }] }, false],
  ['a row that was not begun', { links: [{ address: '', label: ' ' }] }, true],
  ['a part that no row has', { links: [{ address: 'https://a.example/', size: 3 }] }, false],
])('facts may hold %s: %j', (_what, change, expected) => {
  expect(factsChange.safeParse(change).success).toBe(expected);
});
