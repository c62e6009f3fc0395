import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { defineLoader } from '../../platform/graphql/loaders';
import { PracticeType, publicPracticeById, type PracticeRow } from '../practices';
import { wordsIn, type Words } from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { AdoptionType } from './adoption.type';

interface AdoptionRow {
  id: string;
  originPracticeId: string | null;
  originName: string;
  originPlace: string;
  adoptedPracticeId: string | null;
  adoptedName: string;
  adoptedPlace: string;
  year: number | null;
  stage: string;
  notes: Words;
  sources: string[];
}

/**
 * Adoptions in which a practice is the origin or what came of one, the earliest first. They are few and all of them are
 * kept at hand: nearly every practice has none.
 */
const adoptionsOfPractice = defineLoader<string, AdoptionRow[]>({
  name: 'adoptionsOfPractice',
  load: async (ids, { database }) => {
    const [all] = await database.settled.of('adoptions', ['all'], async () => [
      await database.publicRows<AdoptionRow & Record<string, unknown>>('adoptions', adoptions),
    ]);
    return ids.map((id) =>
      (all ?? []).filter((row) => row.originPracticeId === id || row.adoptedPracticeId === id),
    );
  },
});

const adoptions = `
  select id, origin_practice_id as "originPracticeId", origin_name as "originName", origin_place as "originPlace",
         adopted_practice_id as "adoptedPracticeId", adopted_name as "adoptedName", adopted_place as "adoptedPlace",
         year, stage, notes, sources
    from adoption
   order by year nulls last, id`;

@Resolver(() => PracticeType)
export class PracticeAdoptionsResolver {
  @ResolveField(() => [AdoptionType], {
    description: 'Who took it over, and from whom it was taken.',
  })
  @ReadableBy('everyone')
  adoptions(
    row: PracticeRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AdoptionRow[]> | AdoptionRow[] {
    return row.publication === 'published' ? loaders.of(adoptionsOfPractice).load(row.id) : [];
  }
}

@Resolver(() => AdoptionType)
export class AdoptionFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => TermType)
  stage(row: AdoptionRow): Term {
    return this.vocabularies.term('transferStage', row.stage);
  }

  @ResolveField(() => String, { description: 'What was taken over and what was changed.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  note(
    row: AdoptionRow,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): string {
    return wordsIn(row.notes, language ?? context.language).text;
  }

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'The practice that was taken over, when it is public here.',
  })
  async origin(
    row: AdoptionRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<PracticeRow | null> {
    return publicOnly(row.originPracticeId, context);
  }

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'What it became, when it is public here.',
  })
  async adopted(
    row: AdoptionRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<PracticeRow | null> {
    return publicOnly(row.adoptedPracticeId, context);
  }
}

async function publicOnly(
  id: string | null,
  { loaders }: RequestContext,
): Promise<PracticeRow | null> {
  const practice = id === null ? null : await loaders.of(publicPracticeById).load(id);
  return practice?.publication === 'published' ? practice : null;
}
