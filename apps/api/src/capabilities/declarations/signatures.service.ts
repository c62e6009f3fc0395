import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  AlreadySigned,
  canOpenForSignature,
  canSign,
  canWithdrawSignature,
  NotSigned,
  openForSignatureInput,
  SignatureClosed,
  signDeclarationInput,
  withdrawSignatureInput,
} from '@praxis/domain/declarations';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { IsNull, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City, unknownCity } from '../cities';
import { DeclarationEdition } from './declaration-edition.entity';
import { DeclarationSignature } from './declaration-signature.entity';
import { Declaration } from './declaration.entity';
import type { DeclarationRow } from './declaration.rows';
import { signatureChanged } from './signature-mail';

/** Cities that stand by declarations. */
@Injectable()
export class SignaturesService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Signs for a city; its whole team is told by mail, so that nobody signs behind its back. */
  async sign(viewer: Viewer, given: unknown): Promise<DeclarationRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const input = parseInput(signDeclarationInput, given);
    const signed = await this.database.transaction(async (db) => {
      const city = await cityNamed(db, input.city);
      requireThat(canSign(viewer, city));
      const declaration = await lockedDeclaration(db, input.declaration);
      const standing = await standingSignature(db, declaration, city);
      if (standing !== null) throw new AlreadySigned(standing.signedAt);
      if (!declaration.isOpenForSignature) throw new SignatureClosed();
      const id = this.ids.next();
      await db.insert(DeclarationSignature, {
        id,
        declarationId: declaration.id,
        cityId: city.id,
        office: input.office,
        mandate: input.mandate,
        edition: await db.maximum(DeclarationEdition, 'number', { declarationId: declaration.id }),
        signedBy: viewer.accountId,
        signedAt: this.clock.now(),
      });
      await this.tellTeam(db, id, 'signed');
      return declaration;
    });
    this.changes.announceTalk();
    return signed;
  }

  /** Takes a city's signature back. */
  async withdraw(viewer: Viewer, given: unknown): Promise<DeclarationRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const input = parseInput(withdrawSignatureInput, given);
    const withdrawn = await this.database.transaction(async (db) => {
      const city = await cityNamed(db, input.city);
      requireThat(canWithdrawSignature(viewer, city));
      const declaration = await lockedDeclaration(db, input.declaration);
      const standing = await standingSignature(db, declaration, city);
      if (standing === null) throw new NotSigned();
      await db.update(
        DeclarationSignature,
        { id: standing.id },
        { withdrawnAt: this.clock.now(), withdrawnBy: viewer.accountId, reason: input.reason },
      );
      await this.tellTeam(db, standing.id, 'withdrawn');
      return declaration;
    });
    this.changes.announceTalk();
    return withdrawn;
  }

  /** Lets cities sign a declaration, or no longer. */
  async open(viewer: Viewer, given: unknown): Promise<DeclarationRow> {
    requireThat(canOpenForSignature(viewer));
    const { declaration: slug, isOpen } = parseInput(openForSignatureInput, given);
    const opened = await this.database.transaction(async (db) => {
      const declaration = await lockedDeclaration(db, slug);
      declaration.isOpenForSignature = isOpen;
      return db.save(declaration);
    });
    this.changes.announceTalk();
    logger.info({ event: 'declaration-opened', declaration: slug, isOpen });
    return opened;
  }

  private async tellTeam(
    db: EntityManager,
    id: string,
    what: 'signed' | 'withdrawn',
  ): Promise<void> {
    const team: { accountId: string }[] = await db.query(
      `select m.account_id as "accountId" from declaration_signature s
         join membership m on m.city_id = s.city_id
         join account a on a.id = m.account_id and a.disabled_at is null
        where s.id = $1`,
      [id],
    );
    for (const { accountId } of team)
      await this.jobs.enqueue(db, signatureChanged({ id, accountId, what }));
  }
}

/** Nobody else signs, withdraws, opens or closes meanwhile. */
async function lockedDeclaration(db: EntityManager, slug: string): Promise<Declaration> {
  const found = await db.findOne(Declaration, {
    where: { slug },
    lock: { mode: 'pessimistic_write' },
  });
  if (found === null) throw unknownDeclaration();
  return found;
}

async function cityNamed(db: EntityManager, slug: string): Promise<City> {
  const city = await db.findOneBy(City, { slug });
  if (city === null) throw unknownCity();
  return city;
}

function standingSignature(
  db: EntityManager,
  declaration: Declaration,
  city: City,
): Promise<DeclarationSignature | null> {
  return db.findOneBy(DeclarationSignature, {
    declarationId: declaration.id,
    cityId: city.id,
    withdrawnAt: IsNull(),
  });
}

function unknownDeclaration(): InvalidInput {
  return new InvalidInput([
    {
      path: 'declaration',
      rule: 'unknown',
      limit: null,
      message: 'declaration: there is no such declaration, name one by its word in addresses.',
    },
  ]);
}
