import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canReadRequest, requestFaults, type DraftedAnswers } from '@praxis/domain/participation';
import type { FieldFault } from '@praxis/domain/shared';
import { isUuid } from '../../platform/time-and-ids/is-uuid';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationRequest } from './participation-request.entity';
import { SealedRequests } from './sealed-requests';

/** Reading requests: as a rule by whoever asked, whose answers they are. */
@Injectable()
export class RequestReadingService {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly requests: SealedRequests,
  ) {}

  /** One that the viewer asked for, or as an organiser decides; otherwise there is none. */
  async find(viewer: Viewer, id: string): Promise<ParticipationRequest | null> {
    if (!isUuid(id)) return null;
    const request = await this.database.transaction((db) =>
      db.findOneBy(ParticipationRequest, { id }),
    );
    return request !== null && canReadRequest(viewer, request) ? request : null;
  }

  /** All of an account, the one that was begun last first. */
  ofAccount(accountId: string): Promise<ParticipationRequest[]> {
    return this.database.transaction((db) =>
      db.find(ParticipationRequest, { where: { accountId }, order: { id: 'DESC' }, take: 100 }),
    );
  }

  /** What was answered so far: for whoever asked, and nobody else without a record of it. */
  answersOf(request: ParticipationRequest): Promise<DraftedAnswers> {
    return this.opened(request, (seal) => seal.draftOf(request));
  }

  /** What stands in the way of sending it. */
  missing(request: ParticipationRequest): Promise<FieldFault[]> {
    return this.opened(request, (seal, call) =>
      requestFaults(seal.draftOf(request), request, call),
    );
  }

  private opened<T>(
    { summitId }: ParticipationRequest,
    read: (seal: Awaited<ReturnType<SealedRequests['of']>>, call: ParticipationCall) => T,
  ): Promise<T> {
    return this.database.transaction(async (db) => {
      const call = await db.findOneByOrFail(ParticipationCall, { summitId });
      return read(await this.requests.of(call), call);
    });
  }
}
