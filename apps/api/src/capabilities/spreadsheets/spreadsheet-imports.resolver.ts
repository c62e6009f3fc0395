import { Args, Context, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { cellName, columnLetters, faultsAtOnce } from '@praxis/domain/spreadsheets';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { resultOf } from '../../platform/graphql/result';
import { ViewerType } from '../accounts';
import { cityById, CityType, type CityRow } from '../cities';
import type { SheetReport } from './sheet-import.service';
import type { SpreadsheetImport } from './spreadsheet-import.entity';
import {
  CheckSpreadsheetInput,
  CheckSpreadsheetResult,
  DiscardSpreadsheetInput,
  DiscardSpreadsheetResult,
  ImportSpreadsheetInput,
  ImportSpreadsheetResult,
} from './spreadsheet-import.mutation-types';
import {
  SpreadsheetColumnType,
  SpreadsheetFaultType,
  SpreadsheetImportType,
  SpreadsheetReportType,
} from './spreadsheet-import.type';
import { SpreadsheetImportsService } from './spreadsheet-imports.service';

@Resolver()
export class SpreadsheetImportsResolver {
  constructor(private readonly imports: SpreadsheetImportsService) {}

  @Mutation(() => CheckSpreadsheetResult, {
    description:
      'Says what the columns of one’s own file are for, and has every row checked; nothing is written.',
  })
  @ReadableBy('members')
  checkSpreadsheet(
    @Args('input') input: CheckSpreadsheetInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(CheckSpreadsheetResult, async () => ({
      import: await this.imports.check(viewer, input),
    }));
  }

  @Mutation(() => ImportSpreadsheetResult, {
    description: 'Has the rows of one’s own file, which have been checked, made into drafts.',
  })
  @ReadableBy('members')
  importSpreadsheet(
    @Args('input') input: ImportSpreadsheetInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(ImportSpreadsheetResult, async () => ({
      import: await this.imports.run(viewer, input),
    }));
  }

  @Mutation(() => DiscardSpreadsheetResult, { description: 'Forgets one’s own file.' })
  @ReadableBy('members')
  discardSpreadsheet(
    @Args('input') input: DiscardSpreadsheetInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(DiscardSpreadsheetResult, async () => ({
      id: await this.imports.discard(viewer, input),
    }));
  }
}

@Resolver(() => SpreadsheetImportType)
export class SpreadsheetImportFieldsResolver {
  @ResolveField(() => CityType, { description: 'The city that the practices belong to.' })
  @ReadableBy('self')
  city(
    { cityId }: SpreadsheetImport,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CityRow | null> {
    return loaders.of(cityById).load(cityId);
  }

  @ResolveField(() => [SpreadsheetColumnType])
  @ReadableBy('self')
  columns({ headings, samples, columns }: SpreadsheetImport): SpreadsheetColumnType[] {
    return headings.map((heading, place) => ({
      letters: columnLetters(place),
      heading,
      samples: samples[place] ?? [],
      field: columns[place] ?? null,
    }));
  }
}

@Resolver(() => SpreadsheetReportType)
export class SpreadsheetReportFieldsResolver {
  @ResolveField(() => [SpreadsheetFaultType], {
    description: 'A hundred of them, in the order of the rows.',
  })
  @FieldArgument('skip', () => Int, {
    defaultValue: 0,
    description: 'So many of them are passed over.',
  })
  @ReadableBy('useCase')
  faults({ faults }: SheetReport, { skip }: { skip: number }): SpreadsheetFaultType[] {
    const from = Math.max(0, skip);
    return faults.slice(from, from + faultsAtOnce).map((fault) => ({
      ...fault,
      cell: fault.column === null ? null : cellName(fault.row, fault.column),
    }));
  }
}

@Resolver(() => ViewerType)
export class ViewerSpreadsheetImportsResolver {
  constructor(private readonly imports: SpreadsheetImportsService) {}

  @ResolveField(() => [SpreadsheetImportType], {
    description:
      'The files that the viewer has sent to be imported, the newest first; never more than twenty.',
  })
  @ReadableBy('self')
  spreadsheetImports({ accountId }: ViewerType): Promise<SpreadsheetImport[]> {
    return this.imports.ofAccount(accountId);
  }

  @ResolveField(() => SpreadsheetImportType, {
    nullable: true,
    description: 'One of those files, the newest unless told; null when there is none.',
  })
  @FieldArgument('id', () => ID, { nullable: true, description: 'Which of them.' })
  @ReadableBy('self')
  spreadsheetImport(
    { accountId }: ViewerType,
    { id }: { id?: string | null },
  ): Promise<SpreadsheetImport | null> {
    return this.imports.find(accountId, id ?? null);
  }
}
