/**
 * A session shows practices as they were when they were pinned: a version, which never changes. When the practice is
 * published anew, organisers see that and what has changed, and may pin the newer version.
 */

/** More than anybody can present in one session. */
export const caseStudiesPerSession = 20;
export const presenterMaxLength = 200;
export const caseStudyNoteMaxLength = 1_000;
export const caseStudyJustificationMaxLength = 500;

/** Where an entry of the list goes. */
export const directions = ['up', 'down'] as const;
export type Direction = (typeof directions)[number];
