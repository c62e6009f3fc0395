import { screen } from '@testing-library/react';
import { ingrid } from '../../../shared/testing/samples';
import { showSite } from '../../testing/show-site';

const page = '/en/desk/requests/0196f0aa-0000-7000-8000-000000000001/cancel';

/** One's own request, as far as it has come. */
const aRequest = (status: string, offer: { endedAt: string | null } | null = null) => ({
  id: '0196f0aa-0000-7000-8000-000000000001',
  ...{ reference: 'ABC-DEFG', revision: 1, status, offer },
  ...{ changedAt: '2027-03-01T09:00:00Z', submittedAt: '2027-03-01T09:00:00Z' },
  ...{ category: null, authoritySize: null, isFirstAttendance: null, country: null, city: null },
  missing: [],
  answers: {
    ...{ people: [], authority: 'Lleida', contactAddress: '', fieldVisits: [], message: '' },
  },
  summit: {
    ...{ id: 's1', slug: 'next-summit', title: 'Next Summit', titleLanguage: 'EN' },
    ...{ startsOn: '2027-05-10', timeZone: 'Europe/Madrid', status: 'ANNOUNCED' },
    participationCall: null,
    sessions: [],
  },
});

test.each([
  ['a draft', 'DRAFT', null, /you have written in it is removed/],
  ['one that was sent', 'SUBMITTED', null, /have not decided on it, and will not any more/],
  ['one about which was asked', 'INFORMATION', null, /have not decided on it/],
  ['one that was accepted', 'ACCEPTED', null, /Your places become free/],
  ['one that waits', 'WAITLISTED', null, /leave the waiting list: no place will be offered/],
  ['one with an offer', 'WAITLISTED', { endedAt: null }, /places that are offered to you go to/],
  [
    'one whose offer has ended',
    'WAITLISTED',
    { endedAt: '2027-03-02T09:00:00Z' },
    /no place will be offered/,
  ],
  ['one that has lapsed', 'LAPSED', null, /has lapsed: you have no place/],
  ['one that was declined', 'DECLINED', null, /was declined: you have no place, and none becomes/],
] as const)('what cancelling means is said: %s', async (_what, status, offer, said) => {
  await showSite(page, { viewer: ingrid, participationRequest: aRequest(status, offer) });
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent(said);
  if (status !== 'ACCEPTED' && offer?.endedAt !== null)
    expect(main).not.toHaveTextContent(/become free|go to others/);
});
