import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { RichTextType } from '../../platform/rich-text/rich-text.type';
import { annexFor, draftAnnexFor, type Annex } from './annex-for';
import type { DraftRow, PracticeRow, VersionRow } from './practice.rows';
import { PracticeDraftType, PracticeType, PracticeVersionType } from './practice.type';
import { publicPracticeById } from './practices.loaders';

const richText = (annex: Annex | null): RichTextType | null =>
  annex === null ? null : new RichTextType(annex.body);

const forSummit =
  'The one summit, by its name in addresses, whose participants alone read the annex; null when every verified city does, and for whoever does not read it.';

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

  @ResolveField(() => String, { nullable: true, description: forSummit })
  @ReadableBy('useCase')
  async annexSummit(
    row: PracticeRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<string | null> {
    return (await annexFor(row, row.textSource.id, context))?.summit ?? null;
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
    return richText(await this.of(row, context));
  }

  @ResolveField(() => String, { nullable: true, description: forSummit })
  @ReadableBy('useCase')
  async annexSummit(
    row: VersionRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<string | null> {
    return (await this.of(row, context))?.summit ?? null;
  }

  private async of(row: VersionRow, context: RequestContext): Promise<Annex | null> {
    const practice = await context.loaders.of(publicPracticeById).load(row.practiceId);
    return practice && annexFor(practice, row.id, context);
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

  @ResolveField(() => String, { nullable: true, description: forSummit })
  @ReadableBy('useCase')
  annexSummit(row: DraftRow, _args: unknown, { viewer }: RequestContext): string | null {
    return draftAnnexFor(viewer, row)?.summit ?? null;
  }
}
