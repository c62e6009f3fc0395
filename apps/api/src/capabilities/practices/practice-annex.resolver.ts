import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { RichTextType } from '../../platform/rich-text/rich-text.type';
import { annexFor, draftAnnexFor } from './annex-for';
import type { DraftRow, PracticeRow, VersionRow } from './practice.rows';
import { PracticeDraftType, PracticeType, PracticeVersionType } from './practice.type';
import { publicPracticeById } from './practices.loaders';

const richText = (words: string | null): RichTextType | null =>
  words === null ? null : new RichTextType(words);

@Resolver(() => PracticeType)
export class PracticeAnnexResolver {
  @ResolveField(() => RichTextType, {
    nullable: true,
    description:
      'The restricted annex of the current version, in the original language: for members of verified cities, its own team and reviewers; null for everybody else.',
  })
  @ReadableBy('useCase')
  async annex(
    row: PracticeRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<RichTextType | null> {
    return richText(await annexFor(row, row.textSource.id, context));
  }
}

@Resolver(() => PracticeVersionType)
export class VersionAnnexResolver {
  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'Its restricted annex, for those who may read that of the practice.',
  })
  @ReadableBy('useCase')
  async annex(
    row: VersionRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<RichTextType | null> {
    const practice = await context.loaders.of(publicPracticeById).load(row.practiceId);
    return practice && richText(await annexFor(practice, row.id, context));
  }
}

@Resolver(() => PracticeDraftType)
export class DraftAnnexResolver {
  @ResolveField(() => RichTextType, {
    nullable: true,
    description:
      'The restricted annex: once published, members of verified cities read it and the public never. Null also for co-authors who read no annexes.',
  })
  @ReadableBy('useCase')
  annex(row: DraftRow, _args: unknown, { viewer }: RequestContext): RichTextType | null {
    return richText(draftAnnexFor(viewer, row));
  }
}
