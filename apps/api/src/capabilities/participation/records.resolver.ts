import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canAgree,
  canOrganiseParticipation,
  holdsUntil,
  stateOfAgreement,
  type AgreementState,
  type TakeAwayKind,
} from '@praxis/domain/participation';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { accountById, AccountType, ViewerType } from '../accounts';
import { countryOf } from '../cities';
import { SummitType, summitById, type SummitRow } from '../summits';
import { OpenedRecords } from './opened-records.service';
import {
  AgreementStateEnum,
  AnswerAgreementInput,
  AnswerAgreementResult,
  AskForMoreRecordsInput,
  AskForMoreRecordsResult,
  OpenParticipationRecordInput,
  OpenParticipationRecordResult,
  PrepareTakeAwayInput,
  PrepareTakeAwayResult,
  RecordAgreementType,
  TakeAwayKindEnum,
} from './record.mutation-types';
import { TakeAways, type ReadAgreement } from './take-aways.service';
import { TakeAwayType } from './take-away.type';

/** Opening the records of participants, and taking them away. */
@Resolver()
export class RecordsResolver {
  constructor(
    private readonly records: OpenedRecords,
    private readonly takeAways: TakeAways,
  ) {}

  @Mutation(() => OpenParticipationRecordResult, {
    description:
      'Opens the record of a request, which says who comes. For organisers; each opening is recorded, and 50 records may be opened in an hour alone.',
  })
  @ReadableBy('secretariat')
  openParticipationRecord(
    @Args('input') input: OpenParticipationRecordInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(OpenParticipationRecordResult, async () => ({
      answers: (await this.records.openOne(viewer, input)).answers,
    }));
  }

  @Mutation(() => AskForMoreRecordsResult, {
    description: 'Asks another organiser to agree to more records within the hour. For organisers.',
  })
  @ReadableBy('secretariat')
  askForMoreRecords(
    @Args('input') input: AskForMoreRecordsInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(AskForMoreRecordsResult, async () => ({
      agreement: await this.takeAways.askForMore(viewer, input),
    }));
  }

  @Mutation(() => AnswerAgreementResult, {
    description: 'Agrees, or refuses, as the second person. For another organiser than who asked.',
  })
  @ReadableBy('secretariat')
  answerAgreement(
    @Args('input') input: AnswerAgreementInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(AnswerAgreementResult, async () => ({
      agreement: await this.takeAways.answer(viewer, input),
    }));
  }

  @Mutation(() => PrepareTakeAwayResult, {
    description:
      'Prepares a page or file with records of participants, for 15 minutes and for the organiser alone who asks with the password and a reason. Beyond the budget of the hour it waits for a second person.',
  })
  @ReadableBy('secretariat')
  prepareTakeAway(
    @Args('input') input: PrepareTakeAwayInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(PrepareTakeAwayResult, async () => ({
      agreement: await this.takeAways.prepare(context, input),
    }));
  }

  @Query(() => TakeAwayType, {
    nullable: true,
    description:
      'The records of what was prepared, for whoever prepared it, while it is good: reading them is recorded. Null for everybody else.',
  })
  @ReadableBy('secretariat')
  async takeAway(
    @Args('id', { type: () => ID }) id: string,
    @Args('kind', { type: () => TakeAwayKindEnum, description: 'What it was prepared as.' })
    kind: TakeAwayKind,
    @Context() { viewer }: RequestContext,
  ): Promise<TakeAwayType | null> {
    const taken = await this.takeAways.recordsFor(viewer, id, kind);
    return (
      taken && {
        agreement: taken.agreement,
        records: taken.records.map(({ request: { reference, country }, answers }) => ({
          reference,
          country: countryOf(country),
          answers,
        })),
      }
    );
  }

  @Query(() => RecordAgreementType, {
    nullable: true,
    description: 'What the viewer asked for or prepared; null for everybody else.',
  })
  @ReadableBy('secretariat')
  recordAgreement(
    @Args('id', { type: () => ID }) id: string,
    @Context() { viewer }: RequestContext,
  ): Promise<ReadAgreement | null> {
    return this.takeAways.find(viewer, id);
  }
}

@Resolver(() => RecordAgreementType)
export class RecordAgreementFieldsResolver {
  constructor(@Inject(Clock) private readonly clock: Clock) {}

  @ResolveField(() => AgreementStateEnum, { description: 'How it stands now.' })
  state(row: ReadAgreement): AgreementState {
    return stateOfAgreement(row, this.clock.now());
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Until when it is good; null while nobody has agreed, or where somebody refused.',
  })
  holdsUntil(row: ReadAgreement): Date | null {
    return holdsUntil(row);
  }

  @ResolveField(() => AccountType, { nullable: true, description: 'Who asked.' })
  askedBy(
    row: ReadAgreement,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.of(accountById).load(row.askedBy);
  }

  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'The second person who agreed; null where nobody has, or none was needed.',
  })
  agreedBy(
    row: ReadAgreement,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return row.agreedBy === null ? null : loaders.of(accountById).load(row.agreedBy);
  }

  @ResolveField(() => SummitType, {
    nullable: true,
    description: 'The summit whose records they are.',
  })
  summit(
    row: ReadAgreement,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<SummitRow | null> {
    return loaders.of(summitById).load(row.summitId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may be the second person.' })
  viewerCanAnswer(row: ReadAgreement, _args: unknown, { viewer }: RequestContext): boolean {
    return canAgree(viewer, row.askedBy) && stateOfAgreement(row, this.clock.now()) === 'waiting';
  }
}

/** What organisers see of each other's openings. */
@Resolver(() => SummitType)
export class SummitRecordsResolver {
  constructor(private readonly takeAways: TakeAways) {}

  @ResolveField(() => [RecordAgreementType], {
    nullable: true,
    description:
      'What organisers asked for lately, to open or take away records, the newest first; null for everybody else.',
  })
  @ReadableBy('useCase')
  async recordAgreements(
    row: SummitRow,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<ReadAgreement[] | null> {
    return canOrganiseParticipation(viewer) ? this.takeAways.list(viewer, row.id) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerAgreementsResolver {
  constructor(private readonly takeAways: TakeAways) {}

  @ResolveField(() => [RecordAgreementType], {
    nullable: true,
    description:
      'What waits for a second person, and the viewer may be it; null for who organises nothing.',
  })
  @ReadableBy('self')
  async agreementsToAnswer(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<ReadAgreement[] | null> {
    return canOrganiseParticipation(viewer) ? this.takeAways.waiting(viewer) : null;
  }
}
