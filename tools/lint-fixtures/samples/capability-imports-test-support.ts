// stands at: apps/api/src/capabilities/comments/sample.ts
// breaks: praxis/folders
// says: for tests alone

import { fixedClock } from '../../../test/fakes/fixed-clock';

export const clock = fixedClock;
