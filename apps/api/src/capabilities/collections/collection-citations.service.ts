import { Injectable } from '@nestjs/common';
import { citationOfEdition, type CitationStyle, type CslItem } from '@praxis/domain/citations';
import { editionAddress } from '@praxis/domain/collections';
import type { Language } from '@praxis/domain/shared';
import { PublicRoutes } from '../../platform/http/public-routes';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { CitationsService } from '../citations';
import type { EditionRow } from './collection.rows';

/** Citing an edition as a whole: a curated set with a person as its author. */
@Injectable()
export class CollectionCitations {
  constructor(
    private readonly citing: CitationsService,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
  ) {}

  itemOf(row: EditionRow): CslItem {
    return citationOfEdition(
      { ...row, address: editionAddress(this.routes.origin, row.number, row.edition) },
      this.clock.now(),
    );
  }

  textsOf(row: EditionRow, language: Language): { style: CitationStyle; text: string }[] {
    return this.citing.textsOf(this.itemOf(row), language);
  }
}
