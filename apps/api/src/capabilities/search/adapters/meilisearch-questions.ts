import { filterNames, queryTerms, type PracticeFilter } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { meaningfulTerms, type Reading } from '../relevance/search-reading';
import type { TextQuery } from '../search-engine.port';

/** So many words are asked for together and each alone; of longer texts, the few that tell most, each alone. */
const wordsOfShortText = 3;
const wordsOfLongText = 3;
/** What Meilisearch's own judgement counts beside the ranking by stems, which gives about 1 to what has every word. */
const shareOfShortText = 0.25;
const shareOfLongText = 0.1;

const mostWordsAsTyped = 2;

/** What Meilisearch is asked, and how much the answer counts beside the ranking by stems. */
export function questionsOf(
  { terms, repaired, importance }: Reading,
  languages: readonly Language[],
): { q: string; share: number }[] {
  const meant = languages.map((language) => meaningfulTerms(terms, language, languages));
  const words = terms
    .map(({ word }, i) => ({
      word: repaired[i]?.[0] ?? word,
      // A word that no text has is for Meilisearch to find, by its own means.
      importance: (importance[i] ?? 0) > 0 ? (importance[i] ?? 0) : 1,
      isMeant: meant.some((means) => means[i]),
    }))
    .filter(({ isMeant }) => isMeant);
  const rarest = [...words].sort((a, b) => b.importance - a.importance);
  const isShort = words.length <= wordsOfShortText;
  const asked = isShort ? words : rarest.slice(0, wordsOfLongText);
  const total = words.reduce((sum, each) => sum + each.importance, 0);
  const weight = isShort ? shareOfShortText : shareOfLongText;
  const alone = asked.map(({ word, importance: own }) => ({
    q: word,
    share: (weight * own) / total,
  }));
  if (!isShort || words.length === 1) return alone;
  return [{ q: words.map(({ word }) => word).join(' '), share: weight }, ...alone];
}

/** What is for Meilisearch alone, null when it is not: one or two words, maybe still being typed, which it finds best and fastest. */
export function asTyped({ text, languages }: TextQuery): string | null {
  const words = queryTerms(text, languages);
  return words.length <= mostWordsAsTyped ? words.join(' ') : null;
}

/** A filter as Meilisearch takes it. */
export function conditions(filter: PracticeFilter): string[] {
  const list = (values: readonly string[]): string =>
    values.map((value) => JSON.stringify(value)).join(', ');
  return [
    ...filterNames.flatMap((name) => {
      const values = filter.values[name] ?? [];
      return values.length === 0 ? [] : [`${name} IN [${list(values)}]`];
    }),
    ...(filter.from === null ? [] : [`startYear >= ${String(filter.from)}`]),
    ...(filter.to === null ? [] : [`startYear <= ${String(filter.to)}`]),
  ];
}
