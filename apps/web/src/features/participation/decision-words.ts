import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ParticipationDecision } from '../../shared/apollo/generated/operations';

/** The decisions in the order in which they are offered. */
export const decisions = ['ACCEPT', 'WAITLIST', 'ASK', 'DECLINE'] as const;

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
