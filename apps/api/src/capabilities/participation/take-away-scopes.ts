import { Injectable } from '@nestjs/common';
import type { TakeAwayKind } from '@praxis/domain/participation';
import type { EntityManager } from 'typeorm';

/** Of which requests the records are taken away: of a summit, or of one of its sessions. */
export interface TakeAwayScope {
  readonly summitId: string;
  readonly sessionId: string | null;
}

type Choose = (db: EntityManager, scope: TakeAwayScope) => Promise<string[]>;

const idsOf = async (db: EntityManager, where: string, values: unknown[]): Promise<string[]> => {
  const rows: { id: string }[] = await db.query(
    `select id from participation_request where ${where} order by submitted_at, id`,
    values,
  );
  return rows.map(({ id }) => id);
};
const ofAccepted: Choose = (db, { summitId }) =>
  idsOf(db, `summit_id = $1 and status = 'accepted'`, [summitId]);

/** Which requests each kind of take-away is about. */
@Injectable()
export class TakeAwayScopes {
  private readonly scopes = new Map<TakeAwayKind, Choose>([
    [
      'requests',
      (db, { summitId }) =>
        idsOf(db, `summit_id = $1 and status not in ('draft', 'cancelled')`, [summitId]),
    ],
    ['badges', ofAccepted],
    ['attendance', ofAccepted],
  ]);

  /** Says of what a kind is that another part knows better. */
  add(kind: TakeAwayKind, choose: Choose): void {
    this.scopes.set(kind, choose);
  }

  of(kind: TakeAwayKind): Choose {
    const choose = this.scopes.get(kind);
    if (choose === undefined) throw new Error(`Nobody has said what a ${kind} is of.`);
    return choose;
  }
}
