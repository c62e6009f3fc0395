import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  codePrefixOf,
  commitmentsOf,
  DeclarationIncomplete,
  DeclarationUnchanged,
  gapsBeforeEdition,
  publishDeclarationInput,
  SummitNotAnnounced,
  withNumbers,
  type NumberedText,
} from '@praxis/domain/declarations';
import { parseInput, slugOf } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';
import { Summit } from '../summits';
import { Commitment } from './commitment.entity';
import { DeclarationDraft } from './declaration-draft.entity';
import { asWriter, draftToChange, requireUnused } from './declaration-drafts.service';
import { DeclarationEdition } from './declaration-edition.entity';
import { Declaration } from './declaration.entity';
import type { DeclarationRow } from './declaration.rows';

/** Publishing what was written: a numbered edition that never changes, and the declaration that everybody reads. */
@Injectable()
export class DeclarationPublicationService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The first edition makes the declaration and its commitments; a further one rewords them. */
  async publish(viewer: Viewer, given: unknown): Promise<DeclarationRow> {
    const writer = asWriter(viewer);
    const { id, revision, note } = parseInput(publishDeclarationInput, given);
    return this.database.transaction(async (db) => {
      const draft = await draftToChange(db, id, revision);
      const summit = await announcedSummit(db, draft);
      const gaps = gapsBeforeEdition(draft.text, draft.lastNumber);
      if (gaps.length > 0) throw new DeclarationIncomplete(gaps);
      const text = withNumbers(draft.text, draft.lastNumber);
      const [last] = await db.find(DeclarationEdition, {
        where: { declarationId: id },
        order: { number: 'DESC' },
        take: 1,
      });
      if (last !== undefined && isDeepStrictEqual(last.text, text))
        throw new DeclarationUnchanged();
      const declaration = await declarationOf(db, draft, text);
      const codePrefix = draft.codePrefix ?? (await freePrefix(db, summit));
      await writeCommitments(db, id, text, codePrefix);
      const now = this.clock.now();
      await db.insert(DeclarationEdition, {
        id: this.ids.next(),
        declarationId: id,
        number: (last?.number ?? 0) + 1,
        publishedAt: now,
        publishedBy: writer.accountId,
        note,
        codePrefix,
        text,
      });
      const numbers = commitmentsOf(text).map(({ number }) => number);
      await db.update(
        DeclarationDraft,
        { id },
        {
          text,
          codePrefix,
          lastNumber: Math.max(draft.lastNumber, ...numbers),
          revision: revision + 1,
          changedBy: writer.accountId,
          changedAt: now,
        },
      );
      await this.changes.announce(db);
      return declaration;
    });
  }
}

/** A declaration would tell of a summit of which nobody knows yet. */
async function announcedSummit(db: EntityManager, { summitId }: DeclarationDraft): Promise<Summit> {
  const summit = await db.findOneOrFail(Summit, {
    where: { id: summitId },
    lock: { mode: 'for_no_key_update' },
  });
  if (summit.status !== 'announced' && summit.status !== 'held') throw new SummitNotAnnounced();
  return summit;
}

/** The declaration with its titles of now, locked; its name in addresses is that of its first edition. */
async function declarationOf(
  db: EntityManager,
  { id, summitId }: DeclarationDraft,
  { titles }: NumberedText,
): Promise<Declaration> {
  const known = await db.findOne(Declaration, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (known !== null) return db.save(Object.assign(known, { titles }));
  const slug = await freeSlug(db, slugOf(titles.en ?? titles.fr ?? titles.es ?? '', 'declaration'));
  const declaration = { id, slug, summitId, titles, isOpenForSignature: false };
  await db.insert(Declaration, declaration);
  return db.create(Declaration, declaration);
}

async function freeSlug(db: EntityManager, wanted: string): Promise<string> {
  await db.query('lock table declaration in share row exclusive mode');
  for (let i = 1; ; i += 1) {
    const slug = i === 1 ? wanted : `${wanted}-${String(i)}`;
    if (!(await db.existsBy(Declaration, { slug }))) return slug;
  }
}

/** How no code of another declaration begins. */
async function freePrefix(db: EntityManager, summit: Summit): Promise<string> {
  const { slug } = await db.findOneByOrFail(City, { id: summit.cityId });
  const known: { code: string }[] = await db.query('select code from commitment');
  return codePrefixOf({ city: slug, startsOn: summit.startsOn }, (prefix) =>
    known.some(({ code }) => code.startsWith(prefix)),
  );
}

async function writeCommitments(
  db: EntityManager,
  declarationId: string,
  text: NumberedText,
  codePrefix: string,
): Promise<void> {
  const all = commitmentsOf(text);
  const stay = new Set(all.map(({ id }) => id));
  const before = await db.findBy(Commitment, { declarationId });
  const gone = before.filter(({ id }) => !stay.has(id)).map(({ id }) => id);
  if (gone.length > 0) {
    await requireUnused(db, gone);
    await db.delete(Commitment, gone);
  }
  for (const { number, ...commitment } of all)
    await db.upsert(
      Commitment,
      {
        ...commitment,
        declarationId,
        code: `${codePrefix}${String(number)}`,
        position: number,
      },
      ['id'],
    );
}
