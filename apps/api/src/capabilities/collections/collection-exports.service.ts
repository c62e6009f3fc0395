import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { visitor } from '@praxis/domain/accounts';
import { collectionAddress, editionAddress } from '@praxis/domain/collections';
import type { ExportFormat } from '@praxis/domain/exports';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import { notFound } from '../../platform/faults';
import { Loaders } from '../../platform/graphql/loaders';
import { PublicRoutes } from '../../platform/http/public-routes';
import { currentOf } from '../citations';
import { ExportsService, type Batch, type ExportedRow } from '../exports';
import { publicPracticeById, publicVersionById } from '../practices';
import { CollectionReader } from './collection-reader.service';
import type { CollectionRow, EditionRow, EntryRow } from './collection.rows';

const batchSize = 100;

/** Handing on a list with its notes: an edition in exactly its versions, a collection in those that are public now. */
@Injectable()
export class CollectionExports {
  constructor(
    private readonly reader: CollectionReader,
    private readonly exporting: ExportsService,
    private readonly database: Database,
    private readonly routes: PublicRoutes,
  ) {}

  /** What visitors may read of it, whoever asks. */
  async open(
    number: number,
    edition: number | null,
    format: ExportFormat,
    context: RequestContext,
  ): Promise<Readable> {
    const list =
      edition === null
        ? await this.reader.find(visitor, number)
        : await this.reader.findEdition(visitor, number, edition);
    if (list === null) throw notFound();
    await this.exporting.takeFromBudget(context);
    const about = { ...this.aboutOf(list), withdrawn: await this.withdrawnFrom(list) };
    return this.exporting.write(
      { about, batches: () => this.batches(list), isAnnotated: true },
      format,
    );
  }

  private aboutOf(list: CollectionRow | EditionRow): Record<string, unknown> {
    const { name, description, language, curator, entryCount: found } = list;
    const said = { collection: name, description: description ?? '', language, curator, found };
    const { origin } = this.routes;
    return 'edition' in list
      ? {
          ...said,
          address: editionAddress(origin, list.number, list.edition),
          edition: list.edition,
          frozenAt: list.frozenAt.toISOString(),
        }
      : { ...said, address: collectionAddress(origin, list.number) };
  }

  /** The addresses of what is in the list and no longer shown: a file that is shorter than its list says why. */
  private async withdrawnFrom(list: CollectionRow | EditionRow): Promise<string> {
    const loaders = new Loaders(this.database, visitor);
    const entries = await this.reader.entries(list, 0, list.entryCount);
    const practices = await loaders
      .of(publicPracticeById)
      .loadMany(entries.map(({ practiceId }) => practiceId));
    return practices
      .flatMap((practice) =>
        practice !== null && 'number' in practice && practice.publication === 'withdrawn'
          ? [`${this.routes.origin}/p/${String(practice.number)}`]
          : [],
      )
      .join(' ');
  }

  private async *batches(list: CollectionRow | EditionRow): AsyncGenerator<Batch> {
    for (let after = 0; after < list.entryCount; after += batchSize) {
      const loaders = new Loaders(this.database, visitor);
      const entries = await this.reader.entries(list, after, batchSize);
      const rows = await Promise.all(entries.map((entry) => rowOf(entry, loaders)));
      yield { rows: rows.filter((row) => row !== null), loaders };
    }
  }
}

/** What the list holds of a practice, as far as visitors see it now. */
async function rowOf(entry: EntryRow, loaders: Loaders): Promise<ExportedRow | null> {
  const practice = await loaders.of(publicPracticeById).load(entry.practiceId);
  if (practice === null || practice.publication === 'withdrawn') return null;
  const said =
    entry.versionId === null
      ? practice.publication === 'published'
        ? currentOf(practice)
        : null
      : await loaders.of(publicVersionById).load(entry.versionId);
  return said === null ? null : { ...practice, ...said, id: practice.id, note: entry.note };
}
