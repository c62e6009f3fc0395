import { Inject } from '@nestjs/common';
import { Args, Context, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { topicsOfTheme } from '@praxis/domain/declarations';
import type { Language } from '@praxis/domain/shared';
import type { Code } from '@praxis/domain/vocabularies';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { PracticeType, type PracticeRow } from '../practices';
import { summitById, SummitType, wordsIn, type SummitRow } from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { acceptedLinksOfPractice } from './commitment-link.rows';
import {
  commitmentByCode,
  commitmentsOfDeclaration,
  declarationById,
  declarationsOfSummit,
  type CommitmentRow,
  type DeclarationRow,
} from './declaration.rows';
import { CommitmentType, DeclarationConnection, DeclarationType } from './declaration.type';
import { DeclarationsService } from './declarations.service';

interface InLanguage {
  language?: Language | null;
}

@Resolver(() => DeclarationType)
export class DeclarationsResolver {
  constructor(private readonly declarations: DeclarationsService) {}

  @Query(() => DeclarationConnection, {
    name: 'declarations',
    description: 'The declarations, the latest first.',
  })
  @ReadableBy('everyone')
  listDeclarations(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<DeclarationRow>> {
    return this.declarations.list({ first, after });
  }

  @Query(() => DeclarationType, {
    nullable: true,
    description: 'A declaration by its name in addresses.',
  })
  @ReadableBy('everyone')
  declaration(@Args('slug') slug: string): Promise<DeclarationRow | null> {
    return this.declarations.findBySlug(slug);
  }

  @ResolveField(() => String)
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title(row: DeclarationRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(row.titles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language that `title` answers in.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  titleLanguage(row: DeclarationRow, { language }: InLanguage, context: RequestContext): Language {
    return wordsIn(row.titles, language ?? context.language).language;
  }

  @ResolveField(() => SummitType, { nullable: true, description: 'The summit that adopted it.' })
  summit(
    row: DeclarationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<SummitRow | null> {
    return loaders.of(summitById).load(row.summitId);
  }

  @ResolveField(() => [CommitmentType], {
    description: 'Its commitments in their order; with `position` only the one of this number.',
  })
  @FieldArgument('position', () => Int, { nullable: true })
  async commitments(
    row: DeclarationRow,
    { position }: { position?: number | null },
    { loaders }: RequestContext,
  ): Promise<CommitmentRow[]> {
    const all = await loaders.of(commitmentsOfDeclaration).load(row.id);
    return all.filter((each) => (position ?? each.position) === each.position);
  }
}

@Resolver(() => CommitmentType)
export class CommitmentFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @Query(() => CommitmentType, {
    nullable: true,
    description: 'A commitment of any declaration, by its code.',
  })
  @ReadableBy('everyone')
  commitment(
    @Args('code') code: string,
    @Context() { loaders }: RequestContext,
  ): Promise<CommitmentRow | null> {
    return loaders.of(commitmentByCode).load(code);
  }

  @ResolveField(() => String, {
    description:
      'What it says: as it stands in the last edition, or in this platform’s own words where the declaration was drawn from sources.',
  })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  text(row: CommitmentRow, { language }: InLanguage, context: RequestContext): string {
    return wordsIn(row.texts, language ?? context.language).text;
  }

  @ResolveField(() => TermType)
  theme(row: CommitmentRow): Term {
    return this.vocabularies.term('commitmentTheme', row.theme);
  }

  @ResolveField(() => [TermType], {
    description:
      'Topics under which practices on its theme are likely found: a signpost, no claim.',
  })
  relatedTopics(row: CommitmentRow): Term[] {
    const topics = topicsOfTheme[row.theme as Code<'commitmentTheme'>] ?? [];
    return topics.map((code) => this.vocabularies.term('topic', code));
  }

  @ResolveField(() => DeclarationType, { nullable: true })
  declaration(
    row: CommitmentRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<DeclarationRow | null> {
    return loaders.of(declarationById).load(row.declarationId);
  }
}

/** The declarations of a summit. */
@Resolver(() => SummitType)
export class SummitDeclarationsResolver {
  @ResolveField(() => [DeclarationType], { description: 'What it adopted.' })
  @ReadableBy('everyone')
  declarations(
    row: SummitRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<DeclarationRow[]> {
    return loaders.of(declarationsOfSummit).load(row.id);
  }
}

/** The commitments that a practice helps to keep. */
@Resolver(() => PracticeType)
export class PracticeCommitmentsResolver {
  @ResolveField(() => [CommitmentType], {
    description:
      'The commitments it helps to keep: those that it names itself, and those that it was linked to.',
  })
  @ReadableBy('everyone')
  async commitments(
    row: PracticeRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CommitmentRow[]> {
    const linked =
      row.publication === 'published' ? await loaders.of(acceptedLinksOfPractice).load(row.id) : [];
    const codes = [...row.commitments, ...linked.map(({ commitmentCode }) => commitmentCode)];
    if (codes.length === 0) return [];
    const found = await loaders.of(commitmentByCode).loadMany([...new Set(codes)]);
    return found.filter(
      (commitment): commitment is CommitmentRow =>
        commitment !== null && !(commitment instanceof Error),
    );
  }
}
