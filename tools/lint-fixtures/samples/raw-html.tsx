// stands at: apps/web/src/features/comments/sample.tsx
// breaks: no-restricted-syntax
// says: never set raw HTML

export function Body({ html }: { html: string }) {
  return <p dangerouslySetInnerHTML={{ __html: html }} />;
}
