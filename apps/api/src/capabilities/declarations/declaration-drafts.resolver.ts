import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canWriteDeclarations,
  textGaps,
  withNumbers,
  type NumberedArticle,
  type TextGap,
} from '@praxis/domain/declarations';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { resultOf } from '../../platform/graphql/result';
import { isUuid } from '../../platform/time-and-ids/is-uuid';
import {
  LocalTextType,
  summitById,
  SummitType,
  textsOf,
  wordsIn,
  type SummitRow,
} from '../summits';
import { Vocabularies } from '../vocabularies';
import { DeclarationDraftsService } from './declaration-drafts.service';
import { DeclarationPublicationService } from './declaration-publication.service';
import {
  CreateDeclarationInput,
  CreateDeclarationResult,
  DiscardDeclarationInput,
  DiscardDeclarationResult,
  PublishDeclarationInput,
  PublishDeclarationResult,
  SaveDeclarationInput,
  SaveDeclarationResult,
} from './declaration-text.mutation-types';
import { draftById, isCommitmentKept, type DraftRow } from './declaration-text.rows';
import {
  DeclarationDraftType,
  DeclarationGapType,
  DeclarationLanguageType,
  DraftedArticleType,
} from './declaration-text.type';
import { languagesTold } from './declaration-editions.resolver';
import { declarationById, type DeclarationRow } from './declaration.rows';
import { DeclarationType } from './declaration.type';

type LocalText = ReturnType<typeof textsOf>[number];

/** Writing declarations and publishing them. */
@Resolver(() => DeclarationDraftType)
export class DeclarationDraftsResolver {
  constructor(
    private readonly drafts: DeclarationDraftsService,
    private readonly publication: DeclarationPublicationService,
    @Inject(Vocabularies) private readonly vocabularies: Vocabularies,
  ) {}

  @Query(() => [DeclarationDraftType], {
    description:
      'The declarations that the secretariat writes, the latest summit first; at most 100. For the secretariat.',
  })
  @ReadableBy('secretariat')
  declarationDrafts(): Promise<DraftRow[]> {
    return this.drafts.list();
  }

  @Query(() => DeclarationDraftType, {
    nullable: true,
    description: 'One that the secretariat writes; null for everybody else.',
  })
  @ReadableBy('secretariat')
  declarationDraft(
    @Args('id', { type: () => ID }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<DraftRow | null> {
    return isUuid(id) ? loaders.of(draftById).load(id) : Promise.resolve(null);
  }

  @Mutation(() => CreateDeclarationResult, {
    description:
      'Begins a declaration of a summit that organisers have created; the secretariat alone sees it. For the secretariat.',
  })
  @ReadableBy('members')
  createDeclaration(
    @Args('input') input: CreateDeclarationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(CreateDeclarationResult, async () => ({
      draft: await this.drafts.create(viewer, input),
    }));
  }

  @Mutation(() => SaveDeclarationResult, {
    description: 'Writes the whole text of a draft anew. For the secretariat.',
  })
  @ReadableBy('members')
  saveDeclaration(
    @Args('input') input: SaveDeclarationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveDeclarationResult, async () => ({
      draft: await this.drafts.save(viewer, input),
    }));
  }

  @Mutation(() => PublishDeclarationResult, {
    description:
      'Publishes a draft as a numbered edition, which never changes and which everybody reads. For the secretariat.',
  })
  @ReadableBy('members')
  publishDeclaration(
    @Args('input') input: PublishDeclarationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(PublishDeclarationResult, async () => ({
      declaration: await this.publication.publish(viewer, input),
    }));
  }

  @Mutation(() => DiscardDeclarationResult, {
    description: 'Throws away a draft that was never published. For the secretariat.',
  })
  @ReadableBy('members')
  discardDeclaration(
    @Args('input') input: DiscardDeclarationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(DiscardDeclarationResult, async () => ({
      id: await this.drafts.discard(viewer, input),
    }));
  }

  @ResolveField(() => String, { description: 'What it is called.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title(
    { text }: DraftRow,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): string {
    return wordsIn(text.titles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `title` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  titleLanguage(
    { text }: DraftRow,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): Language {
    return wordsIn(text.titles, language ?? context.language).language;
  }

  @ResolveField(() => [LocalTextType], { description: 'Its title in every language.' })
  titles({ text }: DraftRow): LocalText[] {
    return textsOf(text.titles);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The day on which it was adopted; null until it was.',
  })
  adoptedOn({ text }: DraftRow): string | null {
    return text.adoptedOn;
  }

  @ResolveField(() => [LocalTextType], {
    description: 'What stands before the articles, in every language.',
  })
  preambles({ text }: DraftRow): LocalText[] {
    return textsOf(text.preambles);
  }

  @ResolveField(() => [DeclarationLanguageType], { description: 'The languages that it has.' })
  languages({ text }: DraftRow): unknown[] {
    return languagesTold(text);
  }

  @ResolveField(() => [DraftedArticleType], { description: 'The articles in their order.' })
  articles(
    { text, lastNumber }: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<unknown[]> {
    const known = new Set(
      text.articles.flatMap(({ commitments }) =>
        commitments.filter(({ number }) => number !== null).map(({ id }) => id),
      ),
    );
    return Promise.all(
      withNumbers(text, lastNumber).articles.map(async (article, i) => ({
        id: article.id,
        number: i + 1,
        headings: textsOf(article.headings),
        texts: textsOf(article.texts),
        commitments: await Promise.all(
          article.commitments.map(async (commitment) => ({
            ...this.written(commitment),
            isPublished: known.has(commitment.id),
            isKept:
              known.has(commitment.id) && (await loaders.of(isCommitmentKept).load(commitment.id)),
          })),
        ),
      })),
    );
  }

  @ResolveField(() => [DeclarationGapType], {
    description: 'What is missing before its languages say the same.',
  })
  gaps({ text, lastNumber }: DraftRow): TextGap[] {
    return textGaps(text, lastNumber);
  }

  @ResolveField(() => SummitType, { nullable: true, description: 'Whose declaration it is.' })
  summit(
    { summitId }: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<SummitRow | null> {
    return loaders.of(summitById).load(summitId);
  }

  @ResolveField(() => DeclarationType, {
    nullable: true,
    description: 'What everybody reads of it; null before the first edition.',
  })
  declaration(
    { id }: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<DeclarationRow | null> {
    return loaders.of(declarationById).load(id);
  }

  private written({ theme, texts, ...rest }: NumberedArticle['commitments'][number]): object {
    return {
      ...rest,
      theme: this.vocabularies.term('commitmentTheme', theme),
      texts: textsOf(texts),
    };
  }
}

/** What the secretariat finds beside a declaration that it wrote. */
@Resolver(() => DeclarationType)
export class DraftOfDeclarationResolver {
  @ResolveField(() => DeclarationDraftType, {
    nullable: true,
    description:
      'What the secretariat writes of its next edition; null for everybody else, and where it was drawn from sources.',
  })
  @ReadableBy('secretariat')
  draft(
    { id }: DeclarationRow,
    _args: unknown,
    { loaders, viewer }: RequestContext,
  ): Promise<DraftRow | null> {
    return canWriteDeclarations(viewer) ? loaders.of(draftById).load(id) : Promise.resolve(null);
  }
}
