import { languages, type Language } from '../shared';
import {
  languagesOf,
  withNumbers,
  type DeclarationText,
  type DeclarationWords,
  type NumberedArticle,
} from './declaration-text';

/**
 * What is missing before the languages of a text say the same:
 * `version` there is no text in the language, which a reader is told; everything else stands in the way of an edition:
 * `adopted` no language is said to be adopted; `articles` there is no article; `standing` there are words and nobody said
 * whether they were adopted; `translator` nobody said who translated; the others name what is missing in the language.
 */
export const textGapKinds = [
  'version',
  'adopted',
  'articles',
  'standing',
  'translator',
  'title',
  'preamble',
  'heading',
  'article',
  'commitment',
] as const;
export type TextGapKind = (typeof textGapKinds)[number];

/** One thing that is missing. */
export interface TextGap {
  kind: TextGapKind;
  /** Null for what no language has. */
  language: Language | null;
  /** The number of the article or the commitment. */
  number: number | null;
}

/** Everything that is missing, language by language. */
export function textGaps(text: DeclarationText, lastNumber: number): TextGap[] {
  const { articles } = withNumbers(text, lastNumber);
  const isAdopted = languagesOf(text).some((each) => text.languages[each]?.standing === 'adopted');
  return [
    ...(isAdopted ? [] : [gap('adopted', null)]),
    ...(articles.length > 0 ? [] : [gap('articles', null)]),
    ...languages.flatMap((language) => gapsIn(text, articles, language)),
  ];
}

/** What stands in the way of an edition. A language in which there is nothing at all does not. */
export function gapsBeforeEdition(text: DeclarationText, lastNumber: number): TextGap[] {
  return textGaps(text, lastNumber).filter(({ kind }) => kind !== 'version');
}

function gapsIn(
  text: DeclarationText,
  articles: readonly NumberedArticle[],
  language: Language,
): TextGap[] {
  const version = text.languages[language];
  if (version === undefined)
    return [gap(hasWordsIn(text, language) ? 'standing' : 'version', language)];
  const isMissing = (words: DeclarationWords): boolean =>
    words[language] === undefined && Object.keys(words).length > 0;
  return [
    ...(version.standing === 'translation' && version.translator === null
      ? [gap('translator', language)]
      : []),
    ...(text.titles[language] === undefined ? [gap('title', language)] : []),
    ...(isMissing(text.preambles) ? [gap('preamble', language)] : []),
    ...articles.flatMap((article, i) => [
      ...(isMissing(article.headings) ? [gap('heading', language, i + 1)] : []),
      ...(isMissing(article.texts) || isEmpty(article) ? [gap('article', language, i + 1)] : []),
      ...article.commitments
        .filter(({ texts }) => texts[language] === undefined)
        .map(({ number }) => gap('commitment', language, number)),
    ]),
  ];
}

function isEmpty({ headings, texts, commitments }: NumberedArticle): boolean {
  const words = [...Object.keys(headings), ...Object.keys(texts)];
  return words.length === 0 && commitments.length === 0;
}

function hasWordsIn(text: DeclarationText, language: Language): boolean {
  const all = [
    text.titles,
    text.preambles,
    ...text.articles.flatMap(({ headings, texts, commitments }) => [
      headings,
      texts,
      ...commitments.map((each) => each.texts),
    ]),
  ];
  return all.some((words) => words[language] !== undefined);
}

const gap = (
  kind: TextGapKind,
  language: Language | null,
  number: number | null = null,
): TextGap => ({
  kind,
  language,
  number,
});
