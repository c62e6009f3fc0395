// stands at: libs/ui/src/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: type:ui

import { languages } from '@praxis/domain/shared';

export const all = languages;
