import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import {
  AttachmentsNotReadyProblem,
  DraftChangedProblem,
  DraftConflictProblem,
  DraftIncompleteProblem,
  DraftLockedProblem,
  WarningsOpenProblem,
} from './practice-drafting.problem-types';
import {
  PracticeFactsInput,
  PracticeTextFieldsInput,
  PracticeTextInput,
} from './practice-content.input-types';
import { PracticeType } from './practice.type';

@InputType()
export class CreatePracticeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: the same one sent twice is one practice.',
  })
  id?: string;

  @Field({
    description:
      'The city’s name in addresses: aarhus. One of the viewer’s own; for the secretariat, any.',
  })
  city!: string;

  @Field(() => LanguageEnum)
  originalLanguage!: string;

  @Field({ description: 'At most 120 characters. What is done and where; no slogan.' })
  title!: string;

  @Field(() => PracticeFactsInput, {
    nullable: true,
    description: 'What else is known: the same in every language.',
  })
  facts?: PracticeFactsInput;

  @Field(() => PracticeTextFieldsInput, {
    nullable: true,
    description: 'What else is written, in the original language; the title stands by itself.',
  })
  text?: PracticeTextFieldsInput;
}
@ObjectType()
@ReadableBy('everyone')
export class CreatePracticeSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const CreatePracticeResult = resultUnion('CreatePracticeResult', CreatePracticeSuccess, [
  InvalidInputProblem,
]);

@InputType()
export class PracticeNumberInput {
  @Field(() => Int)
  number!: number;
}
@ObjectType()
@ReadableBy('everyone')
export class StartDraftSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const StartDraftResult = resultUnion('StartDraftResult', StartDraftSuccess, [
  InvalidInputProblem,
]);

@InputType()
export class SaveDraftInput {
  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'The revision that was edited.' })
  revision!: number;

  @Field(() => PracticeFactsInput, { nullable: true })
  facts?: PracticeFactsInput;

  @Field(() => [PracticeTextInput], { nullable: true })
  texts?: PracticeTextInput[];
}
@ObjectType()
@ReadableBy('everyone')
export class SaveDraftSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const SaveDraftResult = resultUnion('SaveDraftResult', SaveDraftSuccess, [
  DraftConflictProblem,
  DraftLockedProblem,
  InvalidInputProblem,
]);

@InputType()
export class SubmitDraftInput {
  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'The revision that was checked.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What was changed, at most 300 characters, where it is a minor edit of what is published: a typing error, a new link. The reviewer agrees, or publishes a version like all others.',
  })
  minorEdit?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class SubmitDraftSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const SubmitDraftResult = resultUnion('SubmitDraftResult', SubmitDraftSuccess, [
  DraftIncompleteProblem,
  WarningsOpenProblem,
  AttachmentsNotReadyProblem,
  DraftChangedProblem,
  DraftLockedProblem,
  InvalidInputProblem,
]);

@ObjectType()
@ReadableBy('everyone')
export class RecallDraftSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const RecallDraftResult = resultUnion('RecallDraftResult', RecallDraftSuccess, [
  DraftLockedProblem,
  InvalidInputProblem,
]);

@InputType()
export class ApproveDraftInput {
  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision!: number;
}
@ObjectType()
@ReadableBy('everyone')
export class ApproveDraftSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const ApproveDraftResult = resultUnion('ApproveDraftResult', ApproveDraftSuccess, [
  DraftChangedProblem,
  DraftLockedProblem,
  InvalidInputProblem,
]);

@InputType()
export class WarningJustificationInput {
  @Field(() => ID, { description: 'The warning, by its id.' })
  warning!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the passage may stand, at most 500 characters; null takes back what was said.',
  })
  reason: string | null = null;
}

@InputType()
export class JustifyWarningsInput {
  @Field(() => Int)
  number!: number;

  @Field(() => Int, { description: 'The revision that was checked.' })
  revision!: number;

  @Field(() => [WarningJustificationInput])
  justifications!: WarningJustificationInput[];
}
@ObjectType()
@ReadableBy('everyone')
export class JustifyWarningsSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const JustifyWarningsResult = resultUnion('JustifyWarningsResult', JustifyWarningsSuccess, [
  DraftChangedProblem,
  DraftLockedProblem,
  InvalidInputProblem,
]);
