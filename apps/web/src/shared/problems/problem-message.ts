import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** A member of a result union that is not the success. */
export interface ProblemData {
  __typename: string;
  message: string;
}

const messages: Record<string, MessageDescriptor> = {
  AccountInvitationOverProblem: msg`This invitation no longer works. Ask whoever invited you for another one.`,
  DemonstrationPasswordProblem: msg`The password of a demonstration account stays: others sign in with it too. Use an account of your own.`,
  PasswordResetOverProblem: msg`This link no longer works. Ask for another mail.`,
  InvitedAccountNeededProblem: msg`The invitation is for the account of the invited address. Sign in with that account.`,
  AttachmentsNotReadyProblem: msg`A picture says nothing in words, or a file has not been found safe. Look at the pictures and documents of the draft.`,
  AssignmentChangedProblem: msg`Somebody else has taken, handed over or released this meanwhile. Reload the page to see who has it.`,
  CityApprovalMissingProblem: msg`The secretariat wrote this on the city’s behalf, and the city has not approved it yet.`,
  CollectionEmptyProblem: msg`There is no published practice in the collection. Add one, then freeze it.`,
  CollectionFrozenProblem: msg`The collection has editions, which can be cited for ever: it stays, and it stays public.`,
  CollectionFullProblem: msg`The collection holds as many practices as one can. Take one out, or begin another collection.`,
  CollectionNotPublicProblem: msg`Only a public collection can be frozen. Make it public first.`,
  DelegationFullProblem: msg`With this request more people of your authority would come than the call takes. Name fewer people, or cancel another request of your authority.`,
  ParticipationCallChangedProblem: msg`Somebody else has changed this call in the meantime. Look at it as it is now, then change it again.`,
  ParticipationClosedProblem: msg`The deadline is over. Write to the contact of the call.`,
  ParticipationNotOpenProblem: msg`The call is not open yet. Come back when it opens.`,
  ParticipationRequestChangedProblem: msg`This request was changed in the meantime, maybe in another window. What stands here counts once you press again.`,
  ParticipationSettledProblem: msg`This request cannot be changed or sent any more. Look at how it stands.`,
  SummitBegunProblem: msg`The summit has begun: the request stays as it is. Write to the contact of the call.`,
  TooManyParticipationRequestsProblem: msg`You have as many requests for this summit as one person may have. Cancel one that you no longer need.`,
  CommentRemovedProblem: msg`This comment has been removed in the meantime.`,
  CommentTooDeepProblem: msg`An answer cannot be answered. Answer the first comment of the conversation instead.`,
  ConceptChangedProblem: msg`Somebody else has changed this concept in the meantime. Look at it as it is now, then change it again.`,
  CommitmentKeptProblem: msg`Practices, reports or signatures rest on a published commitment: it can be reworded and not removed.`,
  DeclarationChangedProblem: msg`Somebody else has changed this declaration in the meantime. Look at it as it is now, then change it again.`,
  DeclarationIncompleteProblem: msg`Something is missing. Fill in what is listed here, or take the language away.`,
  DeclarationPublishedProblem: msg`The declaration was published: it stays. Publish a corrected edition instead.`,
  DeclarationUnchangedProblem: msg`Nothing has changed since the last edition.`,
  DraftChangedProblem: msg`The draft has changed in the meantime. Reload the page to see it as it is now.`,
  DraftConflictProblem: msg`Somebody else changed the same field in the meantime.`,
  DraftIncompleteProblem: msg`Something is still missing.`,
  DraftLockedProblem: msg`The draft is with a reviewer, or has been decided on. Reload the page to see how it stands.`,
  AgreementOverProblem: msg`Somebody has answered this already, or its time is over.`,
  AlreadySignedProblem: msg`Your city has signed this declaration already. Its signature stands.`,
  EditWindowClosedProblem: msg`A comment can be changed for 15 minutes. You can still answer it, or remove it.`,
  FieldVisitChangedProblem: msg`Somebody else has changed this field visit in the meantime. Look at it as it is now, then change it again.`,
  FieldVisitClosedProblem: msg`The field visit has begun, was cancelled, or is not released: its places stay as they are.`,
  FieldVisitFullProblem: msg`The field visit has too few places for this delegation. Choose another one, or plan more places and release the programme.`,
  FieldVisitsOverlapProblem: msg`This delegation has a place in another field visit at the same time. Take that place away first.`,
  HeldByAnotherProblem: msg`Another reviewer has this draft. Take it over first, or leave the decision to them.`,
  EntryChangedProblem: msg`The entry was published anew in the meantime. Read it as it is now, then confirm it.`,
  InvalidInputProblem: msg`Something that you entered cannot be saved as it is.`,
  InvitationOverProblem: msg`This invitation can no longer be answered. Ask the city to invite you again.`,
  LastCoordinatorProblem: msg`Nobody else coordinates this team. Ask the administrators for a second coordinator first.`,
  SpeakerInvitationOverProblem: msg`This link no longer answers: the session is over, has been cancelled, or was changed. Write to the organisers.`,
  LinkDecidedProblem: msg`This has been decided, replaced or taken back in the meantime. Reload the page to see how it stands.`,
  MachineUnavailableProblem: msg`There is no translation engine here. Translate by hand.`,
  NothingReportedProblem: msg`Your city has not reported yet. Report first how far it has come.`,
  NothingToPublishProblem: msg`Nothing is different from what is public yet. Translate something, or say that it is right.`,
  NothingToReleaseProblem: msg`Nothing has changed since the programme was last released.`,
  NobodyToRemindProblem: msg`Nobody belongs to the team of this city yet: a mail would reach nobody.`,
  OpinionOverProblem: msg`This opinion has been given, or is no longer asked for. Reload the page to see how it stands.`,
  OpinionsOpenProblem: msg`A second opinion is still open. Wait until it is given, or take the question back.`,
  PassagesOpenProblem: msg`Some passages could harm somebody. Change each, or say why it may stand.`,
  ProgrammeClashesProblem: msg`Somebody or a room is needed in two places at once. Move a session, or release the programme despite that.`,
  RecordBudgetSpentProblem: msg`You have opened as many records as one person may within an hour. Ask a second person to agree to more, or go on later.`,
  NothingToUndoProblem: msg`Every request of this decision has changed since, or the decision was taken back already. Decide each anew.`,
  OfferEndedProblem: msg`This offer has ended: it was answered, withdrawn, or its time is over.`,
  PlacesTakenProblem: msg`There are not enough places. Nothing was decided: put some of the requests on the waiting list, or raise the capacity of the call.`,
  AcceptedNotAskedProblem: msg`Some of the requests are accepted: asking them would take their places away. Nothing was decided: write to their offices, or put them on the waiting list first.`,
  RequestsChangedProblem: msg`Some of the requests have changed in the meantime. Nothing was decided: look at them as they are now, then decide again.`,
  QuestionOverProblem: msg`This link no longer answers. Sign in and say on your desk how the practice stands.`,
  NotSignedProblem: msg`The city has not signed this declaration, or its signature was taken back meanwhile.`,
  SignatureClosedProblem: msg`This declaration is not open for signature. The secretariat opens it.`,
  ReasonRequiredProblem: msg`Give a reason: the people concerned will read it.`,
  SessionChangedProblem: msg`Somebody else has changed this session in the meantime. Look at it as it is now, then change it again.`,
  SessionReleasedProblem: msg`The session was released: its address is known. Cancel it instead of removing it.`,
  SummitNotAnnouncedProblem: msg`The summit is not announced, or was cancelled. Announce it before its declaration is published.`,
  SummitChangedProblem: msg`Somebody else has changed this summit in the meantime. Look at it as it is now, then change it again.`,
  TooManyApiKeysProblem: msg`You have as many API keys as one person may have. Revoke one that you no longer need.`,
  RemindedRecentlyProblem: msg`This city was asked less than seven days ago. Give its team some time.`,
  ReminderOverProblem: msg`This link no longer works. Sign in and report from your desk.`,
  TooManyAttemptsProblem: msg`Too many attempts. Wait a little and try again.`,
  SpreadsheetBusyProblem: msg`The file is being looked at, or has become drafts. Reload the page to see how it stands.`,
  TranslationChangedProblem: msg`Somebody else has worked on this translation in the meantime. Look at it as it is now, then save again.`,
  TranslationUncheckedProblem: msg`Some words of a machine have been checked by nobody. Check them, or say below that they are published with their label.`,
  WarningsOpenProblem: msg`Some passages could harm somebody. Change each, or say why it may stand.`,
  TooManyCoAuthorsProblem: msg`As many people are invited to this practice as can be. Remove one first.`,
  TooManyCollectionsProblem: msg`You have as many collections as one person may have. Remove one that you no longer need.`,
  TooManyConceptsProblem: msg`There are as many concepts as there can be. Remove one, or add the words to one that there is.`,
  TooManySavedSearchesProblem: msg`You have saved as many searches as one person may keep. Remove one that you no longer need.`,
  WrongCredentialsProblem: msg`The e-mail address and the password do not belong together. Check both and try again.`,
  WrongPasswordProblem: msg`This is not the password of your account. Check it and try again.`,
};

/** Every problem that a mutation can have, by its type in the API. */
export const problemKinds: readonly string[] = Object.keys(messages).sort();

/** What a problem is in the reader's language; one that this version does not know speaks English. */
export function problemMessage(i18n: I18n, problem: ProblemData): string {
  const known = messages[problem.__typename];
  return known ? i18n._(known) : problem.message;
}

export function isProblem(result: { readonly __typename: string }): result is ProblemData {
  return result.__typename.endsWith('Problem');
}
