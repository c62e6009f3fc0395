import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { pickLanguage, type Language, type TextOrigin } from '@praxis/domain/shared';
import type { Actor, RowOf } from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { cityBySlug, CityType, type CityRow } from '../cities';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { headingIn, textLanguages, type DescriptionRow, type TextRow } from './practice.rows';
import { OutcomeType } from './practice-text-rows.type';
import {
  ActorType,
  PracticeDescriptionType,
  PracticeTextType,
  TextOriginEnum,
} from './practice.type';
import { textsOfSource } from './practices.loaders';

interface InLanguage {
  language?: Language | null;
}

const inLanguage = FieldArgument('language', () => LanguageEnum, {
  nullable: true,
  description: 'Otherwise the language of the request.',
});

/** What a practice, a version and a draft say: words with their fallback, facts as terms. */
@Resolver(() => PracticeDescriptionType)
export class PracticeDescriptionResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => String, {
    description: 'In the language, else in the original’s, else in any: see titleLanguage.',
  })
  @ReadableBy('everyone')
  @inLanguage
  title(row: DescriptionRow, { language }: InLanguage, context: RequestContext): string {
    return headingIn(row, 'title', language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `title` answers in.' })
  @ReadableBy('everyone')
  @inLanguage
  titleLanguage(row: DescriptionRow, { language }: InLanguage, context: RequestContext): Language {
    return headingIn(row, 'title', language ?? context.language).language;
  }

  @ResolveField(() => String, {
    description: 'In the language, else in the original’s, else in any: see summaryLanguage.',
  })
  @ReadableBy('everyone')
  @inLanguage
  summary(row: DescriptionRow, { language }: InLanguage, context: RequestContext): string {
    return headingIn(row, 'summary', language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `summary` answers in.' })
  @ReadableBy('everyone')
  @inLanguage
  summaryLanguage(
    row: DescriptionRow,
    { language }: InLanguage,
    context: RequestContext,
  ): Language {
    return headingIn(row, 'summary', language ?? context.language).language;
  }

  @ResolveField(() => LanguageEnum, {
    description: 'The language in which it is shown to a reader of the given language.',
  })
  @ReadableBy('everyone')
  @inLanguage
  contentLanguage(
    row: DescriptionRow,
    { language }: InLanguage,
    context: RequestContext,
  ): Language {
    return pickLanguage(textLanguages(row), language ?? context.language, row.originalLanguage);
  }

  @ResolveField(() => TextOriginEnum, {
    description:
      'Where the text in `contentLanguage` comes from: a machine’s as soon as one field of it is, and nobody has checked it.',
  })
  @ReadableBy('everyone')
  @inLanguage
  contentOrigin(row: DescriptionRow, args: InLanguage, context: RequestContext): TextOrigin {
    return row.headings[this.contentLanguage(row, args, context)]?.origin ?? 'original';
  }

  @ResolveField(() => [LanguageEnum], { description: 'The languages in which there is a text.' })
  @ReadableBy('everyone')
  availableLanguages(row: DescriptionRow): Language[] {
    return textLanguages(row);
  }

  @ResolveField(() => PracticeTextType, {
    nullable: true,
    description: 'All words in the language, else in the original’s, else in any.',
  })
  @ReadableBy('everyone')
  @inLanguage
  async text(
    row: DescriptionRow,
    { language }: InLanguage,
    context: RequestContext,
  ): Promise<TextRow | null> {
    const texts = await context.loaders.of(textsOfSource).load(row.textSource);
    const picked = pickLanguage(
      texts.map((text) => text.language),
      language ?? context.language,
      row.originalLanguage,
    );
    return texts.find((text) => text.language === picked) ?? null;
  }

  @ResolveField(() => PracticeTextType, {
    nullable: true,
    description:
      'All words in the language it was written in: what a translation lacks is read there.',
  })
  @ReadableBy('everyone')
  async originalText(
    row: DescriptionRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<TextRow | null> {
    const texts = await context.loaders.of(textsOfSource).load(row.textSource);
    return texts.find((text) => text.language === row.originalLanguage) ?? null;
  }

  @ResolveField(() => [PracticeTextType], { description: 'All words in every language there is.' })
  @ReadableBy('everyone')
  async texts(row: DescriptionRow, _args: unknown, context: RequestContext): Promise<TextRow[]> {
    return context.loaders.of(textsOfSource).load(row.textSource);
  }

  @ResolveField(() => TermType, { nullable: true })
  @ReadableBy('everyone')
  lifecycleStatus(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('lifecycleStatus', row.lifecycleStatus);
  }

  @ResolveField(() => TermType, { nullable: true })
  @ReadableBy('everyone')
  geographicScale(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('geographicScale', row.geographicScale);
  }

  @ResolveField(() => [CityType], {
    description: 'Authorities that run it together with the owner.',
  })
  @ReadableBy('everyone')
  async otherCities(
    row: DescriptionRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow[]> {
    if (row.otherPlaces.length === 0) return [];
    const cities = await loaders.of(cityBySlug).loadMany(row.otherPlaces);
    return cities.filter((city): city is CityRow => city !== null && !(city instanceof Error));
  }

  @ResolveField(() => [TermType], { description: 'What the city offers to others.' })
  @ReadableBy('everyone')
  transferOffer(row: DescriptionRow): Term[] {
    return row.transferOffer.map((code) => this.vocabularies.term('transferOffer', code));
  }

  @ResolveField(() => TermType, {
    nullable: true,
    description: 'How exactly the place may be shown.',
  })
  @ReadableBy('everyone')
  locationPrecision(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('locationPrecision', row.locationPrecision);
  }

  @ResolveField(() => TermType, {
    nullable: true,
    description: 'On which terms others may reuse its words.',
  })
  @ReadableBy('everyone')
  textLicence(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('textLicence', row.textLicence);
  }

  @ResolveField(() => [TermType], { description: 'The main ones, the most important first.' })
  @ReadableBy('everyone')
  topics(row: DescriptionRow): Term[] {
    return row.topics.map((code) => this.vocabularies.term('topic', code));
  }

  @ResolveField(() => [TermType])
  @ReadableBy('everyone')
  preventionLevels(row: DescriptionRow): Term[] {
    return row.preventionLevels.map((code) => this.vocabularies.term('preventionLevel', code));
  }

  @ResolveField(() => [TermType])
  @ReadableBy('everyone')
  phenomena(row: DescriptionRow): Term[] {
    return row.phenomena.map((code) => this.vocabularies.term('phenomenon', code));
  }

  @ResolveField(() => [TermType])
  @ReadableBy('everyone')
  targetGroups(row: DescriptionRow): Term[] {
    return row.targetGroups.map((code) => this.vocabularies.term('targetGroup', code));
  }

  @ResolveField(() => TermType, { nullable: true })
  @ReadableBy('everyone')
  budgetBand(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('budgetBand', row.budgetBand);
  }

  @ResolveField(() => TermType, { nullable: true })
  @ReadableBy('everyone')
  staffBand(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('staffBand', row.staffBand);
  }

  @ResolveField(() => [TermType])
  @ReadableBy('everyone')
  fundingSources(row: DescriptionRow): Term[] {
    return row.fundingSources.map((code) => this.vocabularies.term('fundingSource', code));
  }

  @ResolveField(() => TermType, {
    nullable: true,
    description: 'How sure one can be, not how good the result is.',
  })
  @ReadableBy('everyone')
  evidenceLevel(row: DescriptionRow): Term | null {
    return this.vocabularies.termOrNull('evidenceLevel', row.evidenceLevel);
  }

  @ResolveField(() => [String], {
    description: 'Codes of the commitments it helps to keep, as it says itself.',
  })
  @ReadableBy('everyone')
  commitmentCodes(row: DescriptionRow): string[] {
    return row.commitments;
  }
}

@Resolver(() => ActorType)
export class ActorFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => TermType)
  type(actor: Actor): Term {
    return this.vocabularies.term('actorType', actor.type);
  }

  @ResolveField(() => TermType, { nullable: true })
  role(actor: Actor): Term | null {
    return this.vocabularies.termOrNull('actorRole', actor.role);
  }
}

@Resolver(() => OutcomeType)
export class OutcomeFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => TermType, { nullable: true, description: 'Whether it is what was wanted.' })
  direction(outcome: RowOf<'outcomes'>): Term | null {
    return this.vocabularies.termOrNull('effectDirection', outcome.direction);
  }

  @ResolveField(() => TermType, { nullable: true, description: 'How sure one can be of it.' })
  strength(outcome: RowOf<'outcomes'>): Term | null {
    return this.vocabularies.termOrNull('evidenceLevel', outcome.strength);
  }
}
