import { ResolveField, Resolver } from '@nestjs/graphql';
import { canGiveOpinion, canWithdrawOpinion } from '@praxis/domain/reviews';
import type { RequestContext } from '../../platform/auth/request-context';
import { accountById, AccountType } from '../accounts';
import { reviewStandingOf } from './review-standings';
import {
  assignmentOfDraft,
  type AssignmentRow,
  type ConflictRow,
  type OpinionRow,
  type ReviewRow,
} from './review.rows';
import {
  ReviewAssignmentType,
  ReviewConflictType,
  ReviewOpinionType,
  ReviewType,
} from './review.type';

type Person = Promise<AccountType | null>;

@Resolver(() => ReviewType)
export class ReviewFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who decided; null for a former member.',
  })
  reviewer(row: ReviewRow, _args: unknown, { loaders }: RequestContext): Person {
    return loaders.of(accountById).load(row.reviewerId);
  }
}

@Resolver(() => ReviewAssignmentType)
export class ReviewAssignmentFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who has it; null for a former member.',
  })
  reviewer(row: AssignmentRow, _args: unknown, { loaders }: RequestContext): Person {
    return loaders.of(accountById).load(row.reviewerId);
  }
}

@Resolver(() => ReviewConflictType)
export class ReviewConflictFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who declared it; null for a former member.',
  })
  reviewer(row: ConflictRow, _args: unknown, { loaders }: RequestContext): Person {
    return loaders.of(accountById).load(row.reviewerId);
  }
}

@Resolver(() => ReviewOpinionType)
export class ReviewOpinionFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who asked; null for a former member.',
  })
  askedBy(row: OpinionRow, _args: unknown, { loaders }: RequestContext): Person {
    return loaders.of(accountById).load(row.askedBy);
  }

  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who was asked; null for a former member.',
  })
  askedOf(row: OpinionRow, _args: unknown, { loaders }: RequestContext): Person {
    return loaders.of(accountById).load(row.askedOf);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer is to give it.' })
  async viewerCanGive(
    row: OpinionRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<boolean> {
    const standing = await loaders.of(reviewStandingOf).load(row.practiceId);
    return isOpen(row) && standing !== null && canGiveOpinion(viewer, standing, row);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take the question back.' })
  async viewerCanWithdraw(
    row: OpinionRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<boolean> {
    const [standing, assignment] = await Promise.all([
      loaders.of(reviewStandingOf).load(row.practiceId),
      loaders.of(assignmentOfDraft).load(row.practiceId),
    ]);
    const holder = assignment?.reviewerId ?? null;
    return isOpen(row) && standing !== null && canWithdrawOpinion(viewer, standing, row, holder);
  }
}

function isOpen({ givenAt, withdrawnAt }: OpinionRow): boolean {
  return givenAt === null && withdrawnAt === null;
}
