// stands at: apps/web/src/features/comments/comment-greeting.tsx
// breaks: praxis/no-untranslated-text
// says: Greeting
// Why: what is only heard must be in the language of the page too.
import type { ReactNode } from 'react';

export const greeting: ReactNode = <section aria-label="Greeting" />;
