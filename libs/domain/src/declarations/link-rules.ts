/**
 * The link of a practice to a commitment: one sentence in which the city says how the practice serves it. The city
 * proposes, the secretariat accepts or declines; the public reads what was accepted.
 *
 *   proposed → accepted → replaced (a newer one was accepted), taken back
 *            → declined
 *            → replaced (the city proposed another sentence), taken back
 *
 * A link that was decided is never changed: another sentence is another link, so that what was read is what was accepted.
 */
export const linkStates = ['proposed', 'accepted', 'declined', 'replaced', 'taken-back'] as const;
export type LinkState = (typeof linkStates)[number];

export const linkDecisions = ['accept', 'decline'] as const;
export type LinkDecision = (typeof linkDecisions)[number];

/** One sentence, perhaps two: what is longer belongs into the practice. */
export const linkSentenceMaxLength = 300;
export const linkReasonMaxLength = 2_000;

/** Whether the city may still take the link back. */
export function isLinkOpen(state: LinkState): boolean {
  return state === 'proposed' || state === 'accepted';
}
