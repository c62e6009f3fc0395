import { Injectable } from '@nestjs/common';
import {
  loosenedSearches,
  noFilter,
  remediesOf,
  type LoosenedSearch,
  type PracticeFilter,
  type PracticeNumbers,
} from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { CatalogueService } from './catalogue.service';
import { SearchEngines } from './search-engines';
import type { SearchQuestion } from './search.service';

/** A search with something given up, and how many practices it finds. */
export interface Remedy extends LoosenedSearch {
  count: number;
}

/** Helps to ask better: words that were mistyped, and what would find something where nothing was found. */
@Injectable()
export class SearchHelpService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly engines: SearchEngines,
  ) {}

  async respelled(question: SearchQuestion, reader: Language): Promise<string | null> {
    return question.text === '' ? null : this.engines.respelling.of({ ...question, reader });
  }

  /** Each with the number that its search finds: no remedy leads to nothing. */
  async remedies(question: SearchQuestion, reader: Language): Promise<Remedy[]> {
    const { text, filter, languages } = question;
    const loosened = loosenedSearches(text, filter, await this.respelled(question, reader));
    const texts = [...new Set(loosened.map((each) => each.text))];
    const found = new Map<string, PracticeNumbers | null>();
    for (const each of texts) found.set(each, await this.numbersOf(each, languages));
    return remediesOf(
      loosened.map((each) => ({
        ...each,
        count: this.countOf(found.get(each.text) ?? null, each.filter),
      })),
    );
  }

  /** Every practice that the words find, whatever the filter; null without words. */
  private async numbersOf(
    text: string,
    languages: readonly Language[],
  ): Promise<PracticeNumbers | null> {
    if (text === '') return null;
    const { numbers } = await this.engines.search({
      text,
      languages,
      filter: noFilter,
      passes: () => true,
      offset: 0,
      limit: 0,
    });
    return numbers;
  }

  private countOf(candidates: PracticeNumbers | null, filter: PracticeFilter): number {
    return candidates === null
      ? this.catalogue.index.count(filter)
      : this.catalogue.index.query({
          candidates,
          filter,
          sort: 'relevance',
          facets: [],
          offset: 0,
          limit: 0,
        }).total;
  }
}
