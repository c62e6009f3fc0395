import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { StudyChange } from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import {
  FieldDifferenceType,
  publicPracticeById,
  PracticeType,
  type FieldDifference,
  type PracticeRow,
} from '../practices';
import {
  BriefDeltaType,
  HandOutBriefInput,
  HandOutBriefResult,
  StudyChangeType,
  TakeBriefInput,
  TakeBriefResult,
} from './brief-delta.type';
import { briefDeltaOf, BriefDeltas, differencesOfStudy, type BriefDelta } from './brief-deltas';
import { PrintedBriefsService } from './printed-briefs.service';
import { withPlan } from './programme.resolver';
import type { PlanRow } from './programme.rows';
import { PlannedSessionType } from './programme.type';
import type { InvitationRow } from './speaker.rows';
import { SpeakerInvitationType } from './speaker.type';

/** What speakers are told of a brief, and that they have it. */
@Resolver(() => SpeakerInvitationType)
export class SpeakerBriefsResolver {
  constructor(private readonly briefs: PrintedBriefsService) {}

  @ResolveField(() => BriefDeltaType, {
    nullable: true,
    description:
      'What has changed since the brief that she has in hand; null until the session is released.',
  })
  briefDelta(
    { id, isReleased, sessionId, timeZone }: InvitationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<BriefDelta> | null {
    if (!isReleased) return null;
    return loaders.of(briefDeltaOf).load({ sessionId, timeZone, invitationId: id });
  }

  @Mutation(() => TakeBriefResult, {
    description:
      'Remembers by the key of a mail that a speaker has the brief as it is now: she is told only what changes afterwards.',
  })
  @ReadableBy('everyone')
  takeBrief(@Args('input') input: TakeBriefInput): Promise<unknown> {
    return resultOf(TakeBriefResult, async () => ({ invitation: await this.briefs.take(input) }));
  }
}

/** What organisers see of the same. */
@Resolver(() => PlannedSessionType)
export class PlannedBriefsResolver {
  constructor(private readonly briefs: PrintedBriefsService) {}

  @ResolveField(() => BriefDeltaType, {
    description:
      'What has changed in its brief since it was handed out, or else since practices were pinned to it.',
  })
  briefDelta(
    { id, timeZone }: PlanRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<BriefDelta> {
    return loaders.of(briefDeltaOf).load({ sessionId: id, timeZone, invitationId: null });
  }

  @Mutation(() => HandOutBriefResult, {
    description:
      'Says that speakers have the brief of a session as it is now: they are told only what changes afterwards. For the secretariat.',
  })
  @ReadableBy('members')
  handOutBrief(
    @Args('input') input: HandOutBriefInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(HandOutBriefResult, async () => {
      const handedOut = await this.briefs.handOut(context.viewer, input);
      return { session: (await withPlan(handedOut, context)).session };
    });
  }
}

@Resolver(() => BriefDeltaType)
export class BriefDeltaFieldsResolver {
  @ResolveField(() => [StudyChangeType], {
    description: 'Which case studies have changed, in their order; those that are gone last.',
  })
  studies({ studies }: BriefDelta): StudyChange[] {
    return studies;
  }
}

@Resolver(() => StudyChangeType)
export class StudyChangeFieldsResolver {
  constructor(@Inject(BriefDeltas) private readonly deltas: BriefDeltas) {}

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'The practice; null when it is not public any more.',
  })
  practice(
    { practiceId }: StudyChange,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(practiceId);
  }

  @ResolveField(() => FieldDifferenceType, {
    nullable: true,
    description: 'Who was to present it, and who is now; null where that is the same.',
  })
  presenter(change: StudyChange): FieldDifference | null {
    return differencesOfStudy(change).find(({ field }) => field === 'presenter') ?? null;
  }

  @ResolveField(() => FieldDifferenceType, {
    nullable: true,
    description:
      'What organisers say differently of it, word by word; null where that is the same.',
  })
  note(change: StudyChange): FieldDifference | null {
    return differencesOfStudy(change).find(({ field }) => field === 'note') ?? null;
  }

  @ResolveField(() => [FieldDifferenceType], {
    description: 'What it says differently, field by field and word by word.',
  })
  differences(
    change: StudyChange,
    _args: unknown,
    { language }: RequestContext,
  ): Promise<FieldDifference[]> {
    return this.deltas.passagesOf(change, language);
  }
}
