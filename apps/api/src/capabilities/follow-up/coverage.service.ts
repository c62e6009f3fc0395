import { Injectable } from '@nestjs/common';
import { topicsOfTheme } from '@praxis/domain/declarations';
import { coverageOf, type CoverageAxis, type CoverageRow } from '@praxis/domain/follow-up';
import type { Language } from '@praxis/domain/shared';
import type { Code } from '@praxis/domain/vocabularies';
import { Database } from '../../platform/database/database';
import { Loaders } from '../../platform/graphql/loaders';
import { commitmentsOfDeclaration, type CommitmentRow, type DeclarationRow } from '../declarations';
import { CatalogueService, FacetLabels } from '../search';

/** The table with what its rows and columns are called. */
export interface LabelledCoverage {
  by: CoverageAxis;
  columns: { value: string; label: string }[];
  rows: (CoverageRow & { of: CommitmentRow })[];
}

/** Which practices serve which commitments of a declaration. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly labels: FacetLabels,
    private readonly database: Database,
  ) {}

  /** What everybody may see, whoever asks; columns in the order of their names. */
  async of(
    declaration: DeclarationRow,
    by: CoverageAxis,
    language: Language,
    loaders = new Loaders(this.database, { kind: 'visitor' }),
  ): Promise<LabelledCoverage> {
    const commitments = await loaders.of(commitmentsOfDeclaration).load(declaration.id);
    const { columns, rows } = coverageOf(
      this.catalogue.index,
      by,
      commitments.map(({ code }) => code),
      by === 'topic' ? topicsOf(commitments) : [],
    );
    const [labelled] = await this.labels.label(
      { [by]: columns.map((value) => ({ value, count: 0 })) },
      language,
    );
    const named = (labelled?.values ?? [])
      .map(({ value, label }) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
    const ofCode = new Map(commitments.map((commitment) => [commitment.code, commitment]));
    return {
      by,
      columns: named,
      rows: rows.flatMap((row) => {
        const commitment = ofCode.get(row.commitment);
        if (commitment === undefined) return [];
        const cells = new Map(row.cells.map((cell) => [cell.value, cell]));
        return [
          {
            ...row,
            cells: named.flatMap(({ value }) => cells.get(value) ?? []),
            of: commitment,
          },
        ];
      }),
    };
  }
}

/** Topics under which practices for these commitments are likely found: there a gap says something. */
function topicsOf(commitments: readonly CommitmentRow[]): string[] {
  return commitments.flatMap(({ theme }) => topicsOfTheme[theme as Code<'commitmentTheme'>] ?? []);
}
