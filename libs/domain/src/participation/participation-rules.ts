/**
 * A mayor’s office asks to attend a summit: for one person, or for a delegation that comes together or not at all.
 *
 *   draft → submitted → accepted | waitlisted | declined | information (asked for; its answer is submitted again)
 *   waitlisted → offered a place (72 hours) → accepted, cancelled, or lapsed where nobody answered
 *   anything that is not a draft → cancelled, by whoever asked: that is final
 *
 * Organisers may take each decision back. Everything that says who comes is encrypted with the summit’s own key, and is
 * gone with it 90 days after the summit (docs/adr/0058-what-officials-entrust-to-a-summit.md).
 */
export const requestStatuses = [
  'draft',
  'submitted',
  'information',
  'accepted',
  'waitlisted',
  'lapsed',
  'declined',
  'cancelled',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What organisers can decide. */
export const requestDecisions = ['accept', 'waitlist', 'decline', 'ask'] as const;
export type RequestDecision = (typeof requestDecisions)[number];

/** What becomes of a request by a decision. */
export const statusAfter: Record<RequestDecision, RequestStatus> = {
  accept: 'accepted',
  waitlist: 'waitlisted',
  decline: 'declined',
  ask: 'information',
};

/** Whether organisers can decide it: not while it is being written, nor once whoever asked has cancelled. */
export function isDecidable(status: RequestStatus): boolean {
  return status !== 'draft' && status !== 'cancelled';
}

/** Whether it still wants a place, or has one. */
export function isLive(status: RequestStatus): boolean {
  return (
    status !== 'draft' && status !== 'cancelled' && status !== 'declined' && status !== 'lapsed'
  );
}

/** Whether whoever asked can still change it, when it is not too late. */
export function isChangeable(status: RequestStatus): boolean {
  return status === 'draft' || isLive(status);
}

/** In what function a person comes. */
export const participantFunctions = [
  'mayor',
  'deputy-mayor',
  'councillor',
  'head-of-service',
  'officer',
  'expert',
  'interpreter',
  'other',
] as const;
export type ParticipantFunction = (typeof participantFunctions)[number];

/** What kind of authority or body asks. */
export const participantCategories = [
  'member-city',
  'city',
  'region',
  'association',
  'national-authority',
  'international-organisation',
  'civil-society',
  'research',
] as const;
export type ParticipantCategory = (typeof participantCategories)[number];

/** How long an offer of a place stands. */
export const offerHours = 72;

/** People in one delegation, unless the call says less. */
export const delegationMax = 20;
/** Requests that one account may have under way for one summit. */
export const requestsPerAccount = 20;
export const fieldVisitChoicesMax = 5;
/** People whom a call can take. */
export const placesOfSummitMax = 10_000;
/** Of a mail address. */
export const contactMaxLength = 254;
/** Requests that one account may begin in an hour, what it may save, and what it may send. */
export const requestsStartedPerHour = 30;
export const requestSavesPerHour = 900;
export const requestsSentPerHour = 60;
export const personNameMaxLength = 120;
export const functionTitleMaxLength = 120;
export const authorityMaxLength = 160;
export const needsMaxLength = 500;
export const messageMaxLength = 2_000;
export const decisionReasonMaxLength = 1_000;
/** Requests that can be decided at once. */
export const decidedAtOnceMax = 500;
/** Higher is earlier on the waiting list. */
export const priorityMax = 9;

/** Records that one person may open in an hour before a second person must agree. Source: threat T3 of the security concept. */
export const recordsPerHour = 50;
/** How long the agreement of a second person holds. */
export const agreementHours = 1;
/** How long what was prepared to take away can be fetched. */
export const takeAwayMinutes = 15;
/** Days after the last day of a summit until everything that was entrusted to it is destroyed. */
export const daysUntilPurge = 90;
