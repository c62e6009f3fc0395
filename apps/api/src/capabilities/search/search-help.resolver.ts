import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { SearchHelpService, type Remedy } from './search-help.service';
import { SearchRemedyType } from './search-help.type';
import type { SearchPage } from './search.service';
import { SearchConnectionType } from './search.type';

@Resolver(() => SearchConnectionType)
export class SearchHelpResolver {
  constructor(private readonly help: SearchHelpService) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Did you mean: the words, with those that no practice has replaced by the nearest that some has. Null when every word is known or none is near.',
  })
  respelled(
    { question }: SearchPage,
    _args: unknown,
    context: RequestContext,
  ): Promise<string | null> {
    return this.help.respelled(question, context.language);
  }

  @ResolveField(() => [SearchRemedyType], {
    description:
      'Where nothing was found: at most four searches that find something, the one that gives up least first. Empty where something was found.',
  })
  async remedies(
    { question, totalCount }: SearchPage,
    _args: unknown,
    context: RequestContext,
  ): Promise<Remedy[]> {
    return (await totalCount) > 0 ? [] : this.help.remedies(question, context.language);
  }
}
