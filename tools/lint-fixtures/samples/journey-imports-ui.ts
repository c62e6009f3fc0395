// stands at: e2e/journeys/sample.spec.ts
// breaks: @nx/enforce-module-boundaries
// says: type:e2e

import { Button } from '@praxis/ui';

export const button = Button;
