import { memberViewer } from '../accounts/testing';
import { visitor, type Viewer } from '../accounts';
import { canDecideLink, canProposeLink, canReadLinkProposals } from './link-policy';

const practice = { cityId: 'aarhus' };

test.each<[string, Viewer, { propose: boolean; decide: boolean; read: boolean }]>([
  ['a visitor', visitor, { propose: false, decide: false, read: false }],
  ['a member', memberViewer('m'), { propose: false, decide: false, read: false }],
  [
    'an editor of the city',
    memberViewer('e', { cities: { aarhus: 'editor' } }),
    { propose: true, decide: false, read: true },
  ],
  [
    'an editor of another city',
    memberViewer('e', { cities: { rotterdam: 'editor' } }),
    { propose: false, decide: false, read: false },
  ],
  [
    'a reviewer',
    memberViewer('r', { roles: ['reviewer'] }),
    { propose: false, decide: false, read: false },
  ],
  [
    'an organiser',
    memberViewer('o', { roles: ['organiser'] }),
    { propose: false, decide: true, read: true },
  ],
  [
    'an administrator',
    memberViewer('a', { roles: ['administrator'] }),
    { propose: false, decide: true, read: true },
  ],
  [
    'an organiser of the city’s own team',
    memberViewer('o', { roles: ['organiser'], cities: { aarhus: 'editor' } }),
    { propose: true, decide: false, read: true },
  ],
])('what %s may do with links', (_who, viewer, { propose, decide, read }) => {
  expect(canProposeLink(viewer, practice)).toBe(propose);
  expect(canDecideLink(viewer, practice)).toBe(decide);
  expect(canReadLinkProposals(viewer, practice)).toBe(read);
});
