import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  languagesOf,
  languageToRead,
  type DeclarationText,
  type LanguageVersion,
} from '@praxis/domain/declarations';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { editionsOfDeclaration, type EditionRow } from './declaration-text.rows';
import {
  DeclarationEditionType,
  DeclarationLanguageType,
  DeclarationTextType,
} from './declaration-text.type';
import type { DeclarationRow } from './declaration.rows';
import { DeclarationType } from './declaration.type';

/** The texts of a declaration as they were published. */
@Resolver(() => DeclarationType)
export class DeclarationEditionsResolver {
  @ResolveField(() => [DeclarationEditionType], {
    description:
      'Its editions, the last one first; none where only its commitments are known, from sources.',
  })
  editions(
    { id }: DeclarationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<EditionRow[]> {
    return loaders.of(editionsOfDeclaration).load(id);
  }

  @ResolveField(() => DeclarationEditionType, {
    nullable: true,
    description: 'One of its editions; the last one where none is named.',
  })
  @FieldArgument('edition', () => Int, { nullable: true })
  async edition(
    { id }: DeclarationRow,
    { edition }: { edition?: number | null },
    { loaders }: RequestContext,
  ): Promise<EditionRow | null> {
    const editions = await loaders.of(editionsOfDeclaration).load(id);
    return editions.find(({ number }) => number === (edition ?? editions[0]?.number)) ?? null;
  }
}

@Resolver(() => DeclarationEditionType)
export class EditionFieldsResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'The day on which it was adopted; null for a text that was not adopted yet.',
  })
  adoptedOn({ text }: EditionRow): string | null {
    return text.adoptedOn;
  }

  @ResolveField(() => [DeclarationLanguageType], {
    description: 'The languages that it has: those in which it was adopted first.',
  })
  languages({ text }: EditionRow): unknown[] {
    return languagesTold(text);
  }

  @ResolveField(() => DeclarationTextType, { description: 'Its text in one language.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  text(
    { text, codePrefix }: EditionRow,
    { language: asked }: { language?: Language | null },
    context: RequestContext,
  ): DeclarationTextType {
    const language = languageToRead(text, asked ?? context.language);
    return {
      language,
      title: text.titles[language] ?? '',
      preamble: text.preambles[language] ?? null,
      articles: text.articles.map(({ headings, texts, commitments }, i) => ({
        number: i + 1,
        heading: headings[language] ?? null,
        text: texts[language] ?? null,
        commitments: commitments.map((commitment) => ({
          number: commitment.number,
          code: `${codePrefix}${String(commitment.number)}`,
          text: commitment.texts[language] ?? '',
        })),
      })),
    };
  }
}

/** What is known of each language of a text. */
export function languagesTold(
  text: DeclarationText,
): (Partial<LanguageVersion> & { language: Language })[] {
  return languagesOf(text).map((language) => ({ language, ...text.languages[language] }));
}
