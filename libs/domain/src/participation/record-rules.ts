import { agreementHours, recordsPerHour, takeAwayMinutes } from './participation-rules';

/**
 * The record of a request says who comes. An organiser opens 50 of them in an hour alone; for more, and for taking more away,
 * a second person agrees. Source: threat T3 of the security concept.
 */
export const takeAwayKinds = ['requests', 'manifest', 'badges', 'attendance'] as const;
/** `manifest` is of one field visit; `badges` and `attendance` are of those who come. */
export type TakeAwayKind = (typeof takeAwayKinds)[number];

export const agreementKinds = ['open', ...takeAwayKinds] as const;
/** `open`: more records in an hour; the others: taken away as a page or a file. */
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementReasonMaxLength = 500;
/** Records that can be asked for at once beyond what one person may open alone. */
export const moreRecordsMax = 500;

/** What of an agreement says whether it holds. */
export interface AgreementStanding {
  readonly kind: AgreementKind;
  readonly records: number;
  /** Null where nobody has agreed; for what needs no second person, when it was asked for. */
  readonly agreedAt: Date | null;
  readonly refusedAt: Date | null;
}

const minute = 60_000;

/** Until when it holds; null while it does not, because nobody has agreed or somebody has refused. */
export function holdsUntil(agreement: AgreementStanding): Date | null {
  const { kind, agreedAt, refusedAt } = agreement;
  if (agreedAt === null || refusedAt !== null) return null;
  const minutes = kind === 'open' ? agreementHours * 60 : takeAwayMinutes;
  return new Date(agreedAt.getTime() + minutes * minute);
}

export const agreementStates = ['waiting', 'refused', 'good', 'over'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How an agreement stands at a moment. What nobody has answered for a day is over as well. */
export function stateOfAgreement(
  agreement: AgreementStanding & { readonly askedAt: Date },
  now: Date,
): AgreementState {
  if (agreement.refusedAt !== null) return 'refused';
  const until = holdsUntil(agreement);
  if (until !== null) return now < until ? 'good' : 'over';
  return now.getTime() - agreement.askedAt.getTime() < 24 * 60 * minute ? 'waiting' : 'over';
}

/** The records that a person may have opened within the hour, with what second people have agreed to. */
export function allowanceOf(agreedRecords: readonly number[]): number {
  return agreedRecords.reduce((sum, records) => sum + records, recordsPerHour);
}
