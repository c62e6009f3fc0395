import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  ParticipationDecision,
  ParticipationRequestStatus,
} from '../../shared/apollo/generated/operations';

/** The decisions in the order in which they are offered. */
export const decisions = ['ACCEPT', 'WAITLIST', 'ASK', 'DECLINE'] as const;

const outcomes: Partial<Record<ParticipationDecision, ParticipationRequestStatus>> = {
  ACCEPT: 'ACCEPTED',
  WAITLIST: 'WAITLISTED',
  DECLINE: 'DECLINED',
};

/** What is left to decide of a request: not what it is already. To ask once more is something new. */
export function decisionsLeft(
  status: ParticipationRequestStatus,
): readonly ParticipationDecision[] {
  return decisions.filter((decision) => outcomes[decision] !== status);
}

const names = {
  ACCEPT: msg`Accept`,
  WAITLIST: msg`Put on the waiting list`,
  ASK: msg`Ask for information`,
  DECLINE: msg`Decline`,
} satisfies Record<ParticipationDecision, unknown>;

/** What organisers decide, as a button says it. */
export const decisionLabel = (i18n: I18n, decision: ParticipationDecision): string =>
  i18n._(names[decision]);

/** The decision that an address or a form names; null for anything else. */
export function decisionNamed(text: string | null | undefined): ParticipationDecision | null {
  return decisions.find((decision) => decision === text) ?? null;
}

/** Whether whoever asked must be told why. */
export function needsReason(decision: ParticipationDecision): boolean {
  return decision === 'ASK' || decision === 'DECLINE';
}
