import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { pickLanguage, type Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultOf, resultUnion } from '../../platform/graphql/result';
import { PassagesOpenProblem } from '../practices';
import { SessionOutcomesService } from './session-outcomes.service';
import type { SessionRow } from './summit.rows';
import { SessionType } from './summit.type';

@ObjectType('SessionOutcome', {
  description: 'What came of a session, as organisers tell it, without markup.',
})
@ReadableBy('everyone')
export class SessionOutcomeType {
  @Field(() => LanguageEnum, { description: 'The language of its words.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'What was agreed or learnt.' })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said, in order.' })
  minutes!: string | null;

  @Field({ description: 'When it was last saved.' })
  savedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of the words that could harm somebody may stand; for the secretariat, null for everybody else.',
  })
  @ReadableBy('secretariat')
  justification!: string | null;
}

@InputType()
export class SaveSessionOutcomeInput {
  @Field(() => ID, { description: 'The id of a session that has begun.' })
  session!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of the words; that of the request when it is left out.',
  })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was agreed or learnt, at most 3,000 characters.',
  })
  outcome?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said, in order, at most 20,000 characters.',
  })
  minutes?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of the words that could harm somebody may stand, at most 500 characters: for the secretariat. Kept only where there are such passages.',
  })
  justification?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class SaveSessionOutcomeSuccess {
  @Field(() => SessionType, { description: 'The session with what came of it.' })
  session!: SessionType;
}
const SaveSessionOutcomeResult = resultUnion(
  'SaveSessionOutcomeResult',
  SaveSessionOutcomeSuccess,
  [PassagesOpenProblem, InvalidInputProblem],
);

interface SessionOutcomeRow {
  sessionId: string;
  language: Language;
  outcome: string | null;
  minutes: string | null;
  justification: string | null;
  savedAt: Date;
}

const outcomesOfSession = defineLoader<string, SessionOutcomeRow[]>({
  name: 'outcomesOfSession',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<SessionOutcomeRow & Record<string, unknown>>(
        'outcomes-of-sessions',
        `select session_id as "sessionId", language, outcome, minutes, justification, saved_at as "savedAt"
           from session_outcome where session_id = any($1::uuid[]) order by language`,
        [ids],
      ),
      (row) => row.sessionId,
    ),
});

/** What came of sessions. */
@Resolver(() => SessionType)
export class SessionOutcomesResolver {
  constructor(private readonly outcomes: SessionOutcomesService) {}

  @ResolveField(() => SessionOutcomeType, {
    nullable: true,
    description:
      'What came of it, in the asked language or else in another; null when nothing is told.',
  })
  @ReadableBy('everyone')
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  async outcome(
    row: SessionRow,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): Promise<SessionOutcomeRow | null> {
    const outcomes = await context.loaders.of(outcomesOfSession).load(row.id);
    if (outcomes.length === 0) return null;
    const picked = pickLanguage(
      outcomes.map((each) => each.language),
      language ?? context.language,
      'en',
    );
    return outcomes.find((each) => each.language === picked) ?? null;
  }

  @Mutation(() => SaveSessionOutcomeResult, {
    description:
      'Tells what came of a session, in one language; everybody reads it at once. For the secretariat.',
  })
  @ReadableBy('members')
  saveSessionOutcome(
    @Args('input') input: SaveSessionOutcomeInput,
    @Context() { viewer, language }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveSessionOutcomeResult, async () => ({
      session: await this.outcomes.save(viewer, input, language),
    }));
  }
}
