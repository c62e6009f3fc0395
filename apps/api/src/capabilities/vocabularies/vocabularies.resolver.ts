import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import type { VocabularyName } from '@praxis/domain/vocabularies';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { TermType, VocabularyEnum, VocabularyType } from './term.type';
import { labelOf, Vocabularies, type Term } from './vocabularies';

interface InLanguage {
  language?: Language | null;
}

@Resolver(() => TermType)
export class VocabulariesResolver {
  constructor(private readonly terms: Vocabularies) {}

  @Query(() => [TermType], { description: 'The terms of a vocabulary, in their order.' })
  @ReadableBy('everyone')
  vocabulary(@Args('name', { type: () => VocabularyEnum }) name: VocabularyName): Term[] {
    return this.terms.list(name);
  }

  @Query(() => [VocabularyType], { description: 'Several vocabularies at once.' })
  @ReadableBy('everyone')
  vocabularies(
    @Args('names', { type: () => [VocabularyEnum] }) names: VocabularyName[],
  ): { name: VocabularyName }[] {
    return [...new Set(names)].map((name) => ({ name }));
  }

  @ResolveField(() => String, {
    description: 'What it is called, in the given language or in the one of the request.',
  })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  label(term: Term, { language }: InLanguage, context: RequestContext): string {
    return labelOf(term, language ?? context.language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What it means, where that is not obvious.',
  })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  definition(term: Term, { language }: InLanguage, context: RequestContext): string | null {
    return term.definitions[language ?? context.language] ?? null;
  }
}

@Resolver(() => VocabularyType)
export class VocabularyFieldsResolver {
  constructor(private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => [TermType], { description: 'Its terms in their order.' })
  terms(vocabulary: { name: VocabularyName }): Term[] {
    return this.vocabularies.list(vocabulary.name);
  }
}
