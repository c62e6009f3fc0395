import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { SpreadsheetImportType } from './spreadsheet-import.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'The file is being checked or becoming drafts, or has become drafts.',
})
@ReadableBy('everyone')
export class SpreadsheetBusyProblem extends ProblemType {}

@InputType()
export class CheckSpreadsheetInput {
  @Field(() => ID)
  id!: string;

  @Field(() => [String], {
    nullable: 'itemsAndList',
    description:
      'For each column, in their order, the name of the field that it is for, or null where it is not read; as it is without. It is remembered for the city and these headings.',
  })
  columns?: (string | null)[];
}
@ObjectType({ description: 'It is being checked; nothing is written.' })
@ReadableBy('everyone')
export class CheckSpreadsheetSuccess {
  @Field(() => SpreadsheetImportType, { description: 'How it stands now.' })
  import!: SpreadsheetImportType;
}
export const CheckSpreadsheetResult = resultUnion(
  'CheckSpreadsheetResult',
  CheckSpreadsheetSuccess,
  [SpreadsheetBusyProblem, InvalidInputProblem],
);

@InputType()
export class ImportSpreadsheetInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Make drafts of the good rows although there are bad ones; otherwise nothing is written while there are any.',
  })
  skipBad?: boolean;
}
@ObjectType({ description: 'Its rows are becoming drafts.' })
@ReadableBy('everyone')
export class ImportSpreadsheetSuccess {
  @Field(() => SpreadsheetImportType, { description: 'How it stands now.' })
  import!: SpreadsheetImportType;
}
export const ImportSpreadsheetResult = resultUnion(
  'ImportSpreadsheetResult',
  ImportSpreadsheetSuccess,
  [SpreadsheetBusyProblem, InvalidInputProblem],
);

@InputType()
export class DiscardSpreadsheetInput {
  @Field(() => ID)
  id!: string;
}
@ObjectType({ description: 'The file is forgotten; drafts that it has become stay.' })
@ReadableBy('everyone')
export class DiscardSpreadsheetSuccess {
  @Field(() => ID)
  id!: string;
}
export const DiscardSpreadsheetResult = resultUnion(
  'DiscardSpreadsheetResult',
  DiscardSpreadsheetSuccess,
  [SpreadsheetBusyProblem, InvalidInputProblem],
);
