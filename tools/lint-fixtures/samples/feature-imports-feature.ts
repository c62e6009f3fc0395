// stands at: apps/web/src/features/comments/sample.ts
// breaks: praxis/folders
// says: may not import features/practices

import { PracticeCard } from '../practices/practice-card';

export const card = PracticeCard;
