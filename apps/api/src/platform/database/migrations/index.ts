import { CreateTextSearch1795392060000 } from './1795392060000-create-text-search';
import { CreateVocabularies1795392120000 } from './1795392120000-create-vocabularies';
import { CreateCities1795392180000 } from './1795392180000-create-cities';
import { CreateAccounts1795392240000 } from './1795392240000-create-accounts';
import { CreateRateLimits1795392300000 } from './1795392300000-create-rate-limits';
import { CreatePractices1795392360000 } from './1795392360000-create-practices';
import { CreateSummits1795392420000 } from './1795392420000-create-summits';
import { CreateDeclarations1795392480000 } from './1795392480000-create-declarations';
import { CreateComments1795392540000 } from './1795392540000-create-comments';
import { CreateAdoptions1795392600000 } from './1795392600000-create-adoptions';
import { CreateSearchDocuments1795392660000 } from './1795392660000-create-search-documents';
import { CreateSearchPostings1795393200000 } from './1795393200000-create-search-postings';
import { AddTemplateFacts1795394000000 } from './1795394000000-add-template-facts';
import { GiveResultsTheirParts1795394100000 } from './1795394100000-give-results-their-parts';
import { JustifyWarnings1795395100000 } from './1795395100000-justify-warnings';
import { SaveSearches1795396000000 } from './1795396000000-save-searches';
import { RestrictAnnexes1795397100000 } from './1795397100000-restrict-annexes';
import { MergePractices1795397200000 } from './1795397200000-merge-practices';
import { LinkCommitments1795401000000 } from './1795401000000-link-commitments';
import { CreateConcepts1795401100000 } from './1795401100000-create-concepts';
import { ReportProgress1795402400000 } from './1795402400000-report-progress';
import { DoNotLogRateLimits1795402500000 } from './1795402500000-do-not-log-rate-limits';
import { CollectPractices1795403000000 } from './1795403000000-collect-practices';
import { ImportSpreadsheets1795403600000 } from './1795403600000-import-spreadsheets';
import { CreateApiKeys1795403700000 } from './1795403700000-create-api-keys';
import { SizeCities1795404100000 } from './1795404100000-size-cities';
import { RemindCities1795404500000 } from './1795404500000-remind-cities';
import { RemoveProgressReports1795404600000 } from './1795404600000-remove-progress-reports';
import { PinCaseStudies1795404700000 } from './1795404700000-pin-case-studies';
import { OrderHarvests1795404800000 } from './1795404800000-order-harvests';
import { JustifyCaseStudies1795405440000 } from './1795405440000-justify-case-studies';
import { KeepWordsAsTheyStand1795405500000 } from './1795405500000-keep-words-as-they-stand';
import { CountSearchDrift1795405560000 } from './1795405560000-count-search-drift';
import { ConfirmPractices1795405600000 } from './1795405600000-confirm-practices';
import { CreateSessionBriefs1795405620000 } from './1795405620000-create-session-briefs';
import { NoteDevicesOfApiKeys1795405680000 } from './1795405680000-note-devices-of-api-keys';
import { RemarkOnFields1795405700000 } from './1795405700000-remark-on-fields';
import { AssignReviews1795405701000 } from './1795405701000-assign-reviews';
import { DeclareConflicts1795405702000 } from './1795405702000-declare-conflicts';
import { AskForOpinions1795405703000 } from './1795405703000-ask-for-opinions';
import { MarkMinorEdits1795405704000 } from './1795405704000-mark-minor-edits';
import { TranslateByField1795405710000 } from './1795405710000-translate-by-field';
import { AttachFiles1795405720000 } from './1795405720000-attach-files';
import { OwnPractices1795405730000 } from './1795405730000-own-practices';
import { CheckLinks1795405731000 } from './1795405731000-check-links';
import { LimitAnnexesToSummits1795405732000 } from './1795405732000-limit-annexes-to-summits';
import { PlanSummits1795405740000 } from './1795405740000-plan-summits';
import { PlanProgrammes1795405741000 } from './1795405741000-plan-programmes';
import { AskSpeakers1795405742000 } from './1795405742000-ask-speakers';
import { KeepCalendars1795405743000 } from './1795405743000-keep-calendars';
import { TellOutcomes1795405744000 } from './1795405744000-tell-outcomes';
import { SignDeclarations1795405760000 } from './1795405760000-sign-declarations';
import { AskToTakePart1795480000000 } from './1795480000000-ask-to-take-part';
import { WriteDeclarations1795490000000 } from './1795490000000-write-declarations';
import { SignEditions1795490010000 } from './1795490010000-sign-editions';
import { PrintBriefs1795490100000 } from './1795490100000-print-briefs';
import { TakeNamesOut1795490101000 } from './1795490101000-take-names-out';
import { InterpretAnyLanguage1795490102000 } from './1795490102000-interpret-any-language';
import { FieldVisits1795490400000 } from './1795490400000-field-visits';
import { CitiesAccepted1795490700000 } from './1795490700000-cities-accepted';
import { InviteAccounts1795490900000 } from './1795490900000-invite-accounts';
import { CountLanguages1795491000000 } from './1795491000000-count-languages';
import { ResetPasswords1795492000000 } from './1795492000000-reset-passwords';
import { RememberPresenters1795493000000 } from './1795493000000-remember-presenters';
import { NameDevicesAsFacts1795494000000 } from './1795494000000-name-devices-as-facts';

/** Every migration, oldest first. */
export const migrations = [
  CreateTextSearch1795392060000,
  CreateVocabularies1795392120000,
  CreateCities1795392180000,
  CreateAccounts1795392240000,
  CreateRateLimits1795392300000,
  CreatePractices1795392360000,
  CreateSummits1795392420000,
  CreateDeclarations1795392480000,
  CreateComments1795392540000,
  CreateAdoptions1795392600000,
  CreateSearchDocuments1795392660000,
  CreateSearchPostings1795393200000,
  AddTemplateFacts1795394000000,
  GiveResultsTheirParts1795394100000,
  JustifyWarnings1795395100000,
  SaveSearches1795396000000,
  RestrictAnnexes1795397100000,
  MergePractices1795397200000,
  LinkCommitments1795401000000,
  CreateConcepts1795401100000,
  ReportProgress1795402400000,
  DoNotLogRateLimits1795402500000,
  CollectPractices1795403000000,
  ImportSpreadsheets1795403600000,
  CreateApiKeys1795403700000,
  SizeCities1795404100000,
  RemindCities1795404500000,
  RemoveProgressReports1795404600000,
  PinCaseStudies1795404700000,
  OrderHarvests1795404800000,
  JustifyCaseStudies1795405440000,
  KeepWordsAsTheyStand1795405500000,
  CountSearchDrift1795405560000,
  ConfirmPractices1795405600000,
  CreateSessionBriefs1795405620000,
  NoteDevicesOfApiKeys1795405680000,
  RemarkOnFields1795405700000,
  AssignReviews1795405701000,
  DeclareConflicts1795405702000,
  AskForOpinions1795405703000,
  MarkMinorEdits1795405704000,
  TranslateByField1795405710000,
  AttachFiles1795405720000,
  OwnPractices1795405730000,
  CheckLinks1795405731000,
  LimitAnnexesToSummits1795405732000,
  PlanSummits1795405740000,
  PlanProgrammes1795405741000,
  AskSpeakers1795405742000,
  KeepCalendars1795405743000,
  TellOutcomes1795405744000,
  SignDeclarations1795405760000,
  AskToTakePart1795480000000,
  WriteDeclarations1795490000000,
  SignEditions1795490010000,
  PrintBriefs1795490100000,
  TakeNamesOut1795490101000,
  InterpretAnyLanguage1795490102000,
  FieldVisits1795490400000,
  CitiesAccepted1795490700000,
  InviteAccounts1795490900000,
  CountLanguages1795491000000,
  ResetPasswords1795492000000,
  RememberPresenters1795493000000,
  NameDevicesAsFacts1795494000000,
] as const;
