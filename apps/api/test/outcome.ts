import type { DeclarationDraftState, DeclarationGapState } from './declaration-selection';
import type { PersonalAnswers } from '@praxis/domain/participation';

/** A practice as mutations answer it to the tests. */
export interface PracticeState {
  id: string;
  number: number;
  slug: string;
  title: string;
  publication: 'UNPUBLISHED' | 'PUBLISHED' | 'WITHDRAWN' | 'MERGED';
  currentVersion: { version: number; publishedAt: string } | null;
  draft: { revision: number; state: string } | null;
}

export interface CommentState {
  id: string;
  language: string;
  body: { markdown: string; html: string } | null;
  createdAt: string;
  editedAt: string | null;
  removedAt: string | null;
}

/** A passage of a draft that could harm somebody. */
export interface WarningState {
  id: string;
  kind: string;
  field: string;
  task: string;
  language: string | null;
  row: number | null;
  part: string | null;
  words: string;
  justification: { reason: string } | null;
}

export interface SavedSearchState {
  id: string;
  name: string;
  query: string;
  rhythm: string;
  hour: number;
  timeZone: string;
  createdAt: string;
}

/** A collection as mutations answer it to the tests. */
export interface CollectionState {
  id: string;
  number: number;
  url: string;
  name: string;
  description: string | null;
  language: string;
  isPublic: boolean;
  hiddenAt: string | null;
  entryCount: number;
  entries: { edges: { node: EntryState }[] };
}

export interface EntryState {
  position: number;
  note: string | null;
  version: number | null;
  practice: { number: number; title: string; publication: string };
}

export interface EditionState {
  id: string;
  number: number;
  edition: number;
  url: string;
  frozenAt: string;
  entryCount: number;
}

/** What a city reports on a commitment, as mutations answer it to the tests. */
export interface ReportState {
  id: string;
  step: string;
  asOf: string;
  isUnchanged: boolean;
  text: string | null;
  language: string;
}

/** A practice that stands with a session. */
export interface CaseStudyState {
  id: string | null;
  basis: string;
  version: number | null;
  presenter: string | null;
  note: string | null;
  language: string | null;
  hasChanged: boolean;
  practice: { number: number };
}

/** A summit with its programme, as mutations answer it to the tests. */
export interface PlannedSummitState {
  id: string;
  slug: string;
  revision: number;
  status: string;
  timeZone: string;
  programme: {
    rooms: { id: string; name: string }[];
    clashes: { kind: string; what: string; sessions: { slug: string }[] }[];
    interpretationGaps: {
      session: { slug: string };
      needs: { people: number; language: { code: string } }[];
    }[];
    differences: { kind: string; fields: string[]; session: { slug: string } }[];
    sessions: { id: string; slug: string }[];
  } | null;
  releases: { number: number }[];
}

export interface PlannedSessionState {
  id: string;
  slug: string;
  revision: number;
  day: string;
  startTime: string;
  endTime: string;
  startsAt: string;
  room: { name: string } | null;
}

/** A field visit as organisers see it. */
export interface FieldVisitState {
  id: string;
  slug: string;
  capacity: number | null;
  placedPeople: number;
  waitingPeople: number;
  accessNeeds: number;
  dietNeeds: number;
  details: { meetingPoint: string; revision: number } | null;
  places: { id: string; status: string; people: number; rank: number; reference: string }[];
}

/** A field visit as whoever asked sees it. */
export interface OwnVisitState {
  id: string;
  status: string;
  people: number;
  session: { slug: string };
  details: { meetingPoint: string } | null;
}

export interface AttendanceState {
  expectedPeople: number;
  attendedPeople: number;
  firstAttendances: number;
  firstAttendancesPresent: number;
  requests: { id: string; reference: string; people: number; attended: number[] }[];
}

/** A call for participation, as mutations answer it to the tests. */
export interface CallState {
  revision: number;
  opensAt: string;
  closesAt: string;
  closesDay: string;
  closesTime: string;
  state: string;
  hasFreePlaces: boolean;
}
/** A request for participation, as mutations answer it to the tests. */
export interface RequestState {
  id: string;
  status: string;
  priority: number;
  reference: string;
  revision: number;
  size: number;
  submittedAt: string | null;
  city: { slug: string } | null;
  country: { code: string } | null;
  missing: { path: string; rule: string }[] | null;
  events: { kind: string; statusBefore: string; statusAfter: string }[];
}

/** What an organiser asked for about records, as mutations answer it to the tests. */
export interface AgreementState {
  id: string;
  kind: string;
  reason: string;
  records: number;
  state: string;
  holdsUntil: string | null;
  viewerCanAnswer: boolean;
  /** A declaration as the secretariat writes it. */
}
/** What came of a mutation: the name of the result's type, or the code of the fault; and what it carries. */
export interface Outcome {
  /** Of an opened record. */
  answers?: PersonalAnswers;
  agreement?: AgreementState;
  /** How many records may be opened. */
  allowed?: number;
  kind: string;
  code?: string;
  message?: string;
  practice?: PracticeState;
  comment?: CommentState;
  viewer?: { displayName: string; email: string };
  fields?: { path: string; rule: string; limit: number | null }[];
  gaps?: { field: string; task: string; reason: string }[];
  warnings?: WarningState[];
  passages?: { kind: string; words: string; sentence: string }[];
  conflictingFields?: string[];
  /** What somebody else has saved meanwhile. */
  theirs?: PracticeState | null;
  currentRevision?: number;
  state?: string;
  closedAt?: string;
  retryAfterSeconds?: number;
  concept?: { code: string; revision: number; texts: { words: string[]; note: string | null }[] };
  savedSearch?: SavedSearchState;
  apiKey?: { id: string; revokedAt: string | null };
  /** An API key itself. */
  secret?: string;
  collection?: CollectionState;
  edition?: EditionState;
  city?: { slug: string; verifiedAt: string | null };
  report?: ReportState;
  reports?: ReportState[];
  link?: { id: string; state: string };
  session?: { id: string; slug: string; caseStudies: CaseStudyState[] };
  summit?: PlannedSummitState;
  planned?: PlannedSessionState;
  fieldVisits?: FieldVisitState[];
  ownFieldVisits?: OwnVisitState[];
  attendance?: AttendanceState;
  /** How many people still fit. */
  free?: number;
  called?: { participationCall: CallState };
  request?: RequestState | null;
  status?: string;
  contact?: string;
  timeZone?: string;
  closesAt?: string;
  deadlineDay?: string;
  deadlineTime?: string;
  draft?: DeclarationDraftState;
  declaration?: {
    slug: string;
    editions: { number: number; note: string | null }[];
    commitments: { code: string; position: number; text: string }[];
  };
  /** What is missing in a declaration. */
  missing?: DeclarationGapState[];
  codes?: string[];
  /** Of a calendar. */
  address?: string | null;
  name?: string;
  /** How many people are told. */
  count?: number;
  againFrom?: string;
  limit?: number;
  reference?: string;
  id?: string;
  isSignedOut?: boolean;
  currentVersion?: number;
  /** Of a decision about requests to take part. */
  batch?: string;
  references?: string[];
  left?: number;
  needed?: number;
  offerEndedAt?: string;
  /** What went from somebody who left to somebody who stays. */
  handedOver?: { drafts: number; submissions: number; tables: number; invitations: number };
}
