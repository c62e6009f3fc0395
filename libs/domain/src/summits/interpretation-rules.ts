import type { PlannedNeeds } from './programme-rules';

/** How many participants need each language; 0 for one that the summit offers and nobody has asked for. */
export type LanguageNeeds = Readonly<Record<string, number>>;

/** A language that a session does not offer. */
export interface MissingLanguage {
  readonly code: string;
  /** How many participants need it. */
  readonly needed: number;
}

/** A session that does not offer every language of its summit, or one that participants need. */
export interface InterpretationGap {
  readonly sessionId: string;
  /** Those that most people need first. */
  readonly missing: readonly MissingLanguage[];
}

/** What a summit has to offer: its own languages, and those that participants need beside them. */
export function languageNeeds(
  offered: readonly string[],
  needed: LanguageNeeds = {},
): LanguageNeeds {
  return { ...Object.fromEntries(offered.map((code) => [code, 0])), ...needed };
}

/** The languages that are to be offered and are not, session by session. Cancelled sessions offer none and miss none. */
export function interpretationGaps(
  sessions: readonly Pick<PlannedNeeds, 'id' | 'languages' | 'isCancelled'>[],
  needs: LanguageNeeds,
): InterpretationGap[] {
  const wanted = Object.entries(needs)
    .map(([code, needed]): MissingLanguage => ({ code, needed }))
    .sort((one, other) => other.needed - one.needed);
  return sessions
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ id, languages }) => ({
      sessionId: id,
      missing: wanted.filter(({ code }) => !languages.includes(code)),
    }))
    .filter(({ missing }) => missing.length > 0);
}
