import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages are fetched in transitions, which React holds back inside `act`: tests wait for what a person would see
// instead. A page may take its time on a busy machine; a test that waits in vain still fails.
configure({ asyncUtilTimeout: 5_000, eventWrapper: (run): unknown => run() });
jest.setTimeout(30_000);
beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

// What React or a library complains of, a test must not pass over: wrong nesting, doubled keys, lost updates.
const complaints: string[] = [];
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '));
  });
});
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});
