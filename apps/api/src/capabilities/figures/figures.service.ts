import { Injectable } from '@nestjs/common';
import { figureAxes, figureOf, type FigureAxis, type FigureRow } from '@praxis/domain/figures';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { CatalogueService, FacetLabels } from '../search';
import { Vocabularies } from '../vocabularies';

/** A table with what its rows are called. */
export interface LabelledFigure {
  by: FigureAxis;
  count: number;
  running: number;
  unstated: number;
  rows: (FigureRow & { label: string })[];
}

/** The catalogue in figures: what everybody may see, whoever asks. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly labels: FacetLabels,
    private readonly vocabularies: Vocabularies,
    private readonly database: Database,
  ) {}

  all(language: Language): Promise<LabelledFigure[]> {
    return Promise.all(figureAxes.map((by) => this.of(by, language)));
  }

  async of(by: FigureAxis, language: Language): Promise<LabelledFigure> {
    const { all, unstated, rows } = figureOf(this.catalogue.index, by, await this.known(by));
    const labelled = await this.labelled(by, rows, language);
    if (by === 'topic' || by === 'country')
      labelled.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, language));
    return { by, ...all, unstated, rows: labelled };
  }

  private async labelled(
    by: FigureAxis,
    rows: readonly FigureRow[],
    language: Language,
  ): Promise<LabelledFigure['rows']> {
    if (by === 'year') return rows.map((row) => ({ ...row, label: row.value }));
    const counts = rows.map(({ value, count }) => ({ value, count }));
    const [facet] = await this.labels.label({ [by]: counts }, language);
    const labelOf = new Map(facet?.values.map(({ value, label }) => [value, label]));
    return rows.map((row) => ({ ...row, label: labelOf.get(row.value) ?? row.value }));
  }

  /** What has a row even without a practice: every topic, every country of the cities here, every level of evidence. */
  private async known(by: FigureAxis): Promise<string[]> {
    if (by === 'topic') return this.vocabularies.list('topic').map(({ code }) => code);
    if (by === 'evidence') return this.vocabularies.list('evidenceLevel').map(({ code }) => code);
    if (by === 'year') return [];
    const rows = await this.database.publicRows<{ value: string }>(
      'countries-of-cities',
      'select distinct country_code as value from city order by 1',
      [],
    );
    return rows.map(({ value }) => value);
  }
}
