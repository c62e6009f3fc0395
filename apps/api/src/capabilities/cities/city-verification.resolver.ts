import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canVerifyCity } from '@praxis/domain/cities';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { CityVerificationService, verificationOfCity } from './city-verification.service';
import { VerifyCityInput, VerifyCityResult } from './city.mutation-types';
import type { CityRow } from './city.rows';
import { CityType } from './city.type';

@Resolver(() => CityType)
export class CityVerificationResolver {
  constructor(private readonly verification: CityVerificationService) {}

  @ResolveField(() => Date, {
    nullable: true,
    description:
      'Since when the secretariat vouches that its team is the authority’s own, which lets the team read restricted annexes; null when it does not, and for visitors.',
  })
  @ReadableBy('members')
  async verifiedAt(
    city: CityRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<Date | null> {
    return (await loaders.of(verificationOfCity).load(city.id))?.verifiedAt ?? null;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may vouch for its team, or take that back.',
  })
  @ReadableBy('everyone')
  viewerCanVerify(_city: CityRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canVerifyCity(viewer);
  }

  @Mutation(() => VerifyCityResult, {
    description:
      'Vouches that a city’s team is the authority’s own, or takes that back: members of verified cities read restricted annexes.',
  })
  @ReadableBy('administrators')
  verifyCity(
    @Args('input') input: VerifyCityInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(VerifyCityResult, async () => ({
      city: await this.verification.verify(context.viewer, input),
    }));
  }
}
