import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canEditConcepts,
  codeOfConcept,
  ConceptChanged,
  maxConcepts,
  removeConceptInput,
  saveConceptInput,
  TooManyConcepts,
} from '@praxis/domain/concepts';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { forbidden, notFound, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Concept } from './concept.entity';
import { conceptsChanged } from './concepts';

/** Changing what words mean for everybody's searches. */
@Injectable()
export class ConceptsService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
  ) {}

  /** By their codes. */
  list(): Promise<Concept[]> {
    return this.database.source.manager.find(Concept, { order: { code: 'ASC' } });
  }

  concept(code: string): Promise<Concept | null> {
    return this.database.source.manager.findOneBy(Concept, { code });
  }

  /** A new concept, or with code and revision a changed one. */
  async save(viewer: Viewer, given: unknown): Promise<Concept> {
    requireEditor(viewer);
    const { code, revision, words, notes } = parseInput(saveConceptInput, given);
    return this.database.transaction(async (db) => {
      // One after the other: a new code must be free, and the number of concepts is limited.
      await db.query('lock table concept in share row exclusive mode');
      const known = code === undefined ? null : await this.seen(db, code, revision);
      if (known === null && (await db.count(Concept)) >= maxConcepts) throw new TooManyConcepts();
      const saved = db.create(Concept, {
        code: known?.code ?? (await freeCode(db, codeOfConcept(words))),
        words,
        notes: notes ?? null,
        revision: (known?.revision ?? 0) + 1,
        changedAt: this.clock.now(),
      });
      await db.upsert(Concept, saved, ['code']);
      await this.changes.announce(db, conceptsChanged);
      return saved;
    });
  }

  async remove(viewer: Viewer, given: unknown): Promise<string> {
    requireEditor(viewer);
    const { code, revision } = parseInput(removeConceptInput, given);
    await this.database.transaction(async (db) => {
      await db.query('lock table concept in share row exclusive mode');
      await this.seen(db, code, revision);
      await db.delete(Concept, { code });
      await this.changes.announce(db, conceptsChanged);
    });
    return code;
  }

  /** The concept as the person has seen it. */
  private async seen(
    db: EntityManager,
    code: string,
    revision: number | undefined,
  ): Promise<Concept> {
    const concept = await db.findOneBy(Concept, { code });
    if (concept === null) throw notFound();
    if (concept.revision !== revision) throw new ConceptChanged();
    return concept;
  }
}

function requireEditor(viewer: Viewer): void {
  if (canEditConcepts(viewer)) return;
  throw viewer.kind === 'visitor' ? unauthenticated() : forbidden();
}

/** The code, or the first with a number that no other concept has. */
async function freeCode(db: EntityManager, wanted: string): Promise<string> {
  for (let i = 1; ; i += 1) {
    const code = i === 1 ? wanted : `${wanted}-${String(i)}`;
    if (!(await db.existsBy(Concept, { code }))) return code;
  }
}
