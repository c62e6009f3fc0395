import { Field, Int, ObjectType } from '@nestjs/graphql';
import { unreadyReasons } from '@praxis/domain/attachments';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { ProblemType } from '../../platform/graphql/problem.type';
import { PracticeGapType } from './practice-progress.type';
import { DraftWarningType } from './practice-warning.type';
import { PracticeType } from './practice.type';

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Somebody else changed the same fields since the revision that was edited. Nothing was saved.',
})
@ReadableBy('everyone')
export class DraftConflictProblem extends ProblemType {
  @Field(() => [String], { description: 'The fields changed by both: `en.title`, `facts.topics`.' })
  conflictingFields!: string[];

  @Field(() => Int)
  currentRevision!: number;

  @Field(() => PracticeType, {
    description: 'The practice with the draft as it is now, to compare with.',
  })
  practice!: PracticeType;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The draft is with a reviewer, or is not: this cannot be done in its state.',
})
@ReadableBy('everyone')
export class DraftLockedProblem extends ProblemType {
  @Field({ description: 'The state it is in.' })
  state!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The draft cannot be sent to review yet.',
})
@ReadableBy('everyone')
export class DraftIncompleteProblem extends ProblemType {
  @Field(() => [PracticeGapType])
  gaps!: PracticeGapType[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The draft is not the one that was read.',
})
@ReadableBy('everyone')
export class DraftChangedProblem extends ProblemType {
  @Field(() => Int)
  currentRevision!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Some passages could harm somebody, and nobody has said why they may stand. Change or justify each.',
})
@ReadableBy('everyone')
export class WarningsOpenProblem extends ProblemType {
  @Field(() => [DraftWarningType])
  warnings!: DraftWarningType[];
}

export const UnreadyReasonEnum = enumOf(
  unreadyReasons,
  'UnreadyReason',
  'Why a file holds a practice up.',
);

@ObjectType('UnreadyAttachment', { description: 'A file that holds a practice up.' })
@ReadableBy('everyone')
export class UnreadyAttachmentType {
  @Field({ description: 'Under which it is taken away.' })
  name!: string;

  @Field(() => UnreadyReasonEnum, { description: 'Why it does.' })
  reason!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Some files are not ready: a picture says nothing in words, or a file waits for the scanner, or something harmful was found in it.',
})
@ReadableBy('everyone')
export class AttachmentsNotReadyProblem extends ProblemType {
  @Field(() => [UnreadyAttachmentType], { description: 'Every file that holds it up.' })
  files!: UnreadyAttachmentType[];
}
