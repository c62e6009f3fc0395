import { Injectable } from '@nestjs/common';
import type { Concept } from '@praxis/domain/concepts';
import {
  defaultSort,
  facetNames,
  isKeyOf,
  readAskedWords,
  termsToMark,
  type CatalogueSort,
  type FacetCounts,
  type FacetName,
  type OrderKey,
  type PracticeFilter,
  type PracticeSort,
} from '@praxis/domain/search';
import { languages, pickLanguage, type Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import {
  Cursors,
  isOffsetKey,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { publishedPracticeByNumber, textLanguages, type PracticeRow } from '../practices';
import { Concepts } from '../concepts';
import { CatalogueService } from './catalogue.service';
import { FacetLabels, type LabelledFacet } from './facet-labels';
import { readFilter, readText, type SearchArguments } from './search-arguments';
import { SearchEngines, type EngineAnswer } from './search-engines';

export interface FoundPractice {
  cursor: string;
  node: PracticeRow;
  matchedLanguage: Language;
  /** What the words were about, for the highlights. */
  terms: string[];
}

interface YearCount {
  year: number;
  count: number;
}

export interface SearchPage extends Omit<Connection<PracticeRow>, 'edges'> {
  edges: FoundPractice[];
  facets: LabelledFacet[];
  /** Counted when it is read. */
  readonly years: YearCount[];
  engine: EngineAnswer['engine'];
  isSimplified: boolean;
  /** What the words stand for. */
  concepts: readonly Concept[];
  /** What was asked, for what helps to ask better. */
  question: SearchQuestion;
}

/** What is looked for. */
export interface SearchQuestion {
  text: string;
  filter: PracticeFilter;
  languages: readonly Language[];
}

/** Finding practices: by words, by filters, or by both. What is shown is read again from the database. */
@Injectable()
export class SearchService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly engines: SearchEngines,
    private readonly labels: FacetLabels,
    private readonly concepts: Concepts,
  ) {}

  async search(args: SearchArguments, context: RequestContext): Promise<SearchPage> {
    const text = readText(args.text);
    const filter = readFilter(args.filter);
    const { size, after } = searchCursors.request(args);
    const offset =
      after === null ? Math.min(Math.max(args.skip ?? 0, 0), deepestResult) : after[0] + 1;
    const sort = args.sort ?? defaultSort(text);
    const searched = args.languages?.length ? [...new Set(args.languages)] : languages;
    const facets = [...new Set(args.facets ?? [])];

    const asked = { filter, sort, facets, offset, limit: size + 1, reader: context.language };
    const { numbers, languageOf, total, counts, years, marks, synonyms, engine, isSimplified } =
      text === '' ? this.browse(asked) : await this.find({ ...asked, text, searched });

    const rows = await this.rowsOf(numbers.slice(0, size), context);
    const termsIn = termsByLanguage([...termsToMark(text, searched), ...marks], synonyms);
    const edges = rows.flatMap((row, i): FoundPractice[] => {
      if (row === null) return [];
      const matchedLanguage =
        languageOf(row.number) ??
        pickLanguage(textLanguages(row), context.language, row.originalLanguage);
      const cursor = searchCursors.write(offset + i);
      return [{ cursor, node: row, matchedLanguage, terms: termsIn(matchedLanguage) }];
    });
    return {
      edges,
      pageInfo: {
        hasNextPage: numbers.length > size,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor ?? null,
        // Of the last one that was found, shown or not: the next page begins behind it.
        endCursor: rows.length === 0 ? null : searchCursors.write(offset + rows.length - 1),
      },
      totalCount: total,
      get years() {
        return years();
      },
      facets: await this.labels.label(this.withChosen(counts, filter), context.language),
      engine,
      isSimplified,
      concepts: this.conceptsIn(text),
      question: { text, filter, languages: searched },
    };
  }

  /** Each concept that the words stand for, once; quoted and excluded words are meant as they stand. */
  private conceptsIn(text: string): Concept[] {
    const { free, phrases } = readAskedWords(text);
    const mentions = phrases.length > 0 ? [] : this.concepts.thesaurus.mentionedIn(free);
    return [...new Set(mentions.flatMap(({ concepts }) => concepts))];
  }

  /** A list in one order, read page by page: any page costs the same. */
  async list(
    args: Omit<SearchArguments, 'text' | 'facets' | 'languages'>,
    context: RequestContext,
  ): Promise<Connection<PracticeRow>> {
    const filter = readFilter(args.filter);
    const sort = args.sort && args.sort !== 'relevance' ? args.sort : 'newest';
    const cursors = new Cursors<PlaceKey>(`practices-${sort}`, isPlaceIn(sort));
    const { size, after } = cursors.request(args);
    const places = this.catalogue.index.stretch({
      filter,
      sort,
      reader: context.language,
      after: after === null ? null : { value: after[0], number: after[1] },
      limit: size + 1,
    });
    const shown = places.slice(0, size);
    const rows = await this.rowsOf(
      shown.map((place) => place.number),
      context,
    );
    const edges = shown.flatMap(({ value, number }, i) => {
      const node = rows[i];
      return node === null || node === undefined
        ? []
        : [{ cursor: cursors.write(value, number), node }];
    });
    const last = shown.at(-1);
    const count = (): number => this.catalogue.index.count(filter);
    return {
      edges,
      pageInfo: {
        hasNextPage: places.length > size,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: last === undefined ? null : cursors.write(last.value, last.number),
      },
      get totalCount() {
        return count();
      },
    };
  }

  /** What cannot be read is a fault, not an empty page. */
  private rowsOf(
    numbers: readonly number[],
    { loaders }: RequestContext,
  ): Promise<(PracticeRow | null)[]> {
    const practices = loaders.of(publishedPracticeByNumber);
    return Promise.all(numbers.map((number) => practices.load(number)));
  }

  private browse(asked: Asked): Found {
    const page = this.catalogue.index.query({ ...asked, candidates: null });
    return {
      ...page,
      counts: page.facets,
      years: () => this.catalogue.index.years(asked.filter),
      languageOf: () => undefined,
      marks: [],
      engine: this.engines.preferred.name,
      isSimplified: false,
    };
  }

  /**
   * A chosen value stays among the values of its facet when nothing that was found has it: people can see what they
   * chose by its name, and take it back. What no practice has is no value.
   */
  private withChosen(counts: FacetCounts, { values }: PracticeFilter): FacetCounts {
    const lacking = facetNames.filter((name) =>
      values[name]?.some((value) => counts[name]?.every((each) => each.value !== value)),
    );
    if (lacking.length === 0) return counts;
    const { facets: known } = this.catalogue.index.query({
      candidates: null,
      filter: { values: {}, from: null, to: null },
      sort: 'newest',
      facets: lacking,
      offset: 0,
      limit: 0,
    });
    const more = lacking.map((name) => {
      const shown = counts[name] ?? [];
      const chosen = (known[name] ?? []).filter(
        ({ value }) => values[name]?.includes(value) && shown.every((each) => each.value !== value),
      );
      return [name, [...shown, ...chosen.map(({ value }) => ({ value, count: 0 }))]] as const;
    });
    return { ...counts, ...Object.fromEntries(more) };
  }

  private async find(
    asked: Asked & { text: string; searched: readonly Language[] },
  ): Promise<Found> {
    const { text, searched, reader, filter, sort, facets, offset, limit } = asked;
    const isRanked = sort === 'relevance';
    const answer = await this.engines.search({
      text,
      languages: searched,
      reader,
      filter,
      passes: this.catalogue.index.passes(filter),
      isUnconfirmed: this.catalogue.unconfirmed(),
      offset,
      limit: isRanked ? limit : 0,
    });
    const page = this.catalogue.index.query({
      candidates: answer.numbers,
      filter,
      sort,
      reader,
      facets,
      offset,
      limit: isRanked ? 0 : limit,
    });
    const best = new Map(answer.best.map(({ number, language }) => [number, language]));
    return {
      numbers: isRanked ? [...best.keys()] : page.numbers,
      total: page.total,
      counts: page.facets,
      years: () => this.catalogue.index.years(filter, answer.numbers),
      languageOf: (number) => best.get(number) ?? undefined,
      marks: answer.marks,
      synonyms: answer.synonyms,
      engine: answer.engine,
      isSimplified: answer.isSimplified,
    };
  }
}

/** What is marked in a text of a language; the same list for all texts of one search and language. */
function termsByLanguage(
  typed: readonly string[],
  synonyms: EngineAnswer['synonyms'],
): (language: Language) => string[] {
  const known = new Map<Language, string[]>();
  return (language) => {
    const terms = known.get(language) ?? [...new Set([...typed, ...(synonyms?.[language] ?? [])])];
    known.set(language, terms);
    return terms;
  };
}

/** No page of results begins behind this one. */
const deepestResult = 100_000;

interface Asked {
  filter: PracticeFilter;
  sort: PracticeSort;
  facets: FacetName[];
  offset: number;
  limit: number;
  reader: Language;
}

interface Found {
  numbers: number[];
  total: number;
  counts: FacetCounts;
  years: () => YearCount[];
  languageOf: (number: number) => Language | undefined;
  marks: string[];
  synonyms?: EngineAnswer['synonyms'];
  engine: EngineAnswer['engine'];
  isSimplified: boolean;
}

const searchCursors = new Cursors<OffsetKey>('search', isOffsetKey);

type PlaceKey = readonly [value: OrderKey, number: number];
function isPlaceIn(sort: CatalogueSort): (key: unknown) => key is PlaceKey {
  return (key): key is PlaceKey =>
    Array.isArray(key) && key.length === 2 && isKeyOf(sort, key[0]) && Number.isSafeInteger(key[1]);
}
