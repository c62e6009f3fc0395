import { Account, Membership, PasswordReset, SignInSession } from './capabilities/accounts';
import { ApiKey } from './capabilities/api-keys';
import { City } from './capabilities/cities';
import {
  Collection,
  CollectionEdition,
  CollectionEditionEntry,
  CollectionEntry,
} from './capabilities/collections';
import { Comment, Report } from './capabilities/comments';
import {
  Commitment,
  CommitmentLink,
  Declaration,
  DeclarationDraft,
  DeclarationEdition,
  DeclarationSignature,
} from './capabilities/declarations';
import { Concept } from './capabilities/concepts';
import { ConfirmationQuestion, PracticeConfirmation } from './capabilities/confirmations';
import {
  ParticipationCall,
  ParticipationEvent,
  ParticipationOffer,
  ParticipationRequest,
  RecordAgreement,
  RecordOpening,
  Attendance,
  FieldVisit,
  FieldVisitPlace,
} from './capabilities/participation';
import { AccountInvitation } from './capabilities/invitations';
import { CoAuthor } from './capabilities/ownership';
import { Adoption } from './capabilities/exchange';
import {
  ProgressEvidence,
  ProgressReminder,
  ProgressRemoval,
  ProgressReport,
} from './capabilities/follow-up';
import {
  Practice,
  PracticeDraft,
  PracticeDraftText,
  PracticeJustification,
  PracticeVersion,
  PracticeVersionAnnex,
  PracticeVersionAttachment,
  PracticeDraftAttachment,
  PracticeVersionText,
  PracticeWriter,
} from './capabilities/practices';
import {
  Review,
  ReviewAssignment,
  ReviewConflict,
  ReviewOpinion,
  ReviewRemark,
} from './capabilities/reviews';
import { ExternalLink } from './capabilities/link-checks';
import { SavedSearch, ToldVersion } from './capabilities/saved-searches';
import {
  SearchCollection,
  SearchDocument,
  SearchDrift,
  SearchLexeme,
  SearchPosting,
  SearchWord,
} from './capabilities/search';
import { StoredFile } from './capabilities/files';
import { SpreadsheetImport, SpreadsheetMapping } from './capabilities/spreadsheets';
import { TranslationDraft } from './capabilities/translations';
import {
  CaseStudy,
  ChosenSession,
  Claim,
  PersonalCalendar,
  PrintedBrief,
  ProgrammeRelease,
  ProgrammeRoom,
  Session,
  SessionBrief,
  SessionOutcome,
  SessionPlan,
  SpeakerInvitation,
  Summit,
} from './capabilities/summits';
import { VocabularyLabel, VocabularyTerm } from './capabilities/vocabularies';
import { RateLimit } from './platform/database/rate-limit.entity';

/** Every table that TypeORM knows. */
export const entities = [
  Account,
  AccountInvitation,
  Adoption,
  ApiKey,
  CaseStudy,
  ChosenSession,
  City,
  Claim,
  CoAuthor,
  Collection,
  CollectionEdition,
  CollectionEditionEntry,
  CollectionEntry,
  Comment,
  Commitment,
  CommitmentLink,
  Concept,
  ConfirmationQuestion,
  Declaration,
  DeclarationDraft,
  DeclarationEdition,
  DeclarationSignature,
  ExternalLink,
  Membership,
  ParticipationCall,
  ParticipationEvent,
  ParticipationOffer,
  ParticipationRequest,
  PersonalCalendar,
  Practice,
  PracticeConfirmation,
  PracticeDraft,
  PracticeDraftText,
  PracticeJustification,
  PracticeVersion,
  PracticeVersionAnnex,
  PracticeVersionAttachment,
  PracticeDraftAttachment,
  PracticeVersionText,
  PrintedBrief,
  ProgrammeRelease,
  ProgrammeRoom,
  ProgressEvidence,
  ProgressReminder,
  ProgressRemoval,
  ProgressReport,
  RateLimit,
  RecordAgreement,
  RecordOpening,
  Attendance,
  FieldVisit,
  FieldVisitPlace,
  Report,
  PracticeWriter,
  Review,
  ReviewAssignment,
  ReviewConflict,
  ReviewOpinion,
  ReviewRemark,
  SavedSearch,
  SearchCollection,
  SearchDocument,
  SearchDrift,
  SearchLexeme,
  SearchPosting,
  SearchWord,
  Session,
  SessionBrief,
  SessionOutcome,
  SessionPlan,
  SignInSession,
  PasswordReset,
  SpeakerInvitation,
  SpreadsheetImport,
  SpreadsheetMapping,
  StoredFile,
  Summit,
  ToldVersion,
  TranslationDraft,
  VocabularyLabel,
  VocabularyTerm,
];
