import { interpretationGaps, languageNeeds } from './interpretation-rules';

const session = (id: string, languages: string[], isCancelled = false) => ({
  id,
  languages,
  isCancelled,
});

test.each([
  ['offers what its summit does', [session('a', ['en', 'fr'])], languageNeeds(['en', 'fr']), []],
  ['lacks one', [session('a', ['en'])], languageNeeds(['en', 'fr']), ['a: fr 0']],
  ['is cancelled', [session('a', [], true)], languageNeeds(['en']), []],
  ['offers more', [session('a', ['en', 'uk'])], languageNeeds(['en']), []],
  [
    'lacks what participants need, most of them first',
    [session('a', ['en']), session('b', ['en', 'uk', 'ils', 'fr'])],
    languageNeeds(['en', 'fr'], { en: 40, ils: 2, uk: 7 }),
    ['a: uk 7, ils 2, fr 0'],
  ],
  ['has no summit that offers any', [session('a', [])], languageNeeds([]), []],
])('a session that %s', (_what, sessions, needs, expected) => {
  expect(
    interpretationGaps(sessions, needs).map(
      ({ sessionId, missing }) =>
        `${sessionId}: ${missing.map(({ code, needed }) => `${code} ${String(needed)}`).join(', ')}`,
    ),
  ).toEqual(expected);
});
