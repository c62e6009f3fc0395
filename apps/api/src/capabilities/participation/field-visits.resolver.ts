import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { WithApiKey } from '../../platform/graphql/key-scope';
import { resultOf } from '../../platform/graphql/result';
import { wordsIn } from '../summits';
import { FieldVisitPlacesService } from './field-visit-places.service';
import {
  AllocateFieldVisitsInput,
  AllocateFieldVisitsResult,
  FieldVisitPlaceInput,
  GiveUpFieldVisitResult,
  MoveFieldVisitPlaceInput,
  MoveFieldVisitPlaceResult,
  SaveFieldVisitInput,
  SaveFieldVisitResult,
  WaiveFieldVisitPlaceResult,
} from './field-visit.mutation-types';
import { FieldVisitType, OwnFieldVisitType } from './field-visit.type';
import { FieldVisitsService, type OrganisedVisit, type OwnVisit } from './field-visits.service';

/** Field visits: what is told of them, and their places. */
@Resolver(() => FieldVisitType)
export class FieldVisitsResolver {
  constructor(
    private readonly visits: FieldVisitsService,
    private readonly places: FieldVisitPlacesService,
  ) {}

  @Query(() => [FieldVisitType], {
    nullable: true,
    description:
      'The field visits of a summit with their places; null where the summit calls for no participation. For the secretariat.',
  })
  @ReadableBy('secretariat')
  fieldVisits(
    @Args('summit', { description: 'The summit’s name in addresses.' }) slug: string,
    @Context() { viewer }: RequestContext,
  ): Promise<OrganisedVisit[] | null> {
    return this.visits.organised(viewer, { slug });
  }

  @Query(() => [OwnFieldVisitType], {
    nullable: true,
    description:
      'What became of the field visits that one’s own request asked for; empty until it is accepted. Null where the viewer has sent no such request.',
  })
  @ReadableBy('members')
  @WithApiKey('person')
  ownFieldVisits(
    @Args('request', { type: () => ID }) request: string,
    @Context() { viewer }: RequestContext,
  ): Promise<OwnVisit[] | null> {
    return this.visits.own(viewer, request);
  }

  @Mutation(() => SaveFieldVisitResult, {
    description:
      'Says where and how those meet who have a place in a field visit; nobody else reads it. For the secretariat.',
  })
  @ReadableBy('members')
  saveFieldVisit(
    @Args('input') input: SaveFieldVisitInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveFieldVisitResult, async () => ({
      fieldVisits: await this.of(viewer, await this.visits.save(viewer, input)),
    }));
  }

  @Mutation(() => AllocateFieldVisitsResult, {
    description:
      'Gives places in field visits to the choices of accepted requests: first choices first, by priority and time. Asked again it takes no place away. For the secretariat.',
  })
  @ReadableBy('members')
  allocateFieldVisits(
    @Args('input') input: AllocateFieldVisitsInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(AllocateFieldVisitsResult, async () => ({
      fieldVisits: await this.of(viewer, await this.places.allocate(viewer, input)),
    }));
  }

  @Mutation(() => MoveFieldVisitPlaceResult, {
    description:
      'Puts a delegation into another field visit, or into the one for which it waits. For the secretariat.',
  })
  @ReadableBy('members')
  moveFieldVisitPlace(
    @Args('input') input: MoveFieldVisitPlaceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(MoveFieldVisitPlaceResult, async () => ({
      fieldVisits: await this.of(viewer, await this.places.move(viewer, input)),
    }));
  }

  @Mutation(() => WaiveFieldVisitPlaceResult, {
    description:
      'Takes a place in a field visit away, or a wish; who waits for it gets it. For the secretariat.',
  })
  @ReadableBy('members')
  waiveFieldVisitPlace(
    @Args('input') input: FieldVisitPlaceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(WaiveFieldVisitPlaceResult, async () => ({
      fieldVisits: await this.of(viewer, await this.places.waive(viewer, input)),
    }));
  }

  @Mutation(() => GiveUpFieldVisitResult, {
    description:
      'Gives a place in a field visit back, or waits for it no longer; who waits for it gets it.',
  })
  @ReadableBy('members')
  giveUpFieldVisit(
    @Args('input') input: FieldVisitPlaceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(GiveUpFieldVisitResult, async () => ({
      ownFieldVisits: await this.visits.own(viewer, await this.places.giveUp(viewer, input)),
    }));
  }

  @ResolveField(() => String, { description: 'What it is called.' })
  @FieldArgument('language', () => LanguageEnum, { nullable: true })
  title(
    { titles }: OrganisedVisit,
    { language }: { language?: Language | null },
    context: RequestContext,
  ): string {
    return wordsIn(titles, language ?? context.language).text;
  }

  @ResolveField(() => LanguageEnum, { description: 'The language of its title.' })
  titleLanguage(
    { titles }: OrganisedVisit,
    _args: unknown,
    { language }: RequestContext,
  ): Language {
    return wordsIn(titles, language).language;
  }

  private async of(viewer: RequestContext['viewer'], id: string): Promise<OrganisedVisit[]> {
    return (await this.visits.organised(viewer, { id })) ?? [];
  }
}
