import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { CollectionFreezing } from './collection-freezing.service';
import { CollectionReader } from './collection-reader.service';
import {
  AddToCollectionInput,
  AddToCollectionResult,
  ChangeCollectionEntryInput,
  ChangeCollectionEntryResult,
  ChangeCollectionInput,
  ChangeCollectionResult,
  CollectionEntryInput,
  CollectionNumberInput,
  CreateCollectionInput,
  CreateCollectionResult,
  FreezeCollectionResult,
  HideCollectionInput,
  HideCollectionResult,
  RemoveCollectionResult,
  RemoveFromCollectionResult,
} from './collection.mutation-types';
import type { CollectionRow, EditionRow } from './collection.rows';
import { CollectionEditionType, CollectionType } from './collection.type';
import { CollectionsService } from './collections.service';

@Resolver()
export class CollectionsResolver {
  constructor(
    private readonly reader: CollectionReader,
    private readonly collections: CollectionsService,
    private readonly freezing: CollectionFreezing,
  ) {}

  @Query(() => CollectionType, {
    nullable: true,
    description: 'A collection by its permanent number; null when there is none for the viewer.',
  })
  @ReadableBy('useCase')
  collection(
    @Args('number', { type: () => Int }) number: number,
    @Context() { viewer }: RequestContext,
  ): Promise<CollectionRow | null> {
    return this.reader.find(viewer, number);
  }

  @Query(() => CollectionEditionType, {
    nullable: true,
    description: 'A collection as it was frozen; null when there is none for the viewer.',
  })
  @ReadableBy('useCase')
  collectionEdition(
    @Args('number', { type: () => Int }) number: number,
    @Args('edition', { type: () => Int }) edition: number,
    @Context() { viewer }: RequestContext,
  ): Promise<EditionRow | null> {
    return this.reader.findEdition(viewer, number, edition);
  }

  @Mutation(() => CreateCollectionResult, {
    description: 'Begins a collection of one’s own, with a first practice if one is named.',
  })
  @ReadableBy('members')
  createCollection(
    @Args('input') input: CreateCollectionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(CreateCollectionResult, async () =>
      this.withCollection(context, await this.collections.create(context.viewer, input)),
    );
  }

  @Mutation(() => ChangeCollectionResult, {
    description: 'Changes what one’s own collection is called and who reads it.',
  })
  @ReadableBy('members')
  changeCollection(
    @Args('input') input: ChangeCollectionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ChangeCollectionResult, async () =>
      this.withCollection(context, await this.collections.change(context.viewer, input)),
    );
  }

  @Mutation(() => RemoveCollectionResult, {
    description: 'Removes one’s own collection for good, unless it has editions.',
  })
  @ReadableBy('members')
  removeCollection(
    @Args('input') input: CollectionNumberInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveCollectionResult, async () => ({
      number: await this.collections.remove(viewer, input),
    }));
  }

  @Mutation(() => AddToCollectionResult, {
    description:
      'Puts a published practice at the end of one’s own collection. One that is in it already stays where it is.',
  })
  @ReadableBy('members')
  addToCollection(
    @Args('input') input: AddToCollectionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(AddToCollectionResult, async () =>
      this.withCollection(context, await this.collections.add(context.viewer, input)),
    );
  }

  @Mutation(() => ChangeCollectionEntryResult, {
    description: 'Gives a practice in one’s own collection another note or another place.',
  })
  @ReadableBy('members')
  changeCollectionEntry(
    @Args('input') input: ChangeCollectionEntryInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ChangeCollectionEntryResult, async () =>
      this.withCollection(context, await this.collections.changeEntry(context.viewer, input)),
    );
  }

  @Mutation(() => RemoveFromCollectionResult, {
    description: 'Takes a practice out of one’s own collection.',
  })
  @ReadableBy('members')
  removeFromCollection(
    @Args('input') input: CollectionEntryInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveFromCollectionResult, async () =>
      this.withCollection(context, await this.collections.takeOut(context.viewer, input)),
    );
  }

  @Mutation(() => FreezeCollectionResult, {
    description:
      'Makes an edition of one’s own public collection, with exactly the versions that are public now.',
  })
  @ReadableBy('members')
  freezeCollection(
    @Args('input') input: CollectionNumberInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(FreezeCollectionResult, async () => {
      const { number, edition } = await this.freezing.freeze(viewer, input);
      return { edition: await this.reader.findEdition(viewer, number, edition) };
    });
  }

  @Mutation(() => HideCollectionResult, {
    description:
      'Takes a public collection off the public pages, with its editions, or puts it back.',
  })
  @ReadableBy('moderators')
  hideCollection(
    @Args('input') input: HideCollectionInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(HideCollectionResult, async () =>
      this.withCollection(context, await this.collections.hide(context.viewer, input)),
    );
  }

  private async withCollection(
    { viewer }: RequestContext,
    number: number,
  ): Promise<{ collection: CollectionRow }> {
    const collection = await this.reader.find(viewer, number);
    if (collection === null) throw notFound();
    return { collection };
  }
}
