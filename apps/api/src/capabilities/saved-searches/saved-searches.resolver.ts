import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { ViewerType } from '../accounts';
import type { SavedSearch } from './saved-search.entity';
import {
  ChangeSavedSearchInput,
  ChangeSavedSearchResult,
  RemoveSavedSearchInput,
  RemoveSavedSearchResult,
  SaveSearchInput,
  SaveSearchResult,
  StopAlertInput,
  StopAlertResult,
} from './saved-search.mutation-types';
import { SavedSearchType } from './saved-search.type';
import { SavedSearchesService } from './saved-searches.service';

@Resolver()
export class SavedSearchesResolver {
  constructor(private readonly searches: SavedSearchesService) {}

  @Mutation(() => SaveSearchResult, {
    description: 'Keeps a search, to ask it again and to be told of what is new in it.',
  })
  @ReadableBy('members')
  saveSearch(
    @Args('input') input: SaveSearchInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(SaveSearchResult, async () => ({
      savedSearch: await this.searches.save(context, input),
    }));
  }

  @Mutation(() => ChangeSavedSearchResult, {
    description: 'Gives one’s own saved search another name, or another time to be told.',
  })
  @ReadableBy('members')
  changeSavedSearch(
    @Args('input') input: ChangeSavedSearchInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(ChangeSavedSearchResult, async () => ({
      savedSearch: await this.searches.change(viewer, input),
    }));
  }

  @Mutation(() => RemoveSavedSearchResult, { description: 'Removes one’s own saved search.' })
  @ReadableBy('members')
  removeSavedSearch(
    @Args('input') input: RemoveSavedSearchInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveSavedSearchResult, async () => ({
      id: await this.searches.remove(viewer, input),
    }));
  }

  @Mutation(() => StopAlertResult, {
    description: 'Ends the alert of a mail, by the key in it; nobody has to sign in.',
  })
  @ReadableBy('everyone')
  stopAlert(@Args('input') input: StopAlertInput): Promise<unknown> {
    return resultOf(StopAlertResult, async () => ({ name: await this.searches.stop(input) }));
  }
}

@Resolver(() => ViewerType)
export class ViewerSavedSearchesResolver {
  constructor(private readonly searches: SavedSearchesService) {}

  @ResolveField(() => [SavedSearchType], {
    description: 'The viewer’s saved searches, the newest first; never more than a hundred.',
  })
  @ReadableBy('self')
  savedSearches(viewer: ViewerType): Promise<SavedSearch[]> {
    return this.searches.ofAccount(viewer.accountId);
  }
}
