import { Field, Int, ObjectType } from '@nestjs/graphql';
import { figureAxes } from '@praxis/domain/figures';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const FigureAxisEnum = enumOf(
  figureAxes,
  'FigureAxis',
  'What the practices of a table of figures are counted by.',
);

@ObjectType('FigureRow', { description: 'The practices with one value.' })
@ReadableBy('everyone')
export class FigureRowType {
  @Field({
    description: 'As the search’s filter has it: a code, a country, or the year it may have begun.',
  })
  value!: string;

  @Field({ description: 'What it is called in the language of the request.' })
  label!: string;

  @Field(() => Int, { description: 'How many practices the search finds with it as its filter.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them run now: pilot, active, scaled.' })
  running!: number;
}

@ObjectType('Figure', {
  description:
    'A table of how many practices there are, counted in what everybody may see. A practice with several topics or countries counts in each of them, and once in all.',
})
@ReadableBy('everyone')
export class FigureType {
  @Field(() => FigureAxisEnum, { description: 'What they are counted by.' })
  by!: string;

  @Field(() => Int, { description: 'How many published practices there are.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them run now: pilot, active, scaled.' })
  running!: number;

  @Field(() => Int, { description: 'How many say nothing about it.' })
  unstated!: number;

  @Field(() => [FigureRowType], {
    description:
      'Topics and countries with the most practices first, those without any at the end; years and levels of evidence in their order.',
  })
  rows!: FigureRowType[];
}
