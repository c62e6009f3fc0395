import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { ReadableBy } from '../../platform/graphql/audience';
import { filesPath } from '../../platform/http/security-headers';
import {
  attachmentsOfSource,
  PracticeDraftType,
  PracticeType,
  PracticeVersionType,
  type AttachmentRow,
  type DescriptionRow,
} from '../practices';
import { AttachmentType } from './attachment.type';

/** A file with whether it is for everybody, or for who reads the draft. */
interface ShownRow extends AttachmentRow {
  isOfDraft: boolean;
}

async function shownBy(
  { textSource }: DescriptionRow,
  { loaders }: RequestContext,
): Promise<ShownRow[]> {
  const rows = await loaders.of(attachmentsOfSource).load(textSource);
  return rows.map((row) => ({ ...row, isOfDraft: textSource.kind === 'draft' }));
}

const description = 'The files that it shows, in their order.';

@Resolver(() => PracticeType)
export class PracticeAttachmentsResolver {
  @ResolveField(() => [AttachmentType], { description })
  attachments(row: DescriptionRow, _args: unknown, context: RequestContext): Promise<ShownRow[]> {
    return shownBy(row, context);
  }
}

@Resolver(() => PracticeVersionType)
export class VersionAttachmentsResolver {
  @ResolveField(() => [AttachmentType], { description })
  attachments(row: DescriptionRow, _args: unknown, context: RequestContext): Promise<ShownRow[]> {
    return shownBy(row, context);
  }
}

@Resolver(() => PracticeDraftType)
export class DraftAttachmentsResolver {
  @ResolveField(() => [AttachmentType], { description })
  attachments(row: DescriptionRow, _args: unknown, context: RequestContext): Promise<ShownRow[]> {
    return shownBy(row, context);
  }
}

@Resolver(() => AttachmentType)
export class AttachmentFieldsResolver {
  private readonly filesOrigin: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.filesOrigin = config.files.origin ?? '';
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Where it is: a path on this site, or an address on the host of files where there is one. Null until it may be served.',
  })
  @ReadableBy('everyone')
  address({ id, name, state, isOfDraft }: ShownRow): string | null {
    if (state !== 'available') return null;
    // Who reads a draft is known by a cookie, and the host of files gets none.
    return `${isOfDraft ? '' : this.filesOrigin}${filesPath}${id}/${encodeURIComponent(name)}`;
  }
}
