import { Field, Int, ObjectType } from '@nestjs/graphql';
import { coverageAxes, coverageStates } from '@praxis/domain/follow-up';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const CoverageAxisEnum = enumOf(
  coverageAxes,
  'CoverageAxis',
  'What the columns of a table of coverage are: cities, or topics.',
);
export const CoverageStateEnum = enumOf(
  coverageStates,
  'CoverageState',
  'COVERED: at least one practice runs now. PARTLY_COVERED: there are practices, but none is known to run. NO_PRACTICE: there is none.',
);

@ObjectType('CoverageColumn', { description: 'A column of the table: a city or a topic.' })
@ReadableBy('everyone')
export class CoverageColumnType {
  @Field({ description: 'As the search’s filter has it: a city’s name in addresses, or a code.' })
  value!: string;

  @Field({ description: 'Its name in the language of the request.' })
  label!: string;
}

@ObjectType('CoverageCell', {
  description: 'The practices of a city, or on a topic, that serve a commitment.',
})
@ReadableBy('everyone')
export class CoverageCellType {
  @Field({ description: 'The column it stands in.' })
  value!: string;

  @Field(() => Int, { description: 'How many practices the search finds with both filters.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them run now.' })
  running!: number;

  @Field(() => CoverageStateEnum)
  state!: string;
}

@ObjectType('CoverageRow', { description: 'All practices that serve a commitment.' })
@ReadableBy('everyone')
export class CoverageRowType {
  @Field(() => Int, {
    description: 'How many practices the search finds with the commitment as its filter.',
  })
  count!: number;

  @Field(() => Int, { description: 'How many of them run now.' })
  running!: number;

  @Field(() => CoverageStateEnum)
  state!: string;

  @Field(() => [CoverageCellType], { description: 'A cell for each column, in their order.' })
  cells!: CoverageCellType[];
}

@ObjectType('Coverage', {
  description:
    'Which practices serve which commitments of a declaration, counted in what everybody may see.',
})
@ReadableBy('everyone')
export class CoverageType {
  @Field(() => CoverageAxisEnum)
  by!: string;

  @Field(() => [CoverageColumnType], { description: 'By their names.' })
  columns!: CoverageColumnType[];

  @Field(() => [CoverageRowType], {
    description: 'A row for each commitment, in the order of the declaration.',
  })
  rows!: CoverageRowType[];
}
