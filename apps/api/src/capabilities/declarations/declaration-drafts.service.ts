import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import {
  canWriteDeclarations,
  CommitmentKept,
  commitmentsOf,
  createDeclarationInput,
  DeclarationChanged,
  DeclarationPublished,
  discardDeclarationInput,
  saveDeclarationInput,
  type DeclarationArticle,
  type DeclarationText,
} from '@praxis/domain/declarations';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { canChangeSummit, localTimeOf } from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Summit } from '../summits';
import { DeclarationDraft } from './declaration-draft.entity';
import { Declaration } from './declaration.entity';
import { draftColumns, keptCommitmentsQuery, type DraftRow } from './declaration-text.rows';

type GivenArticle = ReturnType<typeof saveDeclarationInput.parse>['articles'][number];

/** Writing declarations. Nobody but the secretariat knows of a draft: every way to it asks who asks before it looks. */
@Injectable()
export class DeclarationDraftsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** All that the secretariat writes, the latest summit first; the resolver asks who asks. */
  list(): Promise<DraftRow[]> {
    return this.database.rows<DraftRow & Record<string, unknown>>(
      'declaration-drafts',
      `select d.* from (select ${draftColumns} from declaration_draft) d join summit s on s.id = d."summitId"
        order by s.ordinal desc, d.id desc limit 100`,
    );
  }

  /** Begins a declaration of a summit that organisers have created: one of the past has those that its sources tell. */
  async create(viewer: Viewer, given: unknown): Promise<DraftRow> {
    const writer = asWriter(viewer);
    const { summit: summitId, titles } = parseInput(createDeclarationInput, given);
    return this.database.transaction(async (db) => {
      const summit = await db.findOneBy(Summit, { id: summitId });
      if (summit === null || !canChangeSummit(writer, summit)) throw noSuchSummit();
      const draft = db.create(DeclarationDraft, {
        id: this.ids.next(),
        summitId,
        text: { titles, adoptedOn: null, languages: {}, preambles: {}, articles: [] },
        revision: 1,
        codePrefix: null,
        lastNumber: 0,
        changedBy: writer.accountId,
        changedAt: this.clock.now(),
      });
      await db.insert(DeclarationDraft, draft);
      return draft;
    });
  }

  /** Writes the whole text anew. */
  async save(viewer: Viewer, given: unknown): Promise<DraftRow> {
    const writer = asWriter(viewer);
    const { id, revision, ...input } = parseInput(saveDeclarationInput, given);
    return this.database.transaction(async (db) => {
      const draft = await draftToChange(db, id, revision);
      if (input.adoptedOn !== undefined) await this.requirePast(db, draft, input.adoptedOn);
      const text: DeclarationText = {
        titles: input.titles,
        adoptedOn: input.adoptedOn ?? null,
        languages: Object.fromEntries(
          input.languages.map(({ language, ...version }) => [language, version]),
        ),
        preambles: input.preambles,
        articles: this.identified(input.articles, draft.text),
      };
      await requireKept(db, draft.text, text);
      const change = {
        text,
        revision: revision + 1,
        changedBy: writer.accountId,
        changedAt: this.clock.now(),
      };
      await db.update(DeclarationDraft, { id }, change);
      return Object.assign(draft, change);
    });
  }

  /** Throws away what was never published. */
  async discard(viewer: Viewer, given: unknown): Promise<string> {
    asWriter(viewer);
    const { id, revision } = parseInput(discardDeclarationInput, given);
    await this.database.transaction(async (db) => {
      await draftToChange(db, id, revision);
      if (await db.existsBy(Declaration, { id })) throw new DeclarationPublished();
      await db.delete(DeclarationDraft, { id });
    });
    return id;
  }

  private async requirePast(
    db: EntityManager,
    { summitId }: DeclarationDraft,
    day: string,
  ): Promise<void> {
    const { timeZone } = await db.findOneByOrFail(Summit, { id: summitId });
    if (day > localTimeOf(this.clock.now(), timeZone).day) throw inFuture();
  }

  /** Parts keep their ids, and commitments the numbers that were published; what is new gets an id of ours. */
  private identified(
    given: readonly GivenArticle[],
    before: DeclarationText,
  ): DeclarationArticle[] {
    const articles = new Set(before.articles.map(({ id }) => id));
    const numbers = new Map(commitmentsOf(before).map(({ id, number }) => [id, number]));
    return given.map((article, i) => {
      const at = `articles.${String(i)}`;
      if (article.id !== undefined && !articles.delete(article.id)) throw unknownPart(`${at}.id`);
      return {
        ...article,
        id: article.id ?? this.ids.next(),
        commitments: article.commitments.map((commitment, j) => {
          const { id } = commitment;
          const number = id === undefined ? null : numbers.get(id);
          if (number === undefined) throw unknownPart(`${at}.commitments.${String(j)}.id`);
          if (id !== undefined) numbers.delete(id);
          return { ...commitment, id: id ?? this.ids.next(), number };
        }),
      };
    });
  }
}

export function asWriter(viewer: Viewer): Member {
  if (viewer.kind === 'visitor') throw unauthenticated();
  requireThat(canWriteDeclarations(viewer));
  return viewer;
}

/** The draft, locked until the transaction ends, as it was seen. */
export async function draftToChange(
  db: EntityManager,
  id: string,
  revision: number,
): Promise<DeclarationDraft> {
  const draft = await db.findOne(DeclarationDraft, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (draft === null) throw notFound();
  if (draft.revision !== revision) throw new DeclarationChanged();
  return draft;
}

/** What is left out of a text is left out for good only where nothing rests on it. */
async function requireKept(
  db: EntityManager,
  before: DeclarationText,
  after: DeclarationText,
): Promise<void> {
  const stay = new Set(commitmentsOf(after).map(({ id }) => id));
  const gone = commitmentsOf(before).filter(({ id, number }) => number !== null && !stay.has(id));
  if (gone.length > 0)
    await requireUnused(
      db,
      gone.map(({ id }) => id),
    );
}

/** Nothing rests on these commitments, and nothing will before the transaction ends. */
export async function requireUnused(db: EntityManager, ids: readonly string[]): Promise<void> {
  await db.query('select from commitment where id = any($1::uuid[]) for update', [ids]);
  const kept: { code: string }[] = await db.query(keptCommitmentsQuery, [ids]);
  if (kept.length > 0) throw new CommitmentKept(kept.map(({ code }) => code));
}

const fault = (path: string, rule: string, message: string): InvalidInput =>
  new InvalidInput([{ path, rule, limit: null, message }]);
const noSuchSummit = (): InvalidInput =>
  fault(
    'summit',
    'unknownCode',
    'summit is not the id of a summit that organisers have created, choose one that is.',
  );
const inFuture = (): InvalidInput =>
  fault('adoptedOn', 'inFuture', 'adoptedOn has not come yet, leave it out until it was adopted.');
const unknownPart = (path: string): InvalidInput =>
  fault(
    path,
    'unknownPart',
    `${path} is not the id of a part of this text, or stands there twice.`,
  );
