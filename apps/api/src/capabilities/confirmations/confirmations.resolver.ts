import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { canConfirmPractice } from '@praxis/domain/confirmations';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { ViewerType } from '../accounts';
import { PracticesService, PracticeType, publicPracticeById, type PracticeRow } from '../practices';
import { ConfirmationAnswersService, type QuestionRow } from './confirmation-answers.service';
import {
  AnswerConfirmationInput,
  AnswerConfirmationResult,
  ConfirmationQuestionType,
  ConfirmPracticeInput,
  ConfirmPracticeResult,
} from './confirmation.type';
import { ConfirmationsService } from './confirmations.service';

@Resolver(() => ConfirmationQuestionType)
export class ConfirmationsResolver {
  constructor(
    private readonly confirmations: ConfirmationsService,
    private readonly answers: ConfirmationAnswersService,
    private readonly practices: PracticesService,
  ) {}

  @Query(() => ConfirmationQuestionType, {
    nullable: true,
    description:
      'What the key of a mail that asked whether a practice still runs is good for; null when it does not answer, or no longer.',
  })
  @ReadableBy('everyone')
  confirmationQuestion(@Args('key') key: string): Promise<QuestionRow | null> {
    return this.answers.find(key);
  }

  @Mutation(() => AnswerConfirmationResult, {
    description:
      'Says by the key of a mail how a practice stands; nobody has to sign in. Said again, it replaces what the same mail said.',
  })
  @ReadableBy('everyone')
  answerConfirmation(@Args('input') input: AnswerConfirmationInput): Promise<unknown> {
    return resultOf(AnswerConfirmationResult, async () => ({
      question: await this.answers.answer(input),
    }));
  }

  @Mutation(() => ConfirmPracticeResult, {
    description: 'Says how a practice of one’s own city stands today: everybody reads it at once.',
  })
  @ReadableBy('members')
  confirmPractice(
    @Args('input') input: ConfirmPracticeInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(ConfirmPracticeResult, async () => {
      const number = await this.confirmations.confirm(viewer, input);
      const practice = await this.practices.findByNumber(viewer, number);
      if (practice === null) throw notFound();
      return { practice };
    });
  }

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'The practice that was asked about.',
  })
  practice(
    { practiceId }: QuestionRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(practiceId);
  }
}

/** Confirmations, seen from the practice. */
@Resolver(() => PracticeType)
export class PracticeConfirmationsResolver {
  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may say for its city if it still runs.',
  })
  @ReadableBy('everyone')
  viewerCanConfirm(row: PracticeRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canConfirmPractice(viewer, row);
  }
}

/** Confirmations, seen from the desk. */
@Resolver(() => ViewerType)
export class ViewerConfirmationsResolver {
  constructor(private readonly confirmations: ConfirmationsService) {}

  @ResolveField(() => [PracticeType], {
    description:
      'Published practices of those cities of which nothing was said for a year, the longest ago first; at most 20.',
  })
  @ReadableBy('self')
  practicesToConfirm(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<PracticeRow[]> {
    return this.confirmations.due(viewer);
  }
}
