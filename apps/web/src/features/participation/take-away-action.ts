import type { Language } from '@praxis/domain/shared';
import type { I18n } from '@lingui/core';
import { pathTo } from '../../shared/navigation/paths';
import { problemErrors } from '../../shared/problems/problem-errors';
import { isProblem } from '../../shared/problems/problem-message';
import type {
  PrepareTakeAwayMutation,
  TakeAwayKind,
} from '../../shared/apollo/generated/operations';

export const paperKinds = ['manifest', 'badges', 'attendance', 'requests'] as const;
/** What is prepared to take away, as addresses name it; of `requests` there is the table alone, no paper. */
export type PaperKind = (typeof paperKinds)[number];

/** The same for the API. */
export const takeAwayKindOf = {
  manifest: 'MANIFEST',
  badges: 'BADGES',
  attendance: 'ATTENDANCE',
  requests: 'REQUESTS',
} as const satisfies Record<PaperKind, TakeAwayKind>;

/** The input of a posted form that prepares a paper. */
export function takeAwayInput(
  form: Readonly<Record<string, string>>,
  { summit, kind, session }: { summit: string; kind: PaperKind; session?: string },
) {
  return {
    summit,
    kind: takeAwayKindOf[kind],
    ...(session === undefined ? {} : { session }),
    reason: form['reason'] ?? '',
    password: form['password'] ?? '',
  };
}

/** Where it goes on once a paper was prepared: opened where it is good at once, or where it waits for a second person. */
export function afterTakeAway(
  result: PrepareTakeAwayMutation['prepareTakeAway'],
  {
    i18n,
    language,
    summit,
    kind,
  }: { i18n: I18n; language: Language; summit: string; kind: PaperKind },
): { to: string } | { errors: Record<string, string> } {
  const controlOf = (path: string): string => `${path}-${kind}`;
  if (isProblem(result))
    return { errors: problemErrors(i18n, result, controlOf('password'), controlOf) };
  const { id, state } = result.agreement;
  const paper = pathTo(language, 'paper', { summit, kind, id });
  return { to: state === 'GOOD' && kind !== 'requests' ? `${paper}?open` : paper };
}
