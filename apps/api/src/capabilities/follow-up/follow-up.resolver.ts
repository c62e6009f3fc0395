import { Args, Context, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { FollowUpStanding } from '@praxis/domain/follow-up';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { resultOf } from '../../platform/graphql/result';
import { CityType, type CityRow } from '../cities';
import { CommitmentType, type CommitmentRow } from '../declarations';
import { FollowUpService, type CityFollowUpRow, type FollowUpRow } from './follow-up.service';
import {
  CityFollowUpConnection,
  CityFollowUpType,
  ConfirmNothingNewInput,
  ConfirmNothingNewResult,
  FollowUpStandingEnum,
  FollowUpType,
  RemindCityInput,
  RemindCityResult,
  ReminderType,
} from './follow-up.type';
import type { ProgressReportRow } from './progress-report.rows';
import { ProgressReportType } from './progress-report.type';
import { ReminderAnswersService, type ReminderRow } from './reminder-answers.service';
import { RemindersService } from './reminders.service';

@Resolver(() => FollowUpType)
export class FollowUpResolver {
  constructor(private readonly followUps: FollowUpService) {}

  @Query(() => FollowUpType, {
    description:
      'Which cities report on what was promised, on all commitments or on one; for the secretariat.',
  })
  @ReadableBy('secretariat')
  followUp(
    @Args('commitment', { type: () => String, nullable: true }) commitment: string | null,
  ): Promise<FollowUpRow> {
    return this.followUps.of(commitment ?? null);
  }

  @ResolveField(() => CityFollowUpConnection, {
    description:
      'The cities: those that never reported first, then the overdue; by their English names. With `standing` only those that stand so.',
  })
  @FieldArgument('standing', () => FollowUpStandingEnum, { nullable: true })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  cities(
    row: FollowUpRow,
    args: { standing?: FollowUpStanding | null; first?: number | null; after?: string | null },
  ): Connection<CityFollowUpRow> {
    return this.followUps.page(row, args);
  }
}

@Resolver(() => CityFollowUpType)
export class CityFollowUpFieldsResolver {
  @ResolveField(() => CityType)
  city(row: CityFollowUpRow): CityRow {
    return row.city;
  }

  @ResolveField(() => [ProgressReportType], {
    description: 'Its latest reports that are a year old, the latest declaration first.',
  })
  overdue(row: CityFollowUpRow): ProgressReportRow[] {
    return row.overdue;
  }

  @ResolveField(() => [CommitmentType], {
    description: 'The commitments on which it has not reported, the latest declaration first.',
  })
  notReported(row: CityFollowUpRow): CommitmentRow[] {
    return row.notReported;
  }
}

/** Asking cities to report, and their shortest answer. */
@Resolver()
export class RemindersResolver {
  constructor(
    private readonly reminders: RemindersService,
    private readonly answers: ReminderAnswersService,
  ) {}

  @Query(() => ReminderType, {
    nullable: true,
    description:
      'What the key of a mail that asked a city to report is good for; null when it does not work, or no longer.',
  })
  @ReadableBy('everyone')
  reminder(@Args('key') key: string): Promise<ReminderRow | null> {
    return this.answers.find(key);
  }

  @Mutation(() => RemindCityResult, {
    description:
      'Asks the team of a city by mail to report; for the secretariat, once in seven days.',
  })
  @ReadableBy('members')
  remindCity(
    @Args('input') input: RemindCityInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemindCityResult, () => this.reminders.remind(viewer, input));
  }

  @Mutation(() => ConfirmNothingNewResult, {
    description:
      'Says by the key of a mail that nothing is new since the city last reported; nobody has to sign in.',
  })
  @ReadableBy('everyone')
  confirmNothingNew(@Args('input') input: ConfirmNothingNewInput): Promise<unknown> {
    return resultOf(ConfirmNothingNewResult, () => this.answers.confirm(input));
  }
}
