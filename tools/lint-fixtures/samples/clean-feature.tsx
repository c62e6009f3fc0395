// stands at: apps/web/src/features/comments/sample.tsx

import { Button } from '@praxis/ui';
import { canEditComment } from '@praxis/domain/comments';
import { useId } from 'react';
import { paths } from '../../shared/paths';

export function Sample({ label }: { label: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-paths={String(paths)}>
      <h2 id={id}>{label}</h2>
      <Button>{String(canEditComment)}</Button>
    </section>
  );
}
