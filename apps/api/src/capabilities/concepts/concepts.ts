import { Injectable } from '@nestjs/common';
import { Thesaurus } from '@praxis/domain/concepts';
import { Database } from '../../platform/database/database';
import { PublicChanges } from '../../platform/database/changes';
import { Concept } from './concept.entity';

/** What is told to every process when a concept has changed. No practice or session has this id. */
export const conceptsChanged = '00000000-0000-0000-0000-00000c0ce975';

/**
 * All concepts in memory, as searches read them. A change is heard by every process; whoever keeps what was found listens
 * after this one, and forgets it.
 */
@Injectable()
export class Concepts {
  private current = new Thesaurus([]);
  private begun = 0;
  private taken = 0;

  constructor(
    private readonly database: Database,
    changes: PublicChanges,
  ) {
    changes.onChange((id) => (id === null || id === conceptsChanged ? this.load() : undefined));
  }

  /** Another object after every change. */
  get thesaurus(): Thesaurus {
    return this.current;
  }

  async load(): Promise<void> {
    this.begun += 1;
    const turn = this.begun;
    const concepts = await this.database.rows<Concept & Record<string, unknown>>(
      'concepts',
      `select code, words, notes, revision, changed_at as "changedAt" from concept order by code`,
    );
    // What was read before a change never replaces what was read after it.
    if (turn < this.taken) return;
    this.taken = turn;
    this.current = new Thesaurus(concepts);
  }
}
