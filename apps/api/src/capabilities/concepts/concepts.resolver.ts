import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { nameOfConcept } from '@praxis/domain/concepts';
import { languages, type Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { resultOf } from '../../platform/graphql/result';
import type { Concept } from './concept.entity';
import {
  RemoveConceptInput,
  RemoveConceptResult,
  SaveConceptInput,
  SaveConceptResult,
} from './concept.mutation-types';
import { ConceptTextType, ConceptType } from './concept.type';
import { ConceptsService } from './concepts.service';

@Resolver()
export class ConceptsResolver {
  constructor(private readonly concepts: ConceptsService) {}

  @Query(() => [ConceptType], {
    name: 'concepts',
    description: 'All concepts, by their codes: which words a search takes for each other.',
  })
  @ReadableBy('everyone')
  list(): Promise<Concept[]> {
    return this.concepts.list();
  }

  @Query(() => ConceptType, {
    nullable: true,
    description: 'One concept by its code; null when there is none.',
  })
  @ReadableBy('everyone')
  concept(@Args('code') code: string): Promise<Concept | null> {
    return this.concepts.concept(code);
  }

  @Mutation(() => SaveConceptResult, {
    description: 'Adds a concept, or changes one; the next search uses it.',
  })
  @ReadableBy('useCase')
  saveConcept(
    @Args('input') input: SaveConceptInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveConceptResult, async () => ({
      concept: await this.concepts.save(viewer, input),
    }));
  }

  @Mutation(() => RemoveConceptResult, { description: 'Removes a concept.' })
  @ReadableBy('useCase')
  removeConcept(
    @Args('input') input: RemoveConceptInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveConceptResult, async () => ({
      code: await this.concepts.remove(viewer, input),
    }));
  }
}

@Resolver(() => ConceptType)
export class ConceptFieldsResolver {
  @ResolveField(() => String, {
    description: 'What it is called, in the given language or in the one of the request.',
  })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  name(
    concept: Concept,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): string {
    return nameOfConcept(concept, language ?? context.language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What readers should know of a contested term, in the language of the request; null where nothing has to be said.',
  })
  note(concept: Concept, _args: unknown, context: RequestContext): string | null {
    return concept.notes?.[context.language] ?? null;
  }

  @ResolveField(() => [ConceptTextType], { description: 'Its words, by language.' })
  texts(concept: Concept): ConceptTextType[] {
    return languages.map((language) => ({
      language,
      words: [...concept.words[language]],
      note: concept.notes?.[language] ?? null,
    }));
  }
}
