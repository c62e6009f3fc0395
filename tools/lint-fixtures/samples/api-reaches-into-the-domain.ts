// stands at: apps/api/src/capabilities/practices/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: relative

import { canEditPractice } from '../../../../../libs/domain/src/practices/practice-policy';

export const canEdit = canEditPractice;
