export * from './practice-attachments';
export * from './editable-draft';
export { draftWarnings } from './draft-warnings';
export { takeOverTranslation } from './draft-translations';
export * from './phone-numbers';
export * from './practice-draft-attachment.entity';
export * from './practice-draft-text.entity';
export * from './practice-draft.entity';
export * from './practice-justification.entity';
export * from './practice-publication.service';
export { PassagesOpenProblem } from './passages-open.type';
export { contentOf, lockedPractice, standingOf } from './locked-practice';
export { annexFor } from './annex-for';
export * from './practice-differences';
export { contentOfRow } from './content-of-row';
export {
  AttachmentsNotReadyProblem,
  DraftChangedProblem,
  DraftLockedProblem,
} from './practice-drafting.problem-types';
export { FieldDifferenceType, TaskEnum } from './practice-progress.type';
export { ReasonRequiredProblem } from './practice-withdrawal.mutation-types';
export * from './practice-writer.entity';
export { noteWriter } from './practice-writers';
export * from './practice-version-annex.entity';
export * from './practice-version-attachment.entity';
export * from './practice-version-text.entity';
export * from './practice-version-words';
export { PracticeTextFieldsInput } from './practice-content.input-types';
export * from './practice-version.entity';
export * from './practice.entity';
export * from './practice.rows';
export * from './practice.type';
export { FieldStandingEnum } from './text-field-standing.type';
export * from './practices.loaders';
export * from './practices.module';
export * from './practices.service';
export * from './public-versions.loader';
export { MembershipType } from './team.resolver';
