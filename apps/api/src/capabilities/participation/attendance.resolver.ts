import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { AttendanceService, type SummitAttendance } from './attendance.service';
import { MarkAttendanceInput, MarkAttendanceResult, SummitAttendanceType } from './attendance.type';

/** Who was at a summit. */
@Resolver()
export class AttendanceResolver {
  constructor(private readonly attendance: AttendanceService) {}

  @Query(() => SummitAttendanceType, {
    nullable: true,
    description:
      'Who was at a summit, by reference; null where it calls for no participation. For the secretariat.',
  })
  @ReadableBy('secretariat')
  summitAttendance(
    @Args('summit', { description: 'The summit’s name in addresses.' }) slug: string,
    @Context() { viewer }: RequestContext,
  ): Promise<SummitAttendance | null> {
    return this.attendance.of(viewer, slug);
  }

  @Mutation(() => MarkAttendanceResult, {
    description:
      'Says who of delegations was at the summit, by reference and row; whoever is not named was not. For the secretariat.',
  })
  @ReadableBy('members')
  markAttendance(
    @Args('input') input: MarkAttendanceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(MarkAttendanceResult, async () => ({
      attendance: await this.attendance.mark(viewer, input),
    }));
  }
}
