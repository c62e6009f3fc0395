import { Inject } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import {
  clashesOf,
  daysFrom,
  localTimeOf,
  programmeDifferences,
  type Clash,
  type ProgrammeDifference,
  type ReleasedSession,
} from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { Presentations } from './presentations';
import type { ProgrammeRow } from './programme.resolver';
import { needsOf, releasedAs, type PlanRow, type ReleaseRow, type RoomRow } from './programme.rows';
import {
  ClashType,
  LocalTextType,
  PlannedSessionType,
  ProgrammeDifferenceType,
  ProgrammeReleaseType,
  ProgrammeType,
  ReleasedSessionType,
  RoomType,
  SpeakerType,
} from './programme.type';
import { textsOf, wordsIn } from './summit.rows';

interface InLanguage {
  language?: Language | null;
}
/** Something that the rules say of sessions, with those that it can be about. */
type About<Finding> = Finding & { plans: readonly PlanRow[] };

@Resolver(() => ProgrammeType)
export class ProgrammeFieldsResolver {
  @ResolveField(() => [PlannedSessionType])
  sessions({ plans }: ProgrammeRow): PlanRow[] {
    return plans;
  }

  @ResolveField(() => [ClashType])
  clashes({ plans, summit }: ProgrammeRow): About<Clash>[] {
    const days = daysFrom(summit.startsOn, summit.endsOn);
    return clashesOf(plans.map(needsOf), days).map((clash) => ({ ...clash, plans }));
  }

  @ResolveField(() => [ProgrammeDifferenceType])
  differences({ plans, release }: ProgrammeRow): About<ProgrammeDifference>[] {
    return programmeDifferences(release?.sessions ?? [], plans.map(releasedAs)).map(
      (difference) => ({ ...difference, plans }),
    );
  }
}

@Resolver(() => ClashType)
export class ClashFieldsResolver {
  @ResolveField(() => [PlannedSessionType])
  sessions({ sessionIds, plans }: About<Clash>): PlanRow[] {
    return plans.filter(({ id }) => sessionIds.includes(id));
  }
}

@Resolver(() => ProgrammeDifferenceType)
export class ProgrammeDifferenceFieldsResolver {
  @ResolveField(() => PlannedSessionType)
  session({ sessionId, plans }: About<ProgrammeDifference>): PlanRow | undefined {
    return plans.find(({ id }) => id === sessionId);
  }
}

@Resolver(() => PlannedSessionType)
export class PlannedSessionFieldsResolver {
  constructor(
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
    @Inject(Presentations) private readonly presentations: Presentations,
  ) {}

  @ResolveField(() => String, { description: 'What it is called.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title({ titles }: PlanRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(titles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `title` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  titleLanguage({ titles }: PlanRow, { language }: InLanguage, context: RequestContext): Language {
    return wordsIn(titles, language ?? context.language).language;
  }

  @ResolveField(() => [LocalTextType], { description: 'Its title in every language that it has.' })
  titles({ titles }: PlanRow): { language: Language; text: string }[] {
    return textsOf(titles);
  }

  @ResolveField(() => String, { description: 'The day, by the clock of the host city.' })
  day({ startsAt, timeZone }: PlanRow): string {
    return localTimeOf(startsAt, timeZone).day;
  }

  @ResolveField(() => String, { description: 'When it begins, by the clock of the host city.' })
  startTime({ startsAt, timeZone }: PlanRow): string {
    return localTimeOf(startsAt, timeZone).time;
  }

  @ResolveField(() => String, { description: 'When it ends, by the clock of the host city.' })
  endTime({ endsAt, timeZone }: PlanRow): string {
    return localTimeOf(endsAt, timeZone).time;
  }

  @ResolveField(() => RoomType, { nullable: true, description: 'Where it is held.' })
  room({ roomId, roomName, roomCapacity, summitId }: PlanRow): RoomRow | null {
    return roomId === null
      ? null
      : { id: roomId, summitId, name: roomName ?? '', capacity: roomCapacity };
  }

  @ResolveField(() => [TermType], { description: 'Languages of interpretation.' })
  languages({ languages }: PlanRow): Term[] {
    return termsOf(this.vocabularies, languages);
  }

  @ResolveField(() => Int, { description: 'How many practices are pinned to it.' })
  caseStudyCount({ id }: PlanRow): number {
    return this.presentations.practiceIdsOf(id).length;
  }
}

@Resolver(() => ProgrammeReleaseType)
export class ProgrammeReleaseFieldsResolver {
  @ResolveField(() => [ReleasedSessionType], { description: 'In the order of the programme.' })
  sessions({ sessions }: ReleaseRow): ReleasedSession[] {
    return sessions;
  }
}

@Resolver(() => ReleasedSessionType)
export class ReleasedSessionFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => String, { description: 'What it is called.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title({ titles }: ReleasedSession, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(titles, language ?? context.language).text;
  }

  @ResolveField(() => Date, { description: 'When it begins.' })
  startsAt({ startsAt }: ReleasedSession): Date {
    return new Date(startsAt);
  }

  @ResolveField(() => Date, { description: 'When it ends.' })
  endsAt({ endsAt }: ReleasedSession): Date {
    return new Date(endsAt);
  }

  @ResolveField(() => [TermType], { description: 'Languages of interpretation.' })
  languages({ languages }: ReleasedSession): Term[] {
    return termsOf(this.vocabularies, languages);
  }

  @ResolveField(() => [SpeakerType], { description: 'Who speaks.' })
  speakers({ speakers }: ReleasedSession): readonly SpeakerType[] {
    return speakers;
  }
}

/** Languages of interpretation as terms. */
export function termsOf(vocabularies: Vocabularies, codes: readonly string[]): Term[] {
  return codes.map((code) => vocabularies.term('languageOfInterpretation', code));
}
