import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import { localTimeOf, type Speaker } from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { withPlan } from './programme.resolver';
import type { PlanRow } from './programme.rows';
import { PlannedSessionType } from './programme.type';
import { askedSpeakersOfSession, type AskedRow, type InvitationRow } from './speaker.rows';
import {
  AnswerSpeakerInvitationInput,
  AnswerSpeakerInvitationResult,
  AskSpeakerInput,
  AskSpeakerResult,
  ForgetSpeakerAddressInput,
  ForgetSpeakerAddressResult,
  PlannedSpeakerType,
  RemoveOwnNameInput,
  RemoveOwnNameResult,
  RemoveSpeakerNameInput,
  RemoveSpeakerNameResult,
  SpeakerInvitationType,
} from './speaker.type';
import { SpeakerNamesService } from './speaker-names.service';
import { SpeakersService } from './speakers.service';
import { wordsIn } from './summit.rows';

interface InLanguage {
  language?: Language | null;
}

/** Speakers who are asked whether they come. */
@Resolver(() => SpeakerInvitationType)
export class SpeakersResolver {
  constructor(
    private readonly speakers: SpeakersService,
    private readonly names: SpeakerNamesService,
  ) {}

  @Query(() => SpeakerInvitationType, {
    nullable: true,
    description:
      'What the key of a mail to a speaker is good for; null when it does not answer, or no longer.',
  })
  @ReadableBy('everyone')
  speakerInvitation(@Args('key') key: string): Promise<InvitationRow | null> {
    return this.speakers.find(key);
  }

  @Mutation(() => AskSpeakerResult, {
    description:
      'Asks a planned speaker by mail whether she comes; a link that she got before no longer answers. For the secretariat.',
  })
  @ReadableBy('members')
  askSpeaker(
    @Args('input') input: AskSpeakerInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(AskSpeakerResult, async () => {
      const asked = await this.speakers.ask(context.viewer, input);
      return { session: (await withPlan(asked, context)).session };
    });
  }

  @Mutation(() => AnswerSpeakerInvitationResult, {
    description:
      'Says by the key of a mail whether a speaker comes; nobody has to sign in. Said again, it replaces what was said.',
  })
  @ReadableBy('everyone')
  answerSpeakerInvitation(@Args('input') input: AnswerSpeakerInvitationInput): Promise<unknown> {
    return resultOf(AnswerSpeakerInvitationResult, async () => ({
      invitation: await this.speakers.answer(input),
    }));
  }

  @Mutation(() => ForgetSpeakerAddressResult, {
    description: 'Forgets by the key of a mail the address that it was sent to; the answer stays.',
  })
  @ReadableBy('everyone')
  forgetSpeakerAddress(@Args('input') input: ForgetSpeakerAddressInput): Promise<unknown> {
    return resultOf(ForgetSpeakerAddressResult, async () => ({
      invitation: await this.speakers.forgetAddress(input),
    }));
  }

  @Mutation(() => RemoveSpeakerNameResult, {
    description:
      'Takes the name of a speaker out of a summit: out of what is planned, out of every release, and out of what was written for sessions. It cannot be taken back. For the secretariat.',
  })
  @ReadableBy('members')
  removeSpeakerName(
    @Args('input') input: RemoveSpeakerNameInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveSpeakerNameResult, async () => ({
      summit: await this.names.remove(viewer, input),
    }));
  }

  @Mutation(() => RemoveOwnNameResult, {
    description:
      'Takes by the key of a mail the name of who has it out of the summit. It cannot be taken back, and the key answers no longer.',
  })
  @ReadableBy('everyone')
  removeOwnName(@Args('input') input: RemoveOwnNameInput): Promise<unknown> {
    return resultOf(RemoveOwnNameResult, async () => ({
      summitSlug: (await this.names.removeOwn(input)).slug,
    }));
  }

  @ResolveField(() => Boolean, { description: 'Whether her mail address is still kept.' })
  isAddressKept({ address }: InvitationRow): boolean {
    return address !== null;
  }

  @ResolveField(() => String, { description: 'What the summit is called.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  summitTitle(row: InvitationRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(row.summitTitles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `summitTitle` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  summitTitleLanguage(
    row: InvitationRow,
    { language }: InLanguage,
    context: RequestContext,
  ): Language {
    return wordsIn(row.summitTitles, language ?? context.language).language;
  }

  @ResolveField(() => String, { description: 'What the session is called.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  sessionTitle(row: InvitationRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(row.sessionTitles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `sessionTitle` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  sessionTitleLanguage(
    row: InvitationRow,
    { language }: InLanguage,
    context: RequestContext,
  ): Language {
    return wordsIn(row.sessionTitles, language ?? context.language).language;
  }

  @ResolveField(() => String, { description: 'The day, by the clock of the host city.' })
  day({ startsAt, timeZone }: InvitationRow): string {
    return localTimeOf(startsAt, timeZone).day;
  }

  @ResolveField(() => String, { description: 'When it begins, by the clock of the host city.' })
  startTime({ startsAt, timeZone }: InvitationRow): string {
    return localTimeOf(startsAt, timeZone).time;
  }

  @ResolveField(() => String, { description: 'When it ends, by the clock of the host city.' })
  endTime({ endsAt, timeZone }: InvitationRow): string {
    return localTimeOf(endsAt, timeZone).time;
  }
}

/** Who is planned to speak, with what was answered. */
@Resolver(() => PlannedSessionType)
export class PlannedSpeakersResolver {
  @ResolveField(() => [PlannedSpeakerType], { description: 'Who speaks, and whether she comes.' })
  async speakers(
    { id, speakers }: PlanRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<
    (Speaker & Omit<AskedRow, 'sessionId' | 'name' | 'askedAt'> & { askedAt: Date | null })[]
  > {
    const asked = await loaders.of(askedSpeakersOfSession).load(id);
    return speakers.map((speaker) => {
      const known = asked.find(({ name }) => name === speaker.name);
      return {
        ...speaker,
        askedAt: known?.askedAt ?? null,
        answer: known?.answer ?? null,
        answeredAt: known?.answeredAt ?? null,
      };
    });
  }
}
