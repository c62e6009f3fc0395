import type { Viewer } from '@praxis/domain/accounts';
import {
  beginningOf,
  canReadRequest,
  deadlineOf,
  DelegationFull,
  isLive,
  isOwnRequest,
  ParticipationClosed,
  ParticipationNotOpen,
  peopleByLanguage,
  requestFaults,
  requestStatuses,
  SummitBegun,
  type DraftedAnswers,
} from '@praxis/domain/participation';
import { InvalidInput } from '@praxis/domain/shared';
import { In, Not, type EntityManager } from 'typeorm';
import { notFound, requireThat } from '../../platform/faults';
import { Summit } from '../summits';
import { ParticipationCall } from './participation-call.entity';
import { stateOfCall } from './participation-call.rows';
import { lockedCall } from './locked-calls';
import { ParticipationOffer } from './participation-offer.entity';
import { ParticipationRequest } from './participation-request.entity';
import type { SummitSeal } from './sealed-requests';

/** A request with what decides what its writer may do. */
export interface OwnRequest {
  request: ParticipationRequest;
  call: ParticipationCall;
  summit: Summit;
}

/**
 * What the viewer has asked for, locked until the transaction ends; of what others ask for there is nothing. The call is
 * locked before it, so that places and delegations are counted by one after the other; a draft counts for nothing and
 * does not wait for that.
 */
export async function ownRequest(
  db: EntityManager,
  viewer: Viewer,
  id: string,
  draftWaits: 'draft waits' | 'draft does not wait',
): Promise<OwnRequest> {
  const seen = await db.findOneBy(ParticipationRequest, { id });
  if (seen === null || !canReadRequest(viewer, seen)) throw notFound();
  requireThat(isOwnRequest(viewer, seen));
  const { summitId } = seen;
  const call =
    seen.status === 'draft' && draftWaits === 'draft does not wait'
      ? await db.findOneBy(ParticipationCall, { summitId })
      : await lockedCall(db, summitId);
  const request = await db.findOne(ParticipationRequest, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  const summit = await db.findOneBy(Summit, { id: summitId });
  if (call === null || request === null || summit === null) throw notFound();
  return { request, call, summit };
}

/** Goes on while the call takes requests. */
export function requireOpen(call: ParticipationCall, summit: Summit, now: Date): void {
  const state = stateOfCall(call, summit.status, now);
  if (state === 'not-open') throw new ParticipationNotOpen(call.opensAt, summit.timeZone);
  if (state === 'closed')
    throw new ParticipationClosed(call, deadlineOf(call, summit.timeZone), summit.timeZone);
}

/** What organisers have asked is answered after the deadline too, until the summit begins; everything else until the deadline. */
export function requireInTime({ request, call, summit }: OwnRequest, now: Date): void {
  if (request.status !== 'information') requireOpen(call, summit, now);
  else if (now >= beginningOf(summit)) throw new SummitBegun();
}

/** What follows from the answers and stands in columns of its own. */
export function columnsOf(
  seal: SummitSeal,
  { id, cityId, country }: Pick<ParticipationRequest, 'id' | 'cityId' | 'country'>,
  answers: DraftedAnswers,
): Partial<ParticipationRequest> {
  const { people, authority, contactAddress } = answers;
  const named =
    country === null || authority === '' ? null : seal.delegationKey({ country, name: authority });
  return {
    leadFunction: people[0]?.function ?? null,
    languages: [...new Set(people.flatMap(({ languages }) => languages))],
    peopleByLanguage: peopleByLanguage(people),
    size: people.length,
    delegationKey: cityId === null ? named : seal.delegationKey({ cityId }),
    contactKey: contactAddress === '' ? null : seal.contactKey(contactAddress),
    sealedAnswers: seal.sealAnswers(id, answers),
  };
}

/** A request that is sent, or stays sent, is complete, one that the call is for, and within the limit of its authority. */
export async function requireSendable(
  db: EntityManager,
  { request, call }: OwnRequest,
  answers: DraftedAnswers,
): Promise<void> {
  const faults = requestFaults(answers, request, call);
  if (faults.length > 0) throw new InvalidInput(faults);
  const { id, summitId, delegationKey, size } = request;
  const others = await db.sum(ParticipationRequest, 'size', {
    ...{ id: Not(id), summitId },
    ...(delegationKey === null ? {} : { delegationKey }),
    status: In(requestStatuses.filter(isLive)),
  });
  if ((others ?? 0) + size > call.delegationMax) throw new DelegationFull(call.delegationMax);
}

/** The offer that stands for the request; null where there is none. */
export function openOffer(
  db: EntityManager,
  requestId: string,
): Promise<ParticipationOffer | null> {
  return db
    .createQueryBuilder(ParticipationOffer, 'o')
    .where('o.request_id = :requestId and o.ended_at is null', { requestId })
    .getOne();
}
