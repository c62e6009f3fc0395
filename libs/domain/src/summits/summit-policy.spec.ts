import { visitor } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { canChangeSummit, canOrganiseSummits } from './summit-policy';

const member = memberViewer('m', { roles: ['reviewer', 'moderator'] });
const organiser = memberViewer('o', { roles: ['organiser'] });
const administrator = memberViewer('a', { roles: ['administrator'] });

test.each([
  ['a visitor', visitor, false],
  ['a member', member, false],
  ['an organiser', organiser, true],
  ['an administrator', administrator, true],
])('%s organises: %#', (_who, viewer, may) => {
  expect(canOrganiseSummits(viewer)).toBe(may);
  expect(canChangeSummit(viewer, { isRecorded: false })).toBe(may);
  expect(canChangeSummit(viewer, { isRecorded: true })).toBe(false);
});
