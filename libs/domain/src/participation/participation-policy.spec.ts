import { memberViewer } from '../accounts/testing';
import { visitor } from '../accounts';
import { canAgree, canDecideRequest, canReadRequest } from './participation-policy';
import {
  isDecidable,
  isLive,
  memberStates,
  requestStatuses,
  type RequestStanding,
  type RequestStatus,
} from '.';

const asker = memberViewer('asker');
const other = memberViewer('other');
const organiser = memberViewer('organiser', { roles: ['organiser'] });
const administrator = memberViewer('administrator', { roles: ['administrator'] });
const reviewer = memberViewer('reviewer', { roles: ['reviewer'] });

const of = (accountId: string, status: RequestStatus): RequestStanding => ({ accountId, status });

describe('who reads and decides a request', () => {
  it.each([
    ['a visitor', visitor, false, false],
    ['another member', other, false, false],
    ['a reviewer', reviewer, false, false],
    ['whoever asked', asker, true, false],
    ['an organiser', organiser, true, true],
    ['an administrator', administrator, true, true],
  ])('that was sent: %s', (_who, viewer, reads, decides) => {
    const request = of(asker.accountId, 'submitted');
    expect(canReadRequest(viewer, request)).toBe(reads);
    expect(canDecideRequest(viewer, request)).toBe(decides);
  });

  it('a draft is nobody’s but its writer’s', () => {
    const draft = of(asker.accountId, 'draft');
    expect(canReadRequest(organiser, draft)).toBe(false);
    expect(canReadRequest(asker, draft)).toBe(true);
  });

  it('an organiser does not decide their own', () => {
    const own = of(organiser.accountId, 'submitted');
    expect(canReadRequest(organiser, own)).toBe(true);
    expect(canDecideRequest(organiser, own)).toBe(false);
    expect(canDecideRequest(administrator, own)).toBe(true);
  });

  it('nobody is their own second person', () => {
    expect(canAgree(organiser, organiser.accountId)).toBe(false);
    expect(canAgree(administrator, organiser.accountId)).toBe(true);
    expect(canAgree(reviewer, organiser.accountId)).toBe(false);
    expect(canAgree(visitor, organiser.accountId)).toBe(false);
  });
});

it('a cancelled request is over for good', () => {
  expect(requestStatuses.filter((status) => !isDecidable(status))).toEqual(['draft', 'cancelled']);
  expect(requestStatuses.filter(isLive)).toEqual([
    'submitted',
    'information',
    'accepted',
    'waitlisted',
  ]);
});

it('the member states are 47, each once', () => {
  expect(new Set(memberStates).size).toBe(47);
  expect(memberStates).toHaveLength(47);
});
