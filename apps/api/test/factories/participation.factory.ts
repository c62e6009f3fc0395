import {
  memberStates,
  noAnswers,
  participantCategories,
  participantFunctions,
  peopleByLanguage,
  type PersonalAnswers,
} from '@praxis/domain/participation';
import { v7 } from 'uuid';
import { ParticipationCall, ParticipationRequest } from '../../src/capabilities/participation';
import { ParticipationDatabase } from '../../src/capabilities/participation/participation-database';
import { SealedRequests } from '../../src/capabilities/participation/sealed-requests';
import { theApi } from '../api-harness';
import { asMember, asOrganiser, type Person } from '../people';
import { aSummit } from './summit.factory';

const day = 24 * 3_600_000;

/** A summit that everybody knows and that calls for participation, from yesterday for thirty days. */
export async function aCall(over: Partial<ParticipationCall> = {}): Promise<ParticipationCall> {
  const api = theApi();
  const summitId = over.summitId ?? (await anAnnouncedSummit());
  const now = api.clock.now().getTime();
  const call: ParticipationCall = {
    summitId,
    revision: 1,
    opensAt: new Date(now - day),
    closesAt: new Date(now + 30 * day),
    capacity: 10,
    delegationMax: 3,
    functions: [...participantFunctions],
    categories: [...participantCategories],
    countries: [...memberStates],
    contact: 'summit@congress.example',
    offersPlaces: true,
    keyId: v7(),
    destroyedAt: null,
    changedBy: (await asOrganiser().account()).id,
    changedAt: api.clock.now(),
    ...over,
  };
  await api.part(SealedRequests).make(call.keyId);
  await api.part(ParticipationDatabase).transaction((db) => db.insert(ParticipationCall, call));
  return call;
}

async function anAnnouncedSummit(): Promise<string> {
  const { id, revision } = await aSummit();
  const { kind } = await asOrganiser().change('setSummitStatus', {
    ...{ id, revision, status: 'ANNOUNCED' },
  });
  if (kind !== 'SetSummitStatusSuccess') throw new Error(`Not announced, but ${kind}`);
  return id;
}

/** What a request may be given beside what is usual: columns, and what is encrypted. */
export interface RequestDetails extends Partial<ParticipationRequest> {
  answers?: Partial<PersonalAnswers>;
  by?: Person;
}

/** A request for one person that was submitted just now, by somebody new. */
export async function aRequest(
  call: ParticipationCall,
  { answers, by, ...over }: RequestDetails = {},
): Promise<ParticipationRequest> {
  const api = theApi();
  const now = api.clock.now();
  const seal = await api.part(SealedRequests).of(call);
  const id = over.id ?? v7();
  const sealed: PersonalAnswers = {
    ...noAnswers,
    authority: `City ${id.slice(-6)}`,
    contactAddress: `office-${id.slice(-6)}@city.example`,
    people: [
      {
        name: `Delegate ${id.slice(-6)}`,
        function: 'mayor',
        title: 'Mayor',
        languages: ['fr'],
        accessNeeds: '',
        dietNeeds: '',
      },
    ],
    ...answers,
  };
  const request: ParticipationRequest = {
    id,
    summitId: call.summitId,
    accountId: (await (by ?? asMember()).account()).id,
    reference: id.slice(-8).toUpperCase(),
    revision: 1,
    status: 'submitted',
    category: 'city',
    country: 'FR',
    cityId: null,
    authoritySize: 'from-100k',
    leadFunction: 'mayor',
    languages: [...new Set(sealed.people.flatMap(({ languages }) => languages))],
    peopleByLanguage: peopleByLanguage(sealed.people),
    isFirstAttendance: true,
    size: sealed.people.length,
    delegationKey: seal.delegationKey({ country: 'FR', name: sealed.authority }),
    contactKey: seal.contactKey(sealed.contactAddress),
    priority: 0,
    sealedAnswers: seal.sealAnswers(id, sealed),
    createdAt: now,
    changedAt: now,
    submittedAt: over.status === 'draft' ? null : now,
    decidedAt: null,
    ...over,
  };
  await api
    .part(ParticipationDatabase)
    .transaction((db) => db.insert(ParticipationRequest, request));
  return request;
}
