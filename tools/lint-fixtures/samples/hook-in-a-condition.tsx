// stands at: apps/web/src/features/comments/sample.tsx
// breaks: react-hooks/rules-of-hooks
// says: conditionally

import { useId } from 'react';

export function Field({ hasLabel }: { hasLabel: boolean }) {
  if (!hasLabel) return null;
  const id = useId();
  return <input id={id} aria-label={id} />;
}
