import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { endorsePracticeInput, inviteCoAuthorInput } from './ownership-input';
import { canEndorsePractice, canHandOver, canInviteCoAuthors } from './ownership-policy';
import { coAuthorState } from './ownership-rules';

const invitedAt = new Date('2026-03-01T08:00:00Z');

it.each([
  ['invited', null, '2026-03-15T07:59:59Z'],
  ['expired', null, '2026-03-15T08:00:00Z'],
  ['accepted', 'accepted', '2027-01-01T00:00:00Z'],
  ['declined', 'declined', '2026-03-02T00:00:00Z'],
] as const)('an invitation is %s when it was answered with %s, at %s', (state, answer, now) => {
  expect(coAuthorState({ invitedAt, answer }, new Date(now))).toBe(state);
});

const people: Record<string, Viewer> = {
  visitor,
  member: memberViewer('m'),
  editor: memberViewer('e', { cities: { aarhus: 'editor' } }),
  coordinator: memberViewer('c', { cities: { aarhus: 'coordinator' } }),
  coordinatorElsewhere: memberViewer('x', { cities: { rotterdam: 'coordinator' } }),
  coAuthor: memberViewer('o', { coAuthorOf: ['mentors'] }),
  reviewer: memberViewer('r', { roles: ['reviewer'] }),
  organiser: memberViewer('s', { roles: ['organiser'] }),
  administrator: memberViewer('a', { roles: ['administrator'] }),
};
const allowed = (check: (viewer: Viewer) => boolean): string[] =>
  Object.keys(people).filter((name) => check(people[name] ?? visitor));

it.each([
  ['unpublished', ['editor', 'coordinator']],
  ['published', ['editor', 'coordinator']],
  ['withdrawn', []],
  ['merged', []],
] as const)('to a practice that is %s co-authors are invited by %j', (publication, expected) => {
  const practice = { cityId: 'aarhus', publication };
  expect(allowed((viewer) => canInviteCoAuthors(viewer, practice))).toEqual(expected);
});

it('what somebody leaves behind is handed over by who coordinates the team', () => {
  expect(allowed((viewer) => canHandOver(viewer, 'aarhus'))).toEqual(['coordinator']);
});

it.each([
  ['published', 'public-sources', null, ['editor', 'coordinator']],
  ['published', 'public-sources', invitedAt, []],
  ['published', 'city', null, []],
  ['withdrawn', 'public-sources', null, []],
  ['merged', 'public-sources', null, []],
  ['unpublished', 'public-sources', null, []],
] as const)(
  'a %s entry from %s, confirmed at %s, is endorsed by %j',
  (publication, provenance, confirmedAt, expected) => {
    const entry = { cityId: 'aarhus', publication, provenance, confirmedAt };
    expect(allowed((viewer) => canEndorsePractice(viewer, entry))).toEqual(expected);
  },
);

it.each([
  [' Ada@City.Example ', 'ada@city.example'],
  ['ada@city', null],
  ['ada@city.example, bob@city.example', null],
  ['Ada <ada@city.example>', null],
  ['ada@city.example\nBcc: x@y.example', null],
])('who is invited by “%s” has the address %s', (address, expected) => {
  const read = inviteCoAuthorInput.safeParse({ number: 1, address });
  expect(read.success ? read.data.address : null).toBe(expected);
});

it.each([
  [{ number: 1, version: 2, answer: 'running' }, true],
  [{ number: 1, version: 0, answer: 'running' }, false],
  [{ number: 1, version: 2, answer: 'planned' }, false],
  [{ number: 1, version: 2, answer: 'running', confirmedAt: '2020-01-01' }, false],
])('%j endorses: %s', (given, isRead) => {
  expect(endorsePracticeInput.safeParse(given).success).toBe(isRead);
});
