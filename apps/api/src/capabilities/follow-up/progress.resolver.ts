import { Args, Context, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canReportProgress, isReportOverdue, nextReportDue } from '@praxis/domain/follow-up';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { resultOf } from '../../platform/graphql/result';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { cityById, CityType, type CityRow } from '../cities';
import {
  commitmentByCode,
  CommitmentType,
  DeclarationType,
  type CommitmentRow,
  type DeclarationRow,
} from '../declarations';
import { PracticeType, publicPracticeById, type PracticeRow } from '../practices';
import {
  ReportNothingNewInput,
  ReportNothingNewResult,
  ReportProgressInput,
  ReportProgressResult,
} from './progress-report.mutation-types';
import {
  evidenceOfReport,
  latestReportsOfCity,
  latestReportsOfCommitment,
  type ProgressReportRow,
} from './progress-report.rows';
import {
  CityProgressConnection,
  CityProgressType,
  CommitmentProgressType,
  ProgressReportConnection,
  ProgressReportType,
} from './progress-report.type';
import { ProgressReportsService } from './progress-reports.service';
import {
  ProgressService,
  type CityProgressRow,
  type CommitmentProgressRow,
} from './progress.service';

interface PageArguments {
  first?: number | null;
  after?: string | null;
}

@Resolver(() => ProgressReportType)
export class ProgressReportsResolver {
  constructor(
    private readonly reports: ProgressReportsService,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => ReportProgressResult, {
    description:
      'Reports how far one’s own city has come with a commitment; everybody can read it at once.',
  })
  @ReadableBy('members')
  reportProgress(
    @Args('input') { language, ...input }: ReportProgressInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ReportProgressResult, async () => ({
      report: await this.reports.report(context.viewer, {
        ...input,
        language: language ?? context.language,
      }),
    }));
  }

  @Mutation(() => ReportNothingNewResult, {
    description: 'Says that nothing has changed since one’s own city last reported.',
  })
  @ReadableBy('members')
  reportNothingNew(
    @Args('input') input: ReportNothingNewInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(ReportNothingNewResult, async () => ({
      reports: await this.reports.nothingNew(viewer, input),
    }));
  }

  @ResolveField(() => String)
  nextReportDue({ reportedAt }: ProgressReportRow): string {
    return nextReportDue(reportedAt);
  }

  @ResolveField(() => Boolean)
  isOverdue({ reportedAt }: ProgressReportRow): boolean {
    return isReportOverdue(reportedAt, this.clock.now());
  }

  @ResolveField(() => CityType, { nullable: true, description: 'The city that reports.' })
  city(
    row: ProgressReportRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow | null> {
    return loaders.of(cityById).load(row.cityId);
  }

  @ResolveField(() => CommitmentType, {
    nullable: true,
    description: 'The commitment that it reports on.',
  })
  commitment(
    row: ProgressReportRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CommitmentRow | null> {
    return loaders.of(commitmentByCode).load(row.commitmentCode);
  }

  @ResolveField(() => [PracticeType], {
    description: 'The practices that stand by it, as far as they are published now.',
  })
  async evidence(
    row: ProgressReportRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow[]> {
    const ids = await loaders.of(evidenceOfReport).load(row.id);
    const found = await loaders.of(publicPracticeById).loadMany(ids);
    return found.filter(
      (practice): practice is PracticeRow =>
        practice !== null && !(practice instanceof Error) && practice.publication === 'published',
    );
  }
}

/** Progress, seen from the commitment. */
@Resolver(() => CommitmentType)
export class CommitmentReportsResolver {
  constructor(private readonly progress: ProgressService) {}

  @ResolveField(() => [ProgressReportType], {
    description: 'How each city that has reported stands: its latest report, by name of the city.',
  })
  @ReadableBy('everyone')
  latestReports(
    row: CommitmentRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<ProgressReportRow[]> {
    return loaders.of(latestReportsOfCommitment).load(row.code);
  }

  @ResolveField(() => Int, { description: 'How many cities have not reported on it.' })
  @ReadableBy('everyone')
  async citiesNotReported(
    row: CommitmentRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<number> {
    const [all, reported] = await Promise.all([
      this.progress.countCities(),
      loaders.of(latestReportsOfCommitment).load(row.code),
    ]);
    return all - reported.length;
  }

  @ResolveField(() => ProgressReportConnection, {
    description: 'All that was ever reported on it, the newest first.',
  })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  @ReadableBy('everyone')
  progressReports(row: CommitmentRow, args: PageArguments): Promise<Connection<ProgressReportRow>> {
    return this.progress.reportsOn(row, args);
  }
}

/** Progress, seen from the declaration. */
@Resolver(() => DeclarationType)
export class DeclarationProgressResolver {
  constructor(private readonly progress: ProgressService) {}

  @ResolveField(() => CityProgressConnection, {
    name: 'progress',
    description:
      'How every city stands with its commitments: those that have reported first, then by their English names.',
  })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  @ReadableBy('everyone')
  progressOf(
    row: DeclarationRow,
    args: PageArguments,
    { loaders }: RequestContext,
  ): Promise<Connection<CityProgressRow>> {
    return this.progress.of(row, args, loaders);
  }
}

@Resolver(() => CityProgressType)
export class CityProgressFieldsResolver {
  @ResolveField(() => CityType)
  city(row: CityProgressRow): CityRow {
    return row.city;
  }
}

@Resolver(() => CommitmentProgressType)
export class CommitmentProgressFieldsResolver {
  @ResolveField(() => CommitmentType)
  commitment(row: CommitmentProgressRow): CommitmentRow {
    return row.commitment;
  }

  @ResolveField(() => ProgressReportType, {
    nullable: true,
    description: 'The latest report; null when the city has not reported on it.',
  })
  report(row: CommitmentProgressRow): ProgressReportRow | null {
    return row.report;
  }
}

/** Progress, seen from the city. */
@Resolver(() => CityType)
export class CityReportsResolver {
  @ResolveField(() => [ProgressReportType], {
    description:
      'How it stands with each commitment that it has reported on: its latest report, the latest declaration first.',
  })
  @ReadableBy('everyone')
  latestReports(
    row: CityRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<ProgressReportRow[]> {
    return loaders.of(latestReportsOfCity).load(row.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may report for it.' })
  @ReadableBy('everyone')
  viewerCanReportProgress(row: CityRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canReportProgress(viewer, row);
  }
}
