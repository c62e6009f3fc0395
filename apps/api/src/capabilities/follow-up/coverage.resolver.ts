import { ResolveField, Resolver } from '@nestjs/graphql';
import type { CoverageAxis } from '@praxis/domain/follow-up';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import {
  CommitmentType,
  DeclarationType,
  type CommitmentRow,
  type DeclarationRow,
} from '../declarations';
import { CoverageService, type LabelledCoverage } from './coverage.service';
import { CoverageAxisEnum, CoverageRowType, CoverageType } from './coverage.type';

/** Coverage, seen from the declaration. */
@Resolver(() => DeclarationType)
export class DeclarationCoverageResolver {
  constructor(private readonly coverage: CoverageService) {}

  @ResolveField(() => CoverageType, {
    name: 'coverage',
    description: 'Which practices serve which of its commitments: the table of the page.',
  })
  @FieldArgument('by', () => CoverageAxisEnum, { nullable: true })
  @ReadableBy('everyone')
  coverageOf(
    row: DeclarationRow,
    { by }: { by?: CoverageAxis | null },
    { language, loaders }: RequestContext,
  ): Promise<LabelledCoverage> {
    return this.coverage.of(row, by ?? 'city', language, loaders);
  }
}

@Resolver(() => CoverageRowType)
export class CoverageRowFieldsResolver {
  @ResolveField(() => CommitmentType)
  commitment(row: LabelledCoverage['rows'][number]): CommitmentRow {
    return row.of;
  }
}
