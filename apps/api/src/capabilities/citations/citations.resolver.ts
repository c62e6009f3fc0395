import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { PracticeType, PracticeVersionType, type PracticeRow, type VersionRow } from '../practices';
import { CitationType } from './citation.type';
import { CitationsService } from './citations.service';

@Resolver(() => PracticeType)
export class PracticeCitationsResolver {
  constructor(private readonly citing: CitationsService) {}

  @ResolveField(() => [CitationType], {
    description: 'How to cite its current version, in each style and the language asked for.',
  })
  @ReadableBy('everyone')
  citations(row: PracticeRow, _args: unknown, context: RequestContext): Promise<CitationType[]> {
    return this.citing.textsOfPractice(row, context);
  }
}

@Resolver(() => PracticeVersionType)
export class PracticeVersionCitationsResolver {
  constructor(private readonly citing: CitationsService) {}

  @ResolveField(() => [CitationType], {
    description: 'How to cite it, in each style and the language asked for.',
  })
  @ReadableBy('everyone')
  citations(row: VersionRow, _args: unknown, context: RequestContext): Promise<CitationType[]> {
    return this.citing.textsOfVersion(row, context);
  }
}
