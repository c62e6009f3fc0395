import { Inject } from '@nestjs/common';
import { Field, Int, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { interpretationGaps } from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import {
  needsOf,
  PlannedSessionType,
  ProgrammeType,
  type PlanRow,
  type ProgrammeRow,
} from '../summits';
import { TermType, Vocabularies, type Term } from '../vocabularies';
import { RequestWeighingService } from './request-weighing.service';

@ObjectType('InterpretationNeed', {
  description: 'How many accepted people need a language.',
})
@ReadableBy('secretariat')
export class InterpretationNeedType {
  @Field(() => Int, { description: 'How many.' })
  people!: number;
}

@ObjectType('InterpretationGap', {
  description: 'A session that does not offer a language that accepted people need.',
})
@ReadableBy('secretariat')
export class InterpretationGapType {
  @Field(() => PlannedSessionType, { description: 'The session.' })
  session!: PlannedSessionType;

  @Field(() => [InterpretationNeedType], { description: 'What is needed there, and by how many.' })
  needs!: InterpretationNeedType[];
}

interface Need {
  code: string;
  people: number;
}
interface Gap {
  session: PlanRow | undefined;
  needs: Need[];
}

/** What accepted people need and sessions do not offer: told before a release. */
@Resolver(() => ProgrammeType)
export class InterpretationGapsResolver {
  constructor(private readonly weighing: RequestWeighingService) {}

  @ResolveField(() => [InterpretationGapType], {
    description: 'Languages that accepted people need and its sessions do not offer.',
  })
  async interpretationGaps({ plans, summit }: ProgrammeRow): Promise<Gap[]> {
    const needs = Object.fromEntries(await this.weighing.interpretationNeeds(summit.id));
    return interpretationGaps(plans.map(needsOf), needs).flatMap(({ sessionId, missing }) => {
      const lacking = missing.filter(({ needed }) => needed > 0);
      return lacking.length === 0
        ? []
        : [
            {
              session: plans.find(({ id }) => id === sessionId),
              needs: lacking.map(({ code, needed }) => ({ code, people: needed })),
            },
          ];
    });
  }
}

@Resolver(() => InterpretationNeedType)
export class InterpretationNeedFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => TermType, { description: 'The language.' })
  language({ code }: Need): Term {
    return this.vocabularies.term('languageOfInterpretation', code);
  }
}
