import {
  isOptionalTask,
  memberStates,
  noAnswers,
  participantCategories,
  participantFunctions,
  referenceFrom,
  referenceLength,
  referenceLetters,
  requestFaults,
  requestTasks,
  taskOfFault,
  type DraftedAnswers,
  type DraftedParticipant,
  type Eligibility,
  type RequestFacts,
} from '.';

const person: DraftedParticipant = {
  ...{ name: 'Noor', function: 'mayor', title: '', languages: ['fr'] },
  ...{ accessNeeds: '', dietNeeds: '' },
};
const answers: DraftedAnswers = {
  ...noAnswers,
  people: [person],
  authority: 'Mechelen',
  contactAddress: 'office@mechelen.example',
};
const facts: RequestFacts = {
  category: 'city',
  country: 'BE',
  authoritySize: 'from-50k',
  isFirstAttendance: false,
};
const call: Eligibility = {
  functions: participantFunctions,
  categories: participantCategories,
  countries: memberStates,
  delegationMax: 2,
};

const found = (
  over: Partial<DraftedAnswers>,
  otherwise: Partial<RequestFacts> = {},
  calledFor: Partial<Eligibility> = {},
): string[] =>
  requestFaults({ ...answers, ...over }, { ...facts, ...otherwise }, { ...call, ...calledFor }).map(
    ({ path, rule }) => `${path} ${rule}`,
  );

test.each([
  ['nothing is missing', found({}), []],
  ['nobody comes', found({ people: [] }), ['people required']],
  ['a name', found({ people: [{ ...person, name: '' }] }), ['people.0.name required']],
  [
    'a function',
    found({ people: [{ ...person, function: null }] }),
    ['people.0.function required'],
  ],
  ['languages', found({ people: [{ ...person, languages: [] }] }), ['people.0.languages required']],
  ['too many', found({ people: [person, person, person] }), ['people tooMany']],
  [
    'no function of the call',
    found({}, {}, { functions: ['officer'] }),
    ['people.0.function notEligible'],
  ],
  ['no category of the call', found({}, {}, { categories: ['region'] }), ['category notEligible']],
  ['no country of the call', found({}, {}, { countries: ['FR'] }), ['country notEligible']],
  ['no size of a city', found({}, { authoritySize: null }), ['authoritySize required']],
  ['no size of an association', found({}, { authoritySize: null, category: 'association' }), []],
  [
    'nothing of the authority',
    found({ authority: '' }, { category: null, country: null }),
    ['authority required', 'category required', 'country required'],
  ],
  [
    'whether it is the first time',
    found({}, { isFirstAttendance: null }),
    ['isFirstAttendance required'],
  ],
  ['no way to reach it', found({ contactAddress: '' }), ['contactAddress required']],
  ['half a mail address', found({ contactAddress: 'office@' }), ['contactAddress notAMailAddress']],
])('%s', (_what, faults, expected) => {
  expect(faults).toEqual(expected);
});

it('every fault that keeps a request from being sent is mended on a page that must be filled', () => {
  const empty = requestFaults(noAnswers, { ...facts, category: null }, call);
  for (const { path } of [...empty, { path: 'people.0.languages' }, { path: 'people.0.name' }])
    expect(isOptionalTask(taskOfFault({ path }))).toBe(false);
  expect(taskOfFault({ path: 'people.1.dietNeeds' })).toBe('needs');
  expect(taskOfFault({ path: 'fieldVisits.0' })).toBe('visits');
  expect(taskOfFault({ path: 'message' })).toBe('message');
  expect(requestTasks.filter((task) => !isOptionalTask(task))).toEqual([
    'authority',
    'people',
    'languages',
  ]);
});

it('a reference has letters that no other is taken for', () => {
  const all = Array.from({ length: referenceLetters }, (_, i) => i);
  const references = all.map((number) =>
    referenceFrom(Array(referenceLength).fill(number) as number[]),
  );
  expect(new Set(references).size).toBe(referenceLetters);
  for (const reference of references) expect(reference).toMatch(/^[A-Z]{3}-[A-Z]{4}$/);
  expect(references.join('')).not.toMatch(/[AEIOUYNS]/);
});
