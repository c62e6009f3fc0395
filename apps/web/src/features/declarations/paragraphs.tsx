/** Words in paragraphs, which empty lines part; a single line break stays one. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, i) => (
    <p key={i}>
      {paragraph.split('\n').map((line, j) => (
        <span key={j}>
          {j > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </p>
  ));
}
