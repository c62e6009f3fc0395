import { memberViewer } from '../accounts/testing';
import { visitor } from '../accounts';
import { canPinCaseStudies } from './case-study-policy';

test.each([
  ['a visitor', visitor, false],
  ['a member', memberViewer('m'), false],
  ['a reviewer', memberViewer('r', { roles: ['reviewer'] }), false],
  ['an organiser', memberViewer('o', { roles: ['organiser'] }), true],
  ['an administrator', memberViewer('a', { roles: ['administrator'] }), true],
])('%s may pin: %s', (_who, viewer, expected) => {
  expect(canPinCaseStudies(viewer)).toBe(expected);
});
