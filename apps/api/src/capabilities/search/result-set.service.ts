import { Injectable } from '@nestjs/common';
import type { SearchState } from '@praxis/domain/search';
import { languages, type Language } from '@praxis/domain/shared';
import { CatalogueService } from './catalogue.service';
import { SearchEngines } from './search-engines';

/** So many of the best come in the order of the engine; whoever takes more than that away sorts it anyhow. */
const ranked = 1_000;

/** Everything that the search page would show of a question, page after page: what is exported. */
@Injectable()
export class ResultSetService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly engines: SearchEngines,
  ) {}

  /** The numbers of all practices found, in order. Whether each may still be shown is decided when it is read. */
  async numbersOf({ text, filter, sort }: SearchState, reader: Language): Promise<number[]> {
    const limit = Number.MAX_SAFE_INTEGER;
    const whole = { filter, sort, reader, facets: [], offset: 0, limit } as const;
    if (text === '') return this.catalogue.index.query({ ...whole, candidates: null }).numbers;
    const { numbers, best } = await this.engines.search({
      text,
      languages,
      reader,
      filter,
      passes: this.catalogue.index.passes(filter),
      isUnconfirmed: this.catalogue.unconfirmed(),
      offset: 0,
      limit: sort === 'relevance' ? ranked : 0,
    });
    const found = this.catalogue.index.query({
      ...whole,
      candidates: numbers,
      sort: sort === 'relevance' ? 'newest' : sort,
    }).numbers;
    return [...new Set([...best.map(({ number }) => number), ...found])];
  }
}
