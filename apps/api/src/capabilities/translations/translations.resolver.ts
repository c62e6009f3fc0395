import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { resultOf } from '../../platform/graphql/result';
import { PracticesService, type PracticeRow } from '../practices';
import { MachineTranslationService } from './machine-translation.service';
import { TranslationListsService, type TranslationEntryRow } from './translation-lists.service';
import {
  DiscardTranslationInput,
  DiscardTranslationResult,
  PublishTranslationInput,
  PublishTranslationResult,
  SaveTranslationInput,
  SaveTranslationResult,
  TranslateByMachineInput,
  TranslateByMachineResult,
} from './translation.mutation-types';
import {
  TranslationEntryConnection,
  TranslationWantEnum,
  type TranslationWant,
} from './translation.type';
import { TranslationsService } from './translations.service';

@Resolver()
export class TranslationsResolver {
  constructor(
    private readonly translating: TranslationsService,
    private readonly machine: MachineTranslationService,
    private readonly lists: TranslationListsService,
    private readonly practices: PracticesService,
  ) {}

  @Query(() => TranslationEntryConnection, {
    nullable: true,
    description:
      'How the translations of published practices stand, the newest practice first: of their cities for members of a team, of all for reviewers and the secretariat; null for everybody else.',
  })
  @ReadableBy('useCase')
  translations(
    @Args('city', {
      type: () => String,
      nullable: true,
      description: 'The name in addresses of one city; all that the viewer may see without.',
    })
    city: string | null,
    @Args('into', {
      type: () => LanguageEnum,
      nullable: true,
      description: 'Only what is wanting in this language.',
    })
    into: Language | null,
    @Args('wanting', {
      type: () => TranslationWantEnum,
      nullable: true,
      description: 'Only practices that lack this.',
    })
    wanting: TranslationWant | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<Connection<TranslationEntryRow> | null> {
    return this.lists.list({ city, language: into, wanting, first, after }, context);
  }

  @Mutation(() => SaveTranslationResult, {
    description:
      'Keeps work on a translation of a published practice; nothing of it is public before it is published.',
  })
  @ReadableBy('members')
  saveTranslation(
    @Args('input') input: SaveTranslationInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveTranslationResult, async () =>
      this.withPractice(context, await this.translating.save(context.viewer, input)),
    );
  }

  @Mutation(() => DiscardTranslationResult, {
    description: 'Lets work on a translation go; what is public stays.',
  })
  @ReadableBy('members')
  discardTranslation(
    @Args('input') input: DiscardTranslationInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(DiscardTranslationResult, async () =>
      this.withPractice(context, await this.translating.discard(context.viewer, input)),
    );
  }

  @Mutation(() => PublishTranslationResult, {
    description:
      'Publishes a translation as the next version, its original unchanged; for reviewers and the secretariat, not for the city’s own team.',
  })
  @ReadableBy('members')
  publishTranslation(
    @Args('input') input: PublishTranslationInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(PublishTranslationResult, async () =>
      this.withPractice(context, await this.translating.publish(context.viewer, input)),
    );
  }

  @Mutation(() => TranslateByMachineResult, {
    description:
      'Asks the engine to translate what is missing or out of date, as work that somebody checks.',
  })
  @ReadableBy('members')
  translateByMachine(
    @Args('input') input: TranslateByMachineInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(TranslateByMachineResult, async () =>
      this.withPractice(context, await this.machine.request(context.viewer, input)),
    );
  }

  private async withPractice(
    { viewer }: RequestContext,
    number: number,
  ): Promise<{ practice: PracticeRow }> {
    const practice = await this.practices.findByNumber(viewer, number);
    if (practice === null) throw notFound();
    return { practice };
  }
}
