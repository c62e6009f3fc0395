import type { DraftValuesFragment } from '../../shared/apollo/generated/operations';
import { DraftKeeper, type SaveResult } from './draft-keeper';

type Input = Parameters<ConstructorParameters<typeof DraftKeeper>[2]['send']>[0];

function draft(revision: number, text: Record<string, string> = {}): DraftValuesFragment {
  return {
    revision,
    updatedAt: '2026-03-03T14:32:00Z',
    originalLanguage: 'EN',
    originalText: { title: 'A title', summary: 'A summary', ...text },
    commitmentCodes: [],
    otherCities: [],
    transferOffer: [],
    actors: [],
    links: [],
    topics: [],
    preventionLevels: [],
    phenomena: [],
    targetGroups: [],
    fundingSources: [],
  } as unknown as DraftValuesFragment;
}

function saved(revision: number, text: Record<string, string>): SaveResult {
  return {
    __typename: 'SaveDraftSuccess',
    practice: { number: 12, title: 'A title', draft: draft(revision, text) },
  } as unknown as SaveResult;
}

function conflict(fields: string[], revision: number, text: Record<string, string>): SaveResult {
  return {
    __typename: 'DraftConflictProblem',
    conflictingFields: fields,
    currentRevision: revision,
    practice: { number: 12, draft: draft(revision, text) },
  } as unknown as SaveResult;
}

/** A keeper whose server answers one after the other what it is given, and what was sent to it. */
function keeping(...answers: (SaveResult | Error)[]): { keeper: DraftKeeper; sent: Input[] } {
  const sent: Input[] = [];
  const keeper = new DraftKeeper(12, draft(1), {
    send: (input) => {
      sent.push(input);
      const answer = answers.shift();
      if (answer === undefined) throw new Error('Nothing more was to be sent.');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    faultMessage: (error) => (error as Error).message,
    isSignedOut: (error) => (error as Error).message === 'signed out',
    problemMessage: (problem) => problem.message,
    inputFaultMessage: (fault) => fault.rule,
  });
  return { keeper, sent };
}

const fieldsIn = (input: Input | undefined): unknown => input?.texts?.[0]?.fields;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('what is typed is sent two seconds after typing stops', async () => {
  const { keeper, sent } = keeping(saved(2, { title: 'New' }));
  keeper.change('text.title', 'Ne');
  await jest.advanceTimersByTimeAsync(1_500);
  keeper.change('text.title', 'New');
  await jest.advanceTimersByTimeAsync(1_500);
  expect(sent).toEqual([]);
  await jest.advanceTimersByTimeAsync(500);
  expect(fieldsIn(sent[0])).toEqual({ title: 'New' });
  expect(keeper.read().state.kind).toBe('saved');
});

test('what is typed while it is being saved is not taken for saved', async () => {
  const { keeper, sent } = keeping(saved(2, { title: 'One' }), saved(3, { title: 'One two' }));
  keeper.change('text.title', 'One');
  const saving = keeper.save();
  keeper.change('text.title', 'One two');
  expect(await saving).toBe(false);
  expect(keeper.read().values['text.title']).toBe('One two');
  expect(await keeper.save()).toBe(true);
  expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
});

test('two who ask for saving at once cause one save', async () => {
  const { keeper, sent } = keeping(saved(2, { title: 'New' }));
  keeper.change('text.title', 'New');
  expect(await Promise.all([keeper.save(), keeper.save(), keeper.save()])).toEqual([
    true,
    true,
    true,
  ]);
  expect(sent).toHaveLength(1);
});

test('a failure keeps the text, and is tried again until it succeeds', async () => {
  const { keeper } = keeping(new Error('away'), new Error('away'), saved(2, { title: 'Kept' }));
  keeper.change('text.title', 'Kept');
  expect(await keeper.save()).toBe(false);
  expect(keeper.read()).toMatchObject({
    values: { 'text.title': 'Kept' },
    state: { kind: 'failed', message: 'away' },
  });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(keeper.read().state.kind).toBe('saved');
});

test('a failure stays on screen while it is tried again', async () => {
  const { keeper } = keeping(new Error('away'), saved(2, { title: 'Kept' }));
  keeper.change('text.title', 'Kept');
  await keeper.save();
  const again = keeper.save();
  expect(keeper.read().state).toMatchObject({ kind: 'failed', message: 'away' });
  await again;
  expect(keeper.read().state).toMatchObject({ kind: 'saved', message: null });
});

test('whoever was signed out meanwhile is told so', async () => {
  const { keeper } = keeping(new Error('signed out'), saved(2, { title: 'Kept' }));
  keeper.change('text.title', 'Kept');
  await keeper.save();
  expect(keeper.read().state).toMatchObject({ kind: 'failed', isSignedOut: true });
  expect(await keeper.save()).toBe(true);
});

test('what others saved in untouched fields is shown, and is not overwritten afterwards', async () => {
  const { keeper, sent } = keeping(
    saved(3, { title: 'Mine', summary: 'Theirs' }),
    saved(4, { title: 'Mine', summary: 'Theirs and mine' }),
  );
  keeper.change('text.title', 'Mine');
  await keeper.save();
  expect(keeper.read().values['text.summary']).toBe('Theirs');
  keeper.change('text.summary', 'Theirs and mine');
  await keeper.save();
  expect(sent[1]?.revision).toBe(3);
});

test('a field that others changed while it was being written here is a conflict, not overwritten', async () => {
  const { keeper, sent } = keeping(saved(3, { title: 'Mine', summary: 'Theirs' }));
  keeper.change('text.title', 'Mine');
  const saving = keeper.save();
  keeper.change('text.summary', 'Mine too');
  await saving;
  expect(keeper.read().conflicts).toEqual([
    { field: 'text.summary', mine: 'Mine too', theirs: 'Theirs' },
  ]);
  expect(await keeper.save()).toBe(false);
  expect(sent).toHaveLength(1);
});

test('a field in conflict waits for a choice, the others are saved', async () => {
  const { keeper, sent } = keeping(
    conflict(['en.title'], 5, { title: 'Theirs' }),
    saved(6, { title: 'Theirs', summary: 'Mine' }),
    saved(7, { title: 'Mine still', summary: 'Mine' }),
  );
  keeper.change('text.title', 'Mine');
  keeper.change('text.summary', 'Mine');
  expect(await keeper.save()).toBe(false);
  expect(sent.map(fieldsIn)).toEqual([{ title: 'Mine', summary: 'Mine' }, { summary: 'Mine' }]);
  keeper.change('text.title', 'Mine still');
  await jest.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(2);
  keeper.resolve('text.title', 'mine');
  await jest.advanceTimersByTimeAsync(0);
  expect(sent[2]).toMatchObject({ revision: 6, texts: [{ fields: { title: 'Mine still' } }] });
  expect(keeper.read()).toMatchObject({ conflicts: [], state: { kind: 'saved' } });
});

test('taking the other’s text ends the conflict without a save', async () => {
  const { keeper, sent } = keeping(conflict(['en.title'], 5, { title: 'Theirs' }));
  keeper.change('text.title', 'Mine');
  await keeper.save();
  keeper.resolve('text.title', 'theirs');
  expect(keeper.read()).toMatchObject({
    values: { 'text.title': 'Theirs' },
    conflicts: [],
    state: { kind: 'saved' },
  });
  expect(sent).toHaveLength(1);
});

test('a field that cannot be saved as it is does not hold up the others', async () => {
  const { keeper, sent } = keeping(
    {
      __typename: 'InvalidInputProblem',
      fields: [{ path: 'texts.0.fields.title', rule: 'tooLong', limit: 120, message: '' }],
    } as unknown as SaveResult,
    saved(2, { summary: 'Short' }),
  );
  keeper.change('text.title', 'Too long');
  keeper.change('text.summary', 'Short');
  expect(await keeper.save()).toBe(false);
  expect(fieldsIn(sent[1])).toEqual({ summary: 'Short' });
  expect(keeper.read()).toMatchObject({
    faults: { 'text.title': 'tooLong' },
    state: { kind: 'unsaved' },
  });
});
