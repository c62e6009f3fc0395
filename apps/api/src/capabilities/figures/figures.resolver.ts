import { Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FigureType } from './figure.type';
import { FiguresService, type LabelledFigure } from './figures.service';

@Resolver()
export class FiguresResolver {
  constructor(private readonly figures: FiguresService) {}

  @Query(() => [FigureType], {
    name: 'figures',
    description: 'The catalogue in figures: by topic, by country, by first year, by evidence.',
  })
  @ReadableBy('everyone')
  all(@Context() { language }: RequestContext): Promise<LabelledFigure[]> {
    return this.figures.all(language);
  }
}
