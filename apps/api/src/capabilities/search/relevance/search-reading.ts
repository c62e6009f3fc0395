import { languages as allLanguages, type Language } from '@praxis/domain/shared';
import { languagesByStopWords, stopWords } from '@praxis/domain/search';
import { rootOf, type Spelling } from './spellings';
import { marksOf, weighSynonyms, type AskedSynonym, type MeantSynonym } from './search-synonyms';

/** How many documents a language has, and how long they are on average. */
export interface Collection {
  language: Language;
  documents: number;
  length: number;
}

/** A lexeme that a typed word may mean. */
export interface Meaning {
  /** Which of the terms. */
  term: number;
  language: Language;
  lexeme: number;
  /** In how many documents of its language it occurs. */
  documents: number;
  /** The word itself or its stem; the word's first letters; the word it begins; or the word it was meant to be. */
  kind: 'word' | 'root' | 'begun' | 'repaired';
  /** The folded word, or the stem, that stands in the texts. */
  word: string;
  /** How probable it is among what the term may mean, at most 1. */
  share: number;
}

/** A lexeme to look for, with what it adds to a document's score. */
export interface AskedLexeme {
  lexeme: number;
  language: Language;
  weight: number;
  /** Whether a document is found by it; otherwise it only raises what was found by others. */
  isDecisive: boolean;
  averageLength: number;
}

/** A word of a query. */
export interface Term extends Spelling {
  /** How often it was typed. */
  count: number;
}

/** What a query means: what to look for in each language. */
export interface Reading {
  terms: Term[];
  /** For each term the words it was taken to mean where that is not what was typed. */
  repaired: string[][];
  /** The terms that nothing stands for: no word, no beginning of one, nothing near. */
  unmet: number[];
  /** The terms that a word begins with. */
  begun: number[];
  /** How much each term tells, at most 1. */
  importance: number[];
  asked: AskedLexeme[];
  /** Folded words and stems, for marking what was found. */
  marks: string[];
  /** Other names of the concepts that the words stand for. */
  synonyms: AskedSynonym[];
  /** The words of those names, by language, for marking what was found. */
  synonymMarks: Partial<Record<Language, string[]>>;
  /** Whether all its words together name one concept: then no other name of it comes before the words themselves. */
  isOneConcept: boolean;
}

/** So many of a query's rarest words decide what is found. */
const decisiveTerms = 12;
/** So many occurrences are read for each language, and those of the lexeme that passes it. */
const mostRead = 8_000;
/** What the first letters of a word count beside its stem. */
const rootShare = 0.3;
/** What the words count that a whole word begins: the person may not have finished typing. */
const begunShare = { short: 0.15, long: 0 } as const;
const shortQuery = 3;

/** The terms of a text: each word once, with its number. */
export function termsOf(spellings: readonly Spelling[], most: number): Term[] {
  const terms = new Map<string, Term>();
  for (const { spelling, word } of spellings) {
    const known = terms.get(word);
    if (known) known.count += 1;
    else terms.set(word, { spelling, word, count: 1 });
  }
  return [...terms.values()].slice(0, most);
}

/** Which of the terms mean something in a language; all of them when none does. */
export function meaningfulTerms(
  terms: readonly Term[],
  language: Language,
  among: readonly Language[],
): boolean[] {
  const words = terms.map((term) => term.word);
  const without = new Set<Language>([
    language,
    ...languagesByStopWords(words, among.length > 0 ? among : allLanguages),
  ]);
  const means = words.map((word) => ![...without].some((each) => stopWords[each].has(word)));
  return means.includes(true) ? means : words.map(() => true);
}

/**
 * Weighs what was found in the lexicon. Every language is weighed by its own documents and brought to one scale: a document
 * that has every word of the query scores about the same whatever its language, and a language that knows only the
 * query's common words scores low.
 */
export function weigh(
  terms: readonly Term[],
  meanings: readonly Meaning[],
  collections: readonly Collection[],
  meantSynonyms: readonly MeantSynonym[] = [],
): Reading {
  const asked: AskedLexeme[] = [];
  const synonyms: AskedSynonym[] = [];
  const importance = terms.map(() => 0);
  const meant = new Set<number>();
  const searched = collections.map(({ language }) => language);
  for (const collection of collections) {
    const means = meaningfulTerms(terms, collection.language, searched);
    const isShort = means.filter(Boolean).length <= shortQuery;
    const own = meanings.filter(
      (each) => each.language === collection.language && means[each.term] === true,
    );
    const weights = new Map<number, { weight: number; isMain: boolean; documents: number }>();
    const fulls = new Map<number, number>();
    let ideal = 0;
    for (const [i, term] of terms.entries()) {
      if (means[i] !== true) continue;
      const { lexemes, full } = weighTerm(
        rootOf(term.word) !== null,
        own.filter((each) => each.term === i),
        collection,
        isShort ? begunShare.short : begunShare.long,
      );
      const times = Math.min(term.count, 3);
      ideal += full * times;
      fulls.set(i, full);
      importance[i] = Math.max(importance[i] ?? 0, full / rarity(0, collection));
      for (const { meaning, weight, isMain } of lexemes) {
        const known = weights.get(meaning.lexeme);
        weights.set(meaning.lexeme, {
          weight: Math.max(known?.weight ?? 0, weight * times),
          isMain: isMain || (known?.isMain ?? false),
          documents: meaning.documents,
        });
      }
    }
    const decisive = new Set(
      [...weights]
        .filter(([, { isMain }]) => isMain)
        .sort(([, a], [, b]) => a.documents - b.documents)
        .slice(0, isShort ? 120 : decisiveTerms)
        .map(([lexeme]) => lexeme),
    );
    for (const [lexeme, { weight }] of affordable(weights, decisive))
      asked.push({
        lexeme,
        language: collection.language,
        weight: weight / ideal,
        isDecisive: decisive.has(lexeme),
        averageLength: collection.length,
      });
    synonyms.push(
      ...weighSynonyms({
        synonyms: meantSynonyms.filter(({ language }) => language === collection.language),
        fulls,
        ideal,
        collection,
        // In a longer text other names only raise what its own words have found, where they find anything.
        isDecisive: isShort || decisive.size === 0,
        asked: decisive,
        rarity,
      }),
    );
    for (const [i, isMeant] of means.entries()) if (isMeant) meant.add(i);
  }
  const repaired = terms.map((_term, i) => [
    ...new Set(
      meanings
        .filter(({ term, kind }) => term === i && kind === 'repaired')
        .map(({ word }) => word),
    ),
  ]);
  const marks = meanings.filter(({ kind, word }) => kind !== 'root' && word.length > 2);
  return {
    terms: [...terms],
    repaired,
    begun: [...new Set(meanings.filter(({ kind }) => kind === 'begun').map(({ term }) => term))],
    unmet: [...terms.keys()].filter(
      (i) => !meanings.some(({ term, kind }) => term === i && kind !== 'root'),
    ),
    importance,
    asked,
    marks: [...new Set(marks.map(({ word }) => word))],
    synonyms,
    synonymMarks: marksOf(synonyms),
    isOneConcept: meantSynonyms.some(({ terms: own }) => [...meant].every((i) => own.includes(i))),
  };
}

/**
 * The lexemes that are worth reading: those that decide first, the rarest before the others, until so many occurrences are
 * read. What is left out stands in so many documents that it hardly orders them.
 */
function affordable<Weight extends { documents: number }>(
  weights: ReadonlyMap<number, Weight>,
  decisive: ReadonlySet<number>,
): [number, Weight][] {
  const order = [...weights].sort(
    ([a, { documents: ofA }], [b, { documents: ofB }]) =>
      Number(decisive.has(b)) - Number(decisive.has(a)) || ofA - ofB,
  );
  let read = 0;
  return order.filter(([, { documents }]) => {
    const isRead = read < mostRead;
    if (isRead) read += documents;
    return isRead;
  });
}

interface WeighedTerm {
  lexemes: { meaning: Meaning; weight: number; isMain: boolean }[];
  /** What the term would add where it is found as it was meant. */
  full: number;
}

function weighTerm(
  hasRoot: boolean,
  meanings: Meaning[],
  collection: Collection,
  begun: number,
): WeighedTerm {
  const of = (kind: Meaning['kind']): Meaning[] => meanings.filter((each) => each.kind === kind);
  const [words, repaired, begins, roots] = [of('word'), of('repaired'), of('begun'), of('root')];
  const lexemes: WeighedTerm['lexemes'] = [];
  let full = 0;
  for (const meaning of words) {
    const weight = rarity(meaning.documents, collection);
    full = Math.max(full, weight);
    lexemes.push({ meaning, weight, isMain: true });
  }
  for (const meaning of repaired) {
    const weight = rarity(meaning.documents, collection) * meaning.share;
    full = Math.max(full, weight);
    lexemes.push({ meaning, weight: weight * 0.95, isMain: true });
  }
  if (begins.length > 0 && (begun > 0 || words.length === 0)) {
    // What may be meant is as rare as all of it together: otherwise the rarest completion would come first.
    const together = begins.reduce((sum, each) => sum + each.documents, 0);
    const weight = rarity(Math.min(together, collection.documents), collection);
    const isKnown = words.length > 0;
    if (!isKnown) full = Math.max(full, weight);
    for (const meaning of begins)
      lexemes.push({ meaning, weight: weight * (isKnown ? begun : 0.9), isMain: true });
  }
  if (full === 0) full = rarity(0, collection);
  // Short words have no beginning of their own to count: they count more themselves.
  if (!hasRoot) {
    for (const each of lexemes) each.weight *= 1 + rootShare;
    return { lexemes, full: full * (1 + rootShare) };
  }
  const [root] = roots;
  if (root === undefined) return { lexemes, full: full * (1 + rootShare) };
  const rootWeight = rarity(root.documents, collection) * rootShare;
  lexemes.push({ meaning: root, weight: rootWeight, isMain: false });
  return { lexemes, full: full + rootWeight };
}

/** Robertson's inverse document frequency, never negative. */
function rarity(documents: number, collection: Collection): number {
  return Math.log(1 + (collection.documents - documents + 0.5) / (documents + 0.5));
}
