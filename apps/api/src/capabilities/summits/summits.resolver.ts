import { Inject } from '@nestjs/common';
import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { cityById, CityType, type CityRow } from '../cities';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import {
  claimsOfSummit,
  sessionsOfSummit,
  wordsIn,
  type ClaimRow,
  type SessionRow,
  type SummitRow,
} from './summit.rows';
import { ClaimType, SessionType, SummitConnection, SummitType } from './summit.type';
import { SummitsService } from './summits.service';

interface InLanguage {
  language?: Language | null;
}

@Resolver(() => SummitType)
export class SummitsResolver {
  constructor(
    private readonly summits: SummitsService,
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
  ) {}

  @Query(() => SummitConnection, {
    name: 'summits',
    description: 'The summits of the Alliance, the latest first.',
  })
  @ReadableBy('everyone')
  listSummits(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<SummitRow>> {
    return this.summits.list({ first, after });
  }

  @Query(() => [SummitType], {
    description:
      'The summits that organisers have created, announced or not, the latest first. For the secretariat.',
  })
  @ReadableBy('secretariat')
  organisedSummits(): Promise<SummitRow[]> {
    return this.summits.listOrganised();
  }

  @Query(() => SummitType, {
    nullable: true,
    description:
      'A summit by its name in addresses; organisers also see one that is not announced.',
  })
  @ReadableBy('everyone')
  summit(
    @Args('slug') slug: string,
    @Context() { viewer }: RequestContext,
  ): Promise<SummitRow | null> {
    return this.summits.findBySlug(viewer, slug);
  }

  @Query(() => SessionType, {
    nullable: true,
    description: 'A session or field visit by the summit’s and its own name in addresses.',
  })
  @ReadableBy('everyone')
  session(
    @Args('summit') summit: string,
    @Args('slug') slug: string,
    @Context() { viewer }: RequestContext,
  ): Promise<SessionRow | null> {
    return this.summits.findSession(viewer, summit, slug);
  }

  @ResolveField(() => String)
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title(row: SummitRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(row.titles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `title` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  titleLanguage(row: SummitRow, { language }: InLanguage, context: RequestContext): Language {
    return wordsIn(row.titles, language ?? context.language).language;
  }

  @ResolveField(() => CityType, { nullable: true, description: 'The host city.' })
  city(row: SummitRow, _args: unknown, { loaders }: RequestContext): Promise<CityRow | null> {
    return loaders.of(cityById).load(row.cityId);
  }

  @ResolveField(() => [TermType], {
    nullable: true,
    description: 'Languages of interpretation; null where no source tells.',
  })
  interpretation(row: SummitRow): Term[] | null {
    return (
      row.interpretation?.map((code) => this.vocabularies.term('languageOfInterpretation', code)) ??
      null
    );
  }

  @ResolveField(() => [ClaimType], { description: 'Figures with their sources, side by side.' })
  claims(row: SummitRow, _args: unknown, { loaders }: RequestContext): Promise<ClaimRow[]> {
    return loaders.of(claimsOfSummit).load(row.id);
  }

  @ResolveField(() => [SessionType], {
    description: 'Its programme, field visits included, in order.',
  })
  sessions(row: SummitRow, _args: unknown, { loaders }: RequestContext): Promise<SessionRow[]> {
    return loaders.of(sessionsOfSummit).load(row.id);
  }
}
