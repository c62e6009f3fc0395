import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { spreadsheetStates } from '@praxis/domain/spreadsheets';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const SpreadsheetStateEnum = enumOf(
  spreadsheetStates,
  'SpreadsheetState',
  'What a file has come to: it waits to be checked, is being checked, has been, becomes drafts, has become drafts.',
);

@ObjectType('SpreadsheetColumn', { description: 'A column of a table.' })
@ReadableBy('useCase')
export class SpreadsheetColumnType {
  @Field({ description: 'As a spreadsheet names it: A, AA.' })
  letters!: string;

  @Field({ description: 'What stands above it; may be empty.' })
  heading!: string;

  @Field(() => [String], { description: 'Some of what stands in it, shortened.' })
  samples!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The field of the template that it is for; null: it is not read.',
  })
  field!: string | null;
}

@ObjectType('SpreadsheetFault', {
  description: 'Something that is wrong with a cell, or with a row as a whole.',
})
@ReadableBy('useCase')
export class SpreadsheetFaultType {
  @Field(() => Int, { description: 'As the spreadsheet counts.' })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'As the spreadsheet names it: C14; null when it is about the row, or about a field without a column.',
  })
  cell!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the template that it is about.',
  })
  field!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which entry of a list, from 1.' })
  entry!: number | null;

  @Field(() => String, { nullable: true, description: 'Which part of that entry.' })
  part!: string | null;

  @Field({
    description: 'What is wrong, a stable word: required, tooLong, unknownCode, beingEdited …',
  })
  rule!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The limit that was missed, where the rule has one.',
  })
  limit!: number | null;

  @Field({ description: 'What is wrong and how to mend it, in English.' })
  message!: string;
}

@ObjectType('SpreadsheetReport', {
  description: 'What the rows of a table have led to, or would lead to.',
})
@ReadableBy('useCase')
export class SpreadsheetReportType {
  @Field(() => Int, { description: 'How many rows were looked at.' })
  rows!: number;

  @Field(() => Int, { description: 'Drafts of practices that are new here.' })
  added!: number;

  @Field(() => Int, { description: 'Drafts of practices that were here already.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that say what is here already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that cannot become a draft as they are.' })
  bad!: number;

  @Field(() => Int, { description: 'Rows that only show how a table is filled in.' })
  examples!: number;

  @Field(() => Int, { description: 'How many faults there are; the first thousand are told.' })
  faultCount!: number;

  @Field(() => [SpreadsheetFaultType], { description: 'In the order of the rows.' })
  faults!: SpreadsheetFaultType[];

  @Field({ description: 'Whether drafts were written; otherwise it says what would be done.' })
  isWritten!: boolean;
}

@ObjectType('SpreadsheetImport', {
  description:
    'A file that its sender wants to make drafts of; nobody else sees it. It is forgotten a week after it was last touched.',
})
@ReadableBy('self')
export class SpreadsheetImportType {
  accountId!: string;

  cityId!: string;

  @Field(() => ID)
  id!: string;

  @Field({ description: 'What the file was called.' })
  fileName!: string;

  @Field({ description: 'What its first sheet is called; CSV for a file of text.' })
  sheet!: string;

  @Field(() => LanguageEnum, { description: 'In which the words are where no column says so.' })
  language!: string;

  @Field(() => Int, { description: 'How many rows there are below the headings.' })
  rowCount!: number;

  @Field(() => SpreadsheetStateEnum, { description: 'What it has come to.' })
  state!: string;

  @Field(() => Int, {
    description: 'How many rows have been looked at, while it is checked or becomes drafts.',
  })
  done!: number;

  @Field(() => [SpreadsheetColumnType], { description: 'The columns with what they are for.' })
  columns!: SpreadsheetColumnType[];

  @Field({
    description:
      'Whether what the columns are for was said by a person, now or for an earlier file.',
  })
  isRemembered!: boolean;

  @Field(() => SpreadsheetReportType, {
    nullable: true,
    description: 'What the last look at its rows has shown; null before the first.',
  })
  report!: SpreadsheetReportType | null;

  @Field({ description: 'When it was sent.' })
  createdAt!: Date;
}
