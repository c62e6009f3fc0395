/**
 * A comment is a remark on a practice or on a session of a summit. A comment may be answered, and an answer may not:
 * two levels keep a conversation readable. Its author may mend it for a quarter of an hour; afterwards what others
 * have answered to stays as it was.
 */
export const commentMaxLength = 5_000;
export const editWindowMinutes = 15;

/** The moment until which the author may still change the text. */
export function editableUntil(createdAt: Date): Date {
  return new Date(createdAt.getTime() + editWindowMinutes * 60_000);
}

export const reportReasons = [
  'personal-data',
  'hate-or-threat',
  'off-topic-or-advertising',
  'wrong-information',
  'other',
] as const;
export type ReportReason = (typeof reportReasons)[number];
export const reportNoteMaxLength = 1_000;

export const reportDecisions = ['remove', 'keep'] as const;
export type ReportDecision = (typeof reportDecisions)[number];
