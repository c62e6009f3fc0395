import { Inject } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canEditCollection,
  canHideCollection,
  collectionAddress,
  editionAddress,
} from '@praxis/domain/collections';
import type { RequestContext } from '../../platform/auth/request-context';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { ViewerType } from '../accounts';
import { CitationType } from '../citations';
import {
  PracticeType,
  PracticeVersionType,
  publicPracticeById,
  publicVersionById,
  type PracticeRow,
  type VersionRow,
} from '../practices';
import { CollectionCitations } from './collection-citations.service';
import { CollectionReader, editionsOfCollection } from './collection-reader.service';
import { standingOf, type CollectionRow, type EditionRow, type EntryRow } from './collection.rows';
import {
  CollectionEditionType,
  CollectionEntryConnection,
  CollectionEntryType,
  CollectionType,
} from './collection.type';

interface PageArguments {
  first?: number | null;
  after?: string | null;
}

const originOf = ({ http }: Config): string => http.publicUrl ?? http.origins[0] ?? '';

@Resolver(() => CollectionType)
export class CollectionFieldsResolver {
  constructor(
    private readonly reader: CollectionReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField(() => String, {
    description: 'Its permanent address; it leads to the page in the reader’s language.',
  })
  url(row: CollectionRow): string {
    return collectionAddress(originOf(this.config), row.number);
  }

  @ResolveField(() => CollectionEntryConnection, { description: 'Its practices, in order.' })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  entries(row: CollectionRow, args: PageArguments): Promise<Connection<EntryRow>> {
    return this.reader.entriesOf(row, args);
  }

  @ResolveField(() => [CollectionEditionType], {
    description: 'What has been frozen of it, newest first.',
  })
  editions(row: CollectionRow, _args: unknown, { loaders }: RequestContext): Promise<EditionRow[]> {
    return loaders.of(editionsOfCollection).load(row.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change it.' })
  viewerCanEdit(row: CollectionRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canEditCollection(viewer, standingOf(row));
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may take it off the public pages.',
  })
  viewerCanHide(row: CollectionRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canHideCollection(viewer, standingOf(row));
  }
}

@Resolver(() => CollectionEditionType)
export class CollectionEditionFieldsResolver {
  constructor(
    private readonly reader: CollectionReader,
    private readonly citing: CollectionCitations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField(() => String, {
    description: 'Its permanent address; it leads to the page in the reader’s language.',
  })
  url(row: EditionRow): string {
    return editionAddress(originOf(this.config), row.number, row.edition);
  }

  @ResolveField(() => CollectionEntryConnection, { description: 'Its practices, in order.' })
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  entries(row: EditionRow, args: PageArguments): Promise<Connection<EntryRow>> {
    return this.reader.entriesOf(row, args);
  }

  @ResolveField(() => [CitationType], {
    description: 'How to cite it, in each style and the language asked for.',
  })
  citations(row: EditionRow, _args: unknown, { language }: RequestContext): CitationType[] {
    return this.citing.textsOf(row, language);
  }
}

@Resolver(() => CollectionEntryType)
export class CollectionEntryFieldsResolver {
  @ResolveField(() => PracticeType, {
    description: 'The practice as it is now; of a withdrawn one, what is left of it.',
  })
  practice(
    row: EntryRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(row.practiceId);
  }

  @ResolveField(() => PracticeVersionType, {
    nullable: true,
    description:
      'In an edition, what was frozen; null in a collection, and when the practice has been withdrawn.',
  })
  content(
    row: EntryRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<VersionRow | null> | null {
    return row.versionId === null ? null : loaders.of(publicVersionById).load(row.versionId);
  }
}

@Resolver(() => ViewerType)
export class ViewerCollectionsResolver {
  constructor(private readonly reader: CollectionReader) {}

  @ResolveField(() => [CollectionType], {
    description: 'The viewer’s own collections, the last changed first; never more than a hundred.',
  })
  @ReadableBy('self')
  collections(viewer: ViewerType): Promise<CollectionRow[]> {
    return this.reader.ofCurator(viewer.accountId);
  }
}
