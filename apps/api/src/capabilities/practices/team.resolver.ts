import { Field, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { CityRoleEnum, ViewerType } from '../accounts';
import { cityById, CityType, type CityRow } from '../cities';
import type { PracticeRow } from './practice.rows';
import { PracticeType } from './practice.type';
import { PracticesService } from './practices.service';

@ObjectType('Membership', { description: 'The viewer’s role in the team of a city.' })
@ReadableBy('everyone')
export class MembershipType {
  @Field(() => CityRoleEnum)
  role!: string;
}

interface MembershipRow {
  cityId: string;
  role: string;
}

/** What the viewer’s desk shows of the cities whose team they belong to. */
@Resolver(() => ViewerType)
export class TeamResolver {
  constructor(private readonly service: PracticesService) {}

  @ResolveField(() => [MembershipType], { description: 'The teams the viewer belongs to.' })
  @ReadableBy('self')
  memberships(_viewer: ViewerType, _args: unknown, { viewer }: RequestContext): MembershipRow[] {
    return viewer.kind === 'visitor'
      ? []
      : [...viewer.memberships].map(([cityId, role]) => ({ cityId, role }));
  }

  @ResolveField(() => [PracticeType], {
    description: 'The practices of those cities, drafts included, newest first.',
  })
  @ReadableBy('self')
  practices(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<PracticeRow[]> {
    return this.service.ofTeam(viewer);
  }

  @ResolveField(() => [PracticeType], {
    description:
      'Practices of other teams of which the viewer helps to write the draft, by invitation; only while there is one.',
  })
  @ReadableBy('self')
  coAuthored(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<PracticeRow[]> {
    return this.service.coAuthored(viewer);
  }

  @ResolveField(() => [PracticeType], {
    nullable: true,
    description:
      'Practices that the secretariat drafts on behalf of cities; null for people who do not belong to it.',
  })
  @ReadableBy('secretariat')
  draftsOnBehalf(
    _viewer: ViewerType,
    _args: unknown,
    { viewer }: RequestContext,
  ): Promise<PracticeRow[]> {
    return this.service.onBehalf(viewer);
  }
}

@Resolver(() => MembershipType)
export class MembershipFieldsResolver {
  @ResolveField(() => CityType)
  city(row: MembershipRow, _args: unknown, { loaders }: RequestContext): Promise<CityRow | null> {
    return loaders.of(cityById).load(row.cityId);
  }
}
