// stands at: apps/web/src/features/comments/sample.tsx
// breaks: react-hooks/exhaustive-deps
// says: title

import { useEffect } from 'react';

export function Page({ title }: { title: string }) {
  useEffect(() => {
    document.title = title;
  }, []);
  return <h1>{title}</h1>;
}
