/**
 * The life of a practice. Its publication says what the public sees; its draft, the one working copy, has a state
 * of its own, so that changing the draft never changes what the public sees.
 *
 *   publication:  unpublished → published → withdrawn
 *                                         → merged (into another one, which is read instead; for ever)
 *   draft:        editing → submitted → (approved: a version, and the draft is gone)
 *                                    → changes requested → submitted …
 *                                    → declined → submitted …
 */
export const publications = ['unpublished', 'published', 'withdrawn', 'merged'] as const;
export type Publication = (typeof publications)[number];

export const draftStates = ['editing', 'submitted', 'changes-requested', 'declined'] as const;
export type DraftState = (typeof draftStates)[number];

export const draftEvents = [
  'save',
  'submit',
  'recall',
  'approve',
  'requestChanges',
  'decline',
] as const;
export type DraftEvent = (typeof draftEvents)[number];

/** `gone`: the draft has become a version. */
type Next = Partial<Record<DraftEvent, DraftState | 'gone'>>;

const nextStates: Record<DraftState, Next> = {
  editing: { save: 'editing', submit: 'submitted' },
  submitted: {
    recall: 'editing',
    approve: 'gone',
    requestChanges: 'changes-requested',
    decline: 'declined',
  },
  'changes-requested': { save: 'changes-requested', submit: 'submitted' },
  declined: { save: 'declined', submit: 'submitted' },
};

/** The state after the event, or null when the event is impossible in this state. */
export function nextDraftState(state: DraftState, event: DraftEvent): DraftState | 'gone' | null {
  return nextStates[state][event] ?? null;
}

export const reviewDecisions = ['approve', 'request-changes', 'decline'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

export const eventOfDecision: Record<ReviewDecision, DraftEvent> = {
  approve: 'approve',
  'request-changes': 'requestChanges',
  decline: 'decline',
};

/** Asking for changes and declining must be explained; an approval may be. */
export function needsReason(decision: ReviewDecision): boolean {
  return decision !== 'approve';
}

/**
 * Who has sent a draft in decides whether its city still has to approve it: a reviewer publishes nothing that the
 * secretariat wrote in the name of a city before somebody of that city's team has said yes to exactly this. Whatever sends
 * the draft in anew asks anew.
 */
export interface Submission {
  isBySecretariat: boolean;
  cityApprovedAt: Date | null;
}

/** Whether a draft that was sent in waits for its city before a reviewer may publish it. */
export function awaitsCity({ isBySecretariat, cityApprovedAt }: Submission): boolean {
  return isBySecretariat && cityApprovedAt === null;
}
