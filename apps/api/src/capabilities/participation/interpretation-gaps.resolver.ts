import { Inject } from '@nestjs/common';
import { Field, Int, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { interpretationGaps, languageNeeds, type MissingLanguage } from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import { PlannedSessionType, ProgrammeType, type PlanRow, type ProgrammeRow } from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { RequestWeighingService } from './request-weighing.service';

@ObjectType('InterpretationNeed', {
  description: 'A language that is missing, and how many accepted people need it.',
})
@ReadableBy('secretariat')
export class InterpretationNeedType {
  @Field(() => Int, {
    description: 'How many; 0 for a language that the summit offers and nobody has asked for.',
  })
  people!: number;
}

@ObjectType('InterpretationGap', {
  description:
    'A session that does not offer a language that its summit offers or accepted people need.',
})
@ReadableBy('secretariat')
export class InterpretationGapType {
  @Field(() => PlannedSessionType, { description: 'The session.' })
  session!: PlannedSessionType;

  @Field(() => [InterpretationNeedType], {
    description: 'What is missing there; what most people need comes first.',
  })
  needs!: InterpretationNeedType[];
}

@ObjectType('LanguageGap', {
  description: 'An interpretation gap without how many people need what is missing.',
})
@ReadableBy('secretariat')
export class LanguageGapType {
  @Field(() => PlannedSessionType, { description: 'The session.' })
  session!: PlannedSessionType;
}

/** A gap with the session that it is about. */
interface Gap {
  session: PlanRow | undefined;
  needs: readonly MissingLanguage[];
}

/** What a summit offers or accepted people need, and sessions do not offer: told before a release. */
@Resolver(() => ProgrammeType)
export class InterpretationGapsResolver {
  constructor(private readonly weighing: RequestWeighingService) {}

  @ResolveField(() => [InterpretationGapType], {
    description:
      'Languages that the summit offers or accepted people need, and its sessions do not offer.',
  })
  async interpretationGaps({ plans, summit }: ProgrammeRow): Promise<Gap[]> {
    const needed = Object.fromEntries(await this.weighing.interpretationNeeds(summit.id));
    const needs = languageNeeds(summit.interpretation ?? [], needed);
    return interpretationGaps(plans, needs).map(({ sessionId, missing }) => ({
      session: plans.find(({ id }) => id === sessionId),
      needs: missing,
    }));
  }

  @ResolveField(() => [LanguageGapType], {
    description: 'The same as `interpretationGaps`, without how many people need each language.',
    deprecationReason: 'Ask `interpretationGaps`: it says also how many people need each language.',
  })
  languageGaps(programme: ProgrammeRow): Promise<Gap[]> {
    return this.interpretationGaps(programme);
  }
}

@Resolver(() => InterpretationNeedType)
export class InterpretationNeedFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => Int)
  people({ needed }: MissingLanguage): number {
    return needed;
  }

  @ResolveField(() => TermType, { description: 'The language.' })
  language({ code }: MissingLanguage): Term {
    return this.vocabularies.term('languageOfInterpretation', code);
  }
}

@Resolver(() => LanguageGapType)
export class LanguageGapFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => [TermType], { description: 'The languages that are missing.' })
  languages({ needs }: Gap): Term[] {
    return needs.map(({ code }) => this.vocabularies.term('languageOfInterpretation', code));
  }
}
