import { isUnionType, type GraphQLSchema } from 'graphql';
import { draftSelection } from './declaration-selection';
import type { MutationName } from './mutation-names';

export type { MutationName };

const practice = `practice {
  id number slug title publication currentVersion { version publishedAt } draft { revision state }
}`;
const comment = 'comment { id language body { markdown html } createdAt editedAt removedAt }';
const link = 'link { id state }';
const caseStudies =
  'session { id slug caseStudies { id basis version presenter note language hasChanged practice { number } } }';
const plannedSummit = `summit { id slug revision status timeZone
  programme { rooms { id name } clashes { kind what sessions { slug } } interpretationGaps { session { slug } needs { people language { code } } }
    differences { kind fields session { slug } } sessions { id slug } } releases { number } }`;
const planned =
  'planned: session { id slug revision day startTime endTime startsAt room { name } }';
const progressReport = 'id step asOf isUnchanged text language';
const savedSearch = 'savedSearch { id name query rhythm hour timeZone createdAt }';

const signed = 'declaration { slug signatures { office mandate city { slug } } }';

const apiKey = 'id name scope hint createdAt expiresAt lastUsedAt revokedAt';

const collection = `collection { id number url name description language isPublic hiddenAt entryCount
  entries(first: 100) { edges { node { position note version practice { number title publication } } } } }`;

const agreement = 'agreement { id kind reason records state holdsUntil viewerCanAnswer }';
const decidedRequest = 'request { id reference revision status priority }';
const participation =
  'request { id reference status revision size submittedAt city { slug } country { code } missing { path rule } events { kind statusBefore statusAfter } }';

const upload = 'import { id state columns { field } }';

const fieldVisits = `fieldVisits { id slug capacity placedPeople waitingPeople accessNeeds dietNeeds
  details { meetingPoint revision } places { id status people rank reference } }`;

/** What the tests read of each type that a mutation can answer with. */
const selections: Record<string, string> = {
  CreatePracticeSuccess: practice,
  JustifyWarningsSuccess: practice,
  StartDraftSuccess: practice,
  SaveDraftSuccess: practice,
  SubmitDraftSuccess: practice,
  RecallDraftSuccess: practice,
  ApproveDraftSuccess: practice,
  EndorsePracticeSuccess: practice,
  InviteCoAuthorSuccess: practice,
  AnswerInvitationSuccess: 'id',
  RemoveCoAuthorSuccess: 'id',
  HandOverSuccess: 'handedOver { drafts submissions tables invitations }',
  EntryChangedProblem: 'code message currentVersion',
  TooManyCoAuthorsProblem: 'code message limit',
  DecideReviewSuccess: practice,
  AssignReviewSuccess: practice,
  DeclareConflictSuccess: practice,
  AskOpinionSuccess: practice,
  GiveOpinionSuccess: practice,
  WithdrawOpinionSuccess: practice,
  OpinionsOpenProblem: 'code message count',
  WithdrawPracticeSuccess: practice,
  MergePracticesSuccess: practice,
  DescribeAttachmentSuccess: practice,
  RemoveAttachmentSuccess: practice,
  AttachmentsNotReadyProblem: 'code message files { name why: reason }',
  SaveTranslationSuccess: practice,
  DiscardTranslationSuccess: practice,
  PublishTranslationSuccess: practice,
  TranslateByMachineSuccess: practice,
  TranslationChangedProblem: 'code message currentRevision',
  TranslationUncheckedProblem: 'code message uncheckedFields',
  AddCommentSuccess: comment,
  EditCommentSuccess: comment,
  RemoveCommentSuccess: comment,
  ReportContentSuccess: 'reference',
  DecideReportSuccess: 'id',
  SignInSuccess: 'viewer { displayName email }',
  SignOutSuccess: 'isSignedOut',
  EndSessionSuccess: 'id',
  SaveSearchSuccess: savedSearch,
  ChangeSavedSearchSuccess: savedSearch,
  RemoveSavedSearchSuccess: 'id',
  StopAlertSuccess: 'name',
  CreateCollectionSuccess: collection,
  ChangeCollectionSuccess: collection,
  RemoveCollectionSuccess: 'removedNumber: number',
  AddToCollectionSuccess: collection,
  ChangeCollectionEntrySuccess: collection,
  RemoveFromCollectionSuccess: collection,
  FreezeCollectionSuccess: 'edition { id number edition url frozenAt entryCount }',
  HideCollectionSuccess: collection,
  CreateApiKeySuccess: `apiKey { ${apiKey} } secret`,
  RevokeApiKeySuccess: `apiKey { ${apiKey} }`,
  TooManyApiKeysProblem: 'code message limit',
  TooManyCollectionsProblem: 'code message limit',
  CollectionFullProblem: 'code message limit',
  SignDeclarationSuccess: signed,
  WithdrawSignatureSuccess: signed,
  OpenForSignatureSuccess: 'declaration { slug isOpenForSignature }',
  CreateDeclarationSuccess: `draft ${draftSelection}`,
  SaveDeclarationSuccess: `draft ${draftSelection}`,
  PublishDeclarationSuccess:
    'declaration { slug title editions { number note } commitments { code position text } }',
  DiscardDeclarationSuccess: 'id',
  DeclarationIncompleteProblem: 'code message missing: gaps { kind language number }',
  CommitmentKeptProblem: 'code message codes',
  AlreadySignedProblem: 'code message alreadySignedAt: signedAt',
  VerifyCitySuccess: 'city { slug verifiedAt viewerCanVerify }',
  ProposeCommitmentLinkSuccess: link,
  DecideCommitmentLinkSuccess: link,
  TakeBackCommitmentLinkSuccess: link,
  ReportProgressSuccess: `report { ${progressReport} }`,
  ReportNothingNewSuccess: `reports { ${progressReport} }`,
  PinCaseStudySuccess: caseStudies,
  UnpinCaseStudySuccess: caseStudies,
  MoveCaseStudySuccess: caseStudies,
  SaveSessionBriefSuccess: caseStudies,
  SaveSummitSuccess: plannedSummit,
  SetSummitStatusSuccess: plannedSummit,
  SaveRoomsSuccess: plannedSummit,
  SaveSessionSuccess: `${plannedSummit} ${planned}`,
  MoveSessionSuccess: `${plannedSummit} ${planned}`,
  RemoveSessionSuccess: plannedSummit,
  ReleaseProgrammeSuccess: plannedSummit,
  ProgrammeClashesProblem: 'code message count',
  AskSpeakerSuccess: planned,
  SaveSessionOutcomeSuccess: caseStudies,
  ChooseSessionSuccess: caseStudies,
  SetCalendarAddressSuccess: 'address',
  AnswerSpeakerInvitationSuccess: 'invitation { name answer }',
  ForgetSpeakerAddressSuccess: 'invitation { name answer }',
  RemoveSpeakerNameSuccess: plannedSummit,
  RemoveOwnNameSuccess: 'summitSlug',
  TakeBriefSuccess: 'invitation { name answer }',
  HandOutBriefSuccess: planned,
  RemindCitySuccess: 'city { slug verifiedAt } count',
  ConfirmPracticeSuccess: practice,
  AnswerConfirmationSuccess: `question { askedAt answer ${practice} }`,
  ConfirmNothingNewSuccess: `city { slug verifiedAt } reports { ${progressReport} }`,
  RemoveProgressReportSuccess: 'count',
  PassagesOpenProblem: 'code message passages { kind words sentence }',
  RemindedRecentlyProblem: 'code message againFrom',
  CheckSpreadsheetSuccess: upload,
  ImportSpreadsheetSuccess: upload,
  DiscardSpreadsheetSuccess: 'id',
  LinkDecidedProblem: 'code message state',
  TooManySavedSearchesProblem: 'code message limit',
  SaveConceptSuccess: 'concept { code revision texts { language words note } }',
  RemoveConceptSuccess: 'removed: code',
  TooManyConceptsProblem: 'code message limit',
  OpenParticipationRecordSuccess: `answers {
    people { name function title languages { code } accessNeeds dietNeeds } authority contactAddress fieldVisits message
  }`,
  AskForMoreRecordsSuccess: agreement,
  AnswerAgreementSuccess: agreement,
  PrepareTakeAwaySuccess: agreement,
  RecordBudgetSpentProblem: 'code message allowed againFrom',
  DecideParticipationSuccess: 'batch count',
  UndoParticipationDecisionSuccess: 'count references',
  SetParticipationPrioritySuccess: decidedRequest,
  AnswerParticipationOfferSuccess: decidedRequest,
  RequestsChangedProblem: 'code message references',
  AcceptedNotAskedProblem: 'code message references',
  PlacesTakenProblem: 'code message left needed references',
  NothingToUndoProblem: 'code message references',
  OfferEndedProblem: 'code message offerEndedAt: endedAt',
  SaveFieldVisitSuccess: fieldVisits,
  AllocateFieldVisitsSuccess: fieldVisits,
  MoveFieldVisitPlaceSuccess: fieldVisits,
  WaiveFieldVisitPlaceSuccess: fieldVisits,
  FieldVisitFullProblem: 'code message free',
  GiveUpFieldVisitSuccess:
    'ownFieldVisits { id status people session { slug } details { meetingPoint } }',
  MarkAttendanceSuccess: `attendance { expectedPeople attendedPeople firstAttendances firstAttendancesPresent
    requests { id reference people attended } }`,
  InvalidInputProblem: 'code message fields { path rule limit }',
  SaveParticipationCallSuccess: `called: summit { participationCall {
    revision opensAt closesAt opensDay opensTime closesDay closesTime state capacity hasFreePlaces } }`,
  StartParticipationRequestSuccess: participation,
  SaveParticipationRequestSuccess: participation,
  RequestParticipationSuccess: participation,
  CancelParticipationSuccess: participation,
  ParticipationClosedProblem: 'code message closesAt deadlineDay deadlineTime timeZone contact',
  ChangePasswordSuccess: 'viewer { id }',
  EndOtherSessionsSuccess: 'count',
  RequestPasswordResetSuccess: 'isRequested',
  ResetPasswordSuccess: 'isReset',
  InviteAccountsSuccess: 'count',
  RevokeAccountInvitationSuccess: 'id',
  OpenInvitedAccountSuccess: 'viewer { id }',
  AcceptAccountInvitationSuccess: 'isAccepted',
  ParticipationNotOpenProblem: 'code message opensAt timeZone',
  ParticipationSettledProblem: 'code message status',
  ParticipationRequestChangedProblem: 'code message currentRevision',
  DelegationFullProblem: 'code message limit',
  TooManyParticipationRequestsProblem: 'code message limit',
  // A name of its own: there it may be null, and beside a success one field cannot be both.
  DraftConflictProblem: `code message conflictingFields currentRevision theirs: ${practice}`,
  DraftLockedProblem: 'code message state',
  DraftIncompleteProblem: 'code message gaps { field task reason }',
  WarningsOpenProblem:
    'code message warnings { id kind field task language row part words justification { reason } }',
  DraftChangedProblem: 'code message currentRevision',
  EditWindowClosedProblem: 'code message closedAt',
  TooManyAttemptsProblem: 'code message retryAfterSeconds',
};
const ofOtherProblems = 'code message';

/** The document that carries out a mutation and reads everything that may come of it. */
export function documentOf(schema: GraphQLSchema, mutation: MutationName): string {
  const field = schema.getMutationType()?.getFields()[mutation];
  const result = schema.getType(String(field?.type).replace('!', ''));
  const input = field?.args.find((argument) => argument.name === 'input');
  if (!input || !isUnionType(result)) throw new Error(`There is no mutation ${mutation}.`);
  const members = result
    .getTypes()
    .map((type) => `... on ${type.name} { ${selections[type.name] ?? ofOtherProblems} }`);
  return `mutation Change($input: ${String(input.type)}) {
    ${mutation}(input: $input) { kind: __typename ${members.join(' ')} }
  }`;
}
