// stands at: libs/ui/src/sample.tsx
// breaks: jsx-a11y/alt-text
// says: alt

export function Picture({ address }: { address: string }) {
  return <img src={address} />;
}
