import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { reviewDecisions } from '@praxis/domain/practices';
import { assignmentFilters, conflictKinds } from '@praxis/domain/reviews';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { TaskEnum } from '../practices';

export const ReviewDecisionEnum = enumOf(
  reviewDecisions,
  'ReviewDecision',
  'What a reviewer decides; the last two need a reason.',
);
export const ConflictKindEnum = enumOf(
  conflictKinds,
  'ConflictKind',
  'Why a reviewer may not judge a practice.',
);
export const AssignmentFilterEnum = enumOf(
  assignmentFilters,
  'AssignmentFilter',
  'With whom drafts are: the viewer, other reviewers, nobody.',
);

@ObjectType('ReviewRemark', {
  description: 'What a reviewer remarks on one field of a draft, together with the decision.',
})
@ReadableBy('everyone')
export class ReviewRemarkType {
  @Field({ description: 'A field of the template: `lessons`.' })
  field!: string;

  @Field(() => TaskEnum, { description: 'The task of the editor in which it is written.' })
  task!: string;

  @Field({ description: 'What the authors should do about it.' })
  text!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the field says something else in the draft that waits now; null while none does, and for private fields.',
  })
  isChanged!: boolean | null;
}

@ObjectType('Review', { description: 'A reviewer’s decision on a submitted draft.' })
@ReadableBy('everyone')
export class ReviewType {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewDecisionEnum)
  decision!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Int)
  draftRevision!: number;

  @Field()
  decidedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'What was changed, where the author meant that it is a minor edit.',
  })
  minorEdit!: string | null;
}

@ObjectType('ReviewAssignment', { description: 'Which reviewer has a draft, and since when.' })
@ReadableBy('everyone')
export class ReviewAssignmentType {
  @Field({ description: 'Since when they have it.' })
  assignedAt!: Date;
}

@ObjectType('ReviewConflict', {
  description: 'A reviewer’s word that they should not judge a practice.',
})
@ReadableBy('everyone')
export class ReviewConflictType {
  @Field({ description: 'What they have to do with it, in their own words.' })
  reason!: string;

  @Field({ description: 'When they declared it.' })
  declaredAt!: Date;
}

@ObjectType('ReviewOpinion', {
  description:
    'A second opinion on a draft: what one reviewer asks another, and what that one thinks. While one is open nothing is published.',
})
@ReadableBy('everyone')
export class ReviewOpinionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The revision of the draft about which it was asked.' })
  draftRevision!: number;

  @Field({ description: 'What is asked.' })
  question!: string;

  @Field({ description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => ReviewDecisionEnum, {
    nullable: true,
    description: 'How the person who was asked would decide; null until it is given.',
  })
  verdict!: string | null;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was given; null until then.' })
  givenAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the question was taken back.' })
  withdrawnAt!: Date | null;
}
