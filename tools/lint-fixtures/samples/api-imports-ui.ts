// stands at: apps/api/src/capabilities/practices/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: scope:shared

import { Button } from '@praxis/ui';

export const button = Button;
