import { Injectable } from '@nestjs/common';
import {
  noAnswers,
  type DraftedAnswers,
  type FieldVisitDetails,
  type PersonalAnswers,
} from '@praxis/domain/participation';
import { fold } from '@praxis/domain/shared';
import { notFound } from '../../platform/faults';
import { KeyVault } from '../../platform/vault/key-vault';
import { keyedHash, seal, unseal } from '../../platform/vault/sealing';
import type { FieldVisit } from './field-visit.entity';
import type { ParticipationCall } from './participation-call.entity';
import type { ParticipationEvent } from './participation-event.entity';
import type { ParticipationRequest } from './participation-request.entity';

/** What is entrusted to one summit, encrypted and read with its key. */
export class SummitSeal {
  constructor(private readonly key: Buffer) {}

  sealAnswers(requestId: string, answers: DraftedAnswers): Buffer {
    return seal(this.key, requestId, JSON.stringify(answers));
  }

  /** Says who comes: whoever calls this has recorded that the record is opened, or is who wrote it. */
  answersOf(request: Pick<ParticipationRequest, 'id' | 'sealedAnswers'>): PersonalAnswers {
    return this.draftOf(request) as PersonalAnswers;
  }

  /** As far as it was written: for whoever writes it. */
  draftOf(request: Pick<ParticipationRequest, 'id' | 'sealedAnswers'>): DraftedAnswers {
    const text = unseal(this.key, request.id, request.sealedAnswers).toString();
    return { ...noAnswers, ...(JSON.parse(text) as Partial<DraftedAnswers>) };
  }

  /** `id`: of the event, or of the agreement, that it is the reason of. */
  sealReason(id: string, reason: string): Buffer {
    return seal(this.key, id, reason);
  }

  reasonOf(of: Pick<ParticipationEvent, 'id' | 'sealedReason'>): string | null {
    return of.sealedReason === null ? null : unseal(this.key, of.id, of.sealedReason).toString();
  }

  sealVisit(sessionId: string, details: FieldVisitDetails): Buffer {
    return seal(this.key, sessionId, JSON.stringify(details));
  }

  visitOf({
    sessionId,
    sealedDetails,
  }: Pick<FieldVisit, 'sessionId' | 'sealedDetails'>): FieldVisitDetails {
    return JSON.parse(unseal(this.key, sessionId, sealedDetails).toString()) as FieldVisitDetails;
  }

  /** The same for all requests of one authority: of a city by its id, of others by country and name. */
  delegationKey(authority: { cityId: string } | { country: string; name: string }): Buffer {
    const text =
      'cityId' in authority ? authority.cityId : `${authority.country} ${fold(authority.name)}`;
    return keyedHash(this.key, 'delegation', text);
  }

  /** The same for one mail address, in small letters. */
  contactKey(address: string): Buffer {
    return keyedHash(this.key, 'contact', address.trim().toLowerCase());
  }
}

/** The seals of summits. */
@Injectable()
export class SealedRequests {
  constructor(private readonly vault: KeyVault) {}

  /** The seal of a summit; like what does not exist, once its key was destroyed. */
  async of(call: Pick<ParticipationCall, 'keyId' | 'destroyedAt'>): Promise<SummitSeal> {
    const seal = await this.find(call);
    if (seal === null) throw notFound();
    return seal;
  }

  /** The seal of a summit; null once its key was destroyed. */
  async find(call: Pick<ParticipationCall, 'keyId' | 'destroyedAt'>): Promise<SummitSeal | null> {
    const key = call.destroyedAt === null ? await this.vault.read(call.keyId) : null;
    return key && new SummitSeal(key);
  }

  /** A new key for a summit that begins to call. */
  async make(keyId: string): Promise<void> {
    await this.vault.create(keyId);
  }
}
