import { Inject } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canEditPractice,
  canSubmitPractice,
  canWithdrawPractice,
  type DraftConflict,
} from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { cityById, CityType, type CityRow } from '../cities';
import { DraftConflictProblem } from './practice-drafting.problem-types';
import type { DraftRow, PracticeRow, VersionRow } from './practice.rows';
import {
  PracticeDraftType,
  PracticeType,
  PracticeVersionConnection,
  PracticeVersionType,
  PublishedVersionType,
} from './practice.type';
import { publicPracticeById, versionsOfPractice } from './practices.loaders';
import { PracticesService } from './practices.service';

const versionCursors = new Cursors<OffsetKey>('versions', isOffsetKey);

@Resolver(() => PracticeType)
export class PracticeFieldsResolver {
  private readonly origin: string;

  constructor(
    private readonly practices: PracticesService,
    @Inject(CONFIG) config: Config,
  ) {
    this.origin = config.http.publicUrl ?? config.http.origins[0] ?? '';
  }

  @ResolveField(() => String, {
    description: 'Its permanent address; it leads to the page in the reader’s language.',
  })
  url(row: PracticeRow): string {
    return `${this.origin}/p/${String(row.number)}`;
  }

  @ResolveField(() => CityType, { description: 'The authority that answers for it.' })
  city(row: PracticeRow, _args: unknown, { loaders }: RequestContext): Promise<CityRow | null> {
    return loaders.of(cityById).load(row.cityId);
  }

  @ResolveField(() => PublishedVersionType, {
    nullable: true,
    description: 'The version that the public sees; null when there is none.',
  })
  currentVersion(row: PracticeRow): PublishedVersionType | null {
    return row.version === null || row.versionPublishedAt === null
      ? null
      : { version: row.version, publishedAt: row.versionPublishedAt, reviewNote: row.reviewNote };
  }

  @ResolveField(() => PracticeVersionConnection, {
    description: 'Its published versions, newest first.',
  })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  async versions(
    row: PracticeRow,
    args: { first?: number | null; after?: string | null },
    { loaders }: RequestContext,
  ): Promise<Connection<VersionRow>> {
    const { size, after } = versionCursors.request(args);
    const all =
      row.publication === 'published' || row.publication === 'merged'
        ? await loaders.of(versionsOfPractice).load(row.id)
        : [];
    return pageOf(
      after === null ? all : all.filter((version) => version.version < after[0]),
      size,
      (version) => versionCursors.write(version.version),
      () => Promise.resolve(all.length),
    );
  }

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'What to read instead of a withdrawn practice, or into which it was merged.',
  })
  successor(
    row: PracticeRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> | null {
    return row.successorId === null ? null : loaders.of(publicPracticeById).load(row.successorId);
  }

  @ResolveField(() => PracticeDraftType, {
    nullable: true,
    description: 'The working copy, for the city’s team and reviewers; null for everybody else.',
  })
  @ReadableBy('useCase')
  draft(row: PracticeRow, _args: unknown, context: RequestContext): Promise<DraftRow | null> {
    return this.practices.draftFor(row, context);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the viewer may write its draft, or open one: its team and its co-authors.',
  })
  async viewerCanEdit(row: PracticeRow, _args: unknown, context: RequestContext): Promise<boolean> {
    return canEditPractice(context.viewer, await this.practices.standing(row, context));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may open its draft, send it to review and call it back.',
  })
  async viewerCanSubmit(
    row: PracticeRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<boolean> {
    return canSubmitPractice(context.viewer, await this.practices.standing(row, context));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may take it off the public pages.',
  })
  viewerCanWithdraw(row: PracticeRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canWithdrawPractice(viewer, row);
  }
}

@Resolver(() => PracticeVersionType)
export class PracticeVersionFieldsResolver {
  @ResolveField(() => PracticeType, { nullable: true })
  practice(
    row: VersionRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(row.practiceId);
  }
}

@Resolver(() => DraftConflictProblem)
export class DraftConflictFieldsResolver {
  constructor(private readonly practices: PracticesService) {}

  @ResolveField(() => PracticeType)
  async practice(
    problem: DraftConflict,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<PracticeRow> {
    const practice = await this.practices.findByNumber(viewer, problem.number);
    if (practice === null) throw notFound();
    return practice;
  }
}
