// stands at: apps/web/src/features/comments/comment-greeting.tsx
// Why: the clean case: messages, a proper name, and marks that are no words.
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

export const greeting: ReactNode = (
  <p>
    Praxis ·{' '}
    <Trans>
      Good <strong>morning</strong>
    </Trans>
  </p>
);
