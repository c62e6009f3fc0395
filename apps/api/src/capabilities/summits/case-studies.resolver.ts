import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canPinCaseStudies } from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import { resultOf } from '../../platform/graphql/result';
import {
  publicPracticeById,
  PracticeType,
  PracticeVersionType,
  publicVersionById,
  type PracticeRow,
  type VersionRow,
} from '../practices';
import {
  MoveCaseStudyInput,
  MoveCaseStudyResult,
  PinCaseStudyInput,
  PinCaseStudyResult,
  UnpinCaseStudyInput,
  UnpinCaseStudyResult,
} from './case-study.mutation-types';
import { CaseStudiesService } from './case-studies.service';
import { Presentations, type Presentation } from './presentations';
import type { SessionRow } from './summit.rows';
import { CaseStudyType, SessionType } from './summit.type';

interface CaseStudyRow extends Presentation {
  practice: PracticeRow;
}

/** Ids of the published practices that a city owns or runs with others. */
const practiceIdsOfCity = defineLoader<string, string[]>({
  name: 'practiceIdsOfCity',
  load: async (cityIds, { database }) => {
    const rows = await database.publicRows<{ id: string; cityId: string }>(
      'practices-of-cities',
      `select p.id, c.id as "cityId"
         from practice p
         join unnest($1::uuid[]) as c(id) on p.city_id = c.id or c.id = any(p.other_city_ids)
        where p.publication = 'published' order by p.number`,
      [cityIds],
    );
    return groupedBy(cityIds, rows, (row) => row.cityId).map((found) => found.map((row) => row.id));
  },
});

/** Practices at summits, seen from the practice. */
@Resolver(() => PracticeType)
export class PracticeCaseStudiesResolver {
  constructor(@Inject(Presentations) private readonly presentations: Presentations) {}

  @ResolveField(() => [CaseStudyType], {
    description: 'The sessions of summits that it stands with.',
  })
  @ReadableBy('everyone')
  caseStudies(practice: PracticeRow): CaseStudyRow[] {
    if (practice.publication !== 'published') return [];
    return this.presentations.of(practice).map((presentation) => ({ ...presentation, practice }));
  }
}

/** Practices at summits, seen from the session. */
@Resolver(() => SessionType)
export class SessionCaseStudiesResolver {
  constructor(@Inject(Presentations) private readonly presentations: Presentations) {}

  @ResolveField(() => [CaseStudyType], {
    description: 'The practices that stand with it, the certain ones first.',
  })
  @ReadableBy('everyone')
  async caseStudies(
    session: SessionRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CaseStudyRow[]> {
    const certain = this.presentations.practiceIdsOf(session.id);
    const ofCities = await loaders.of(practiceIdsOfCity).loadMany(session.presentingCityIds);
    const ids = [
      ...new Set([
        ...certain,
        ...ofCities.flatMap((found) => (found instanceof Error ? [] : found)),
      ]),
    ];
    const practices = await loaders.of(publicPracticeById).loadMany(ids);
    return practices.flatMap((practice) => {
      if (practice === null || practice instanceof Error) return [];
      // What was pinned is a version that stays readable when its practice has been merged into another one.
      const isMerged = practice.publication === 'merged';
      if (practice.publication !== 'published' && !isMerged) return [];
      return this.presentations
        .allOf(practice)
        .filter(
          ({ session: { id }, basis }) => id === session.id && (!isMerged || basis === 'pinned'),
        )
        .map((presentation) => ({ ...presentation, practice }));
    });
  }
}

/** Pinning practices to sessions. */
@Resolver(() => SessionType)
export class CaseStudyPinsResolver {
  constructor(private readonly studies: CaseStudiesService) {}

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may pin practices to it, and take them away.',
  })
  @ReadableBy('everyone')
  viewerCanPin(_row: SessionRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canPinCaseStudies(viewer);
  }

  @Mutation(() => PinCaseStudyResult, {
    description:
      'Pins a version of a practice to a session as a case study; pinned again, it keeps its place. For the secretariat.',
  })
  @ReadableBy('members')
  pinCaseStudy(
    @Args('input') input: PinCaseStudyInput,
    @Context() { viewer, language }: RequestContext,
  ): Promise<unknown> {
    return resultOf(PinCaseStudyResult, async () => ({
      session: await this.studies.pin(viewer, input, language),
    }));
  }

  @Mutation(() => UnpinCaseStudyResult, {
    description: 'Takes a case study away from its session. For the secretariat.',
  })
  @ReadableBy('members')
  unpinCaseStudy(
    @Args('input') input: UnpinCaseStudyInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(UnpinCaseStudyResult, async () => ({
      session: await this.studies.unpin(viewer, input),
    }));
  }

  @Mutation(() => MoveCaseStudyResult, {
    description: 'Moves a case study by one place among those of its session. For the secretariat.',
  })
  @ReadableBy('members')
  moveCaseStudy(
    @Args('input') input: MoveCaseStudyInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(MoveCaseStudyResult, async () => ({
      session: await this.studies.move(viewer, input),
    }));
  }
}

@Resolver(() => CaseStudyType)
export class CaseStudyFieldsResolver {
  @ResolveField(() => Boolean, {
    description: 'Whether the practice has been published anew since this version was pinned.',
  })
  hasChanged({ version, practice }: CaseStudyRow): boolean {
    return version !== null && practice.version !== null && practice.version > version;
  }

  @ResolveField(() => PracticeVersionType, {
    nullable: true,
    description: 'What the pinned version says; null unless one was pinned that is public.',
  })
  content(
    { versionId }: CaseStudyRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<VersionRow | null> | null {
    return versionId === null ? null : loaders.of(publicVersionById).load(versionId);
  }

  @ResolveField(() => PracticeType)
  practice(row: CaseStudyRow): PracticeRow {
    return row.practice;
  }

  @ResolveField(() => SessionType)
  session(row: CaseStudyRow): SessionRow {
    return row.session;
  }
}
