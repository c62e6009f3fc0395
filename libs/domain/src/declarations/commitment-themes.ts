import type { Code } from '../vocabularies';

/** What kind of sentence it is: a promise, a finding, a request to others, or a proposal. */
export const commitmentKinds = ['commitment', 'statement', 'request', 'proposal'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** `text`: the wording itself was seen; `reported`: known from a communiqué or the press. */
export const commitmentBases = ['text', 'reported'] as const;
export type CommitmentBasis = (typeof commitmentBases)[number];

/**
 * Topics under which practices serving a commitment's theme are likely found: a signpost into the search, never a
 * claim that a practice keeps a commitment. Themes without one have no matching topic.
 */
export const topicsOfTheme: Partial<Record<Code<'commitmentTheme'>, readonly Code<'topic'>[]>> = {
  'early-warning': ['reporting-mechanism', 'counselling-hotline'],
  'integrated-approach': ['multi-agency', 'local-strategy'],
  'capacity-building': ['frontline-training'],
  dialogue: ['interreligious-dialogue', 'intercultural-dialogue'],
  inclusion: ['social-inclusion', 'anti-discrimination'],
  'north-south': ['city-cooperation'],
  'human-rights': ['democratic-citizenship', 'anti-discrimination'],
};
