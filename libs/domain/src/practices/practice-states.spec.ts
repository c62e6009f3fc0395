import {
  draftEvents,
  draftStates,
  needsReason,
  nextDraftState,
  type DraftEvent,
  type DraftState,
} from './practice-states';

const possible: [DraftState, DraftEvent, DraftState | 'gone'][] = [
  ['editing', 'save', 'editing'],
  ['editing', 'submit', 'submitted'],
  ['submitted', 'recall', 'editing'],
  ['submitted', 'approve', 'gone'],
  ['submitted', 'requestChanges', 'changes-requested'],
  ['submitted', 'decline', 'declined'],
  ['changes-requested', 'save', 'changes-requested'],
  ['changes-requested', 'submit', 'submitted'],
  ['declined', 'save', 'declined'],
  ['declined', 'submit', 'submitted'],
];

test.each(possible)('a draft that is %s, on %s, becomes %s', (state, event, next) => {
  expect(nextDraftState(state, event)).toBe(next);
});

test('every other event is impossible: nothing is published that was not submitted', () => {
  const known = new Set(possible.map(([state, event]) => `${state} ${event}`));
  for (const state of draftStates)
    for (const event of draftEvents)
      if (!known.has(`${state} ${event}`)) expect(nextDraftState(state, event)).toBeNull();
});

test.each([
  ['approve', false],
  ['request-changes', true],
  ['decline', true],
] as const)('%s needs a reason: %s', (decision, expected) => {
  expect(needsReason(decision)).toBe(expected);
});
