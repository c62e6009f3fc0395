// stands at: apps/web/src/features/comments/comment-greeting.tsx
// breaks: praxis/no-untranslated-text
// says: Good morning
// Why: words in markup would be read in English by everybody.
import type { ReactNode } from 'react';

export const greeting: ReactNode = <p>Good morning</p>;
