import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import { localTimeOf, type LocalTime, type Speaker } from '@praxis/domain/summits';
import type { RequestContext } from '../../platform/auth/request-context';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { cityById, CityType, type CityRow } from '../cities';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { termsOf } from './programme-fields.resolver';
import { SpeakerType } from './programme.type';
import { summitById, wordsIn, type SessionRow, type SummitRow } from './summit.rows';
import { SessionType, SummitType } from './summit.type';

interface InLanguage {
  language?: Language | null;
}

@Resolver(() => SessionType)
export class SessionFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => String)
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title(row: SessionRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(row.titles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `title` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  titleLanguage(row: SessionRow, { language }: InLanguage, context: RequestContext): Language {
    return wordsIn(row.titles, language ?? context.language).language;
  }

  @ResolveField(() => SummitType, { nullable: true })
  summit(row: SessionRow, _args: unknown, { loaders }: RequestContext): Promise<SummitRow | null> {
    return loaders.of(summitById).load(row.summitId);
  }

  @ResolveField(() => [CityType], {
    description: 'Cities that the sources name as presenting in it.',
  })
  async presentingCities(
    row: SessionRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow[]> {
    const cities = await loaders.of(cityById).loadMany(row.presentingCityIds);
    return cities.filter((city): city is CityRow => city !== null && !(city instanceof Error));
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The day by the clock of the host city; null where no source tells.',
  })
  async day(row: SessionRow, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await localTime(row.startsAt, row, context))?.day ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'When it begins by the clock of the host city: 09:30.',
  })
  async startTime(
    row: SessionRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<string | null> {
    return (await localTime(row.startsAt, row, context))?.time ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'When it ends by the clock of the host city.',
  })
  async endTime(row: SessionRow, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await localTime(row.endsAt, row, context))?.time ?? null;
  }

  @ResolveField(() => [TermType], {
    nullable: true,
    description: 'Languages of interpretation; null where no source tells.',
  })
  languages({ languages }: SessionRow): Term[] | null {
    return languages === null ? null : termsOf(this.vocabularies, languages);
  }

  @ResolveField(() => [SpeakerType], { description: 'Who speaks, as the programme says.' })
  speakers({ speakers }: SessionRow): readonly Speaker[] {
    return speakers;
  }
}

/** What the clocks of the host city show then. */
async function localTime(
  moment: Date | null,
  { summitId }: SessionRow,
  { loaders }: RequestContext,
): Promise<LocalTime | null> {
  if (moment === null) return null;
  const summit = await loaders.of(summitById).load(summitId);
  return summit === null ? null : localTimeOf(moment, summit.timeZone);
}
