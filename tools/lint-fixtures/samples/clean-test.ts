// stands at: apps/api/src/capabilities/comments/sample.int-spec.ts

import { startApi } from '../../../test/api-harness';
import { Practice } from '../practices';

test('the time of a test is its own', () => {
  expect([startApi, Practice, new Date(), jest.fn()]).toHaveLength(4);
});
