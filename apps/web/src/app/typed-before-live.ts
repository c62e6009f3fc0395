type Field = HTMLInputElement | HTMLTextAreaElement;

/** What was typed into fields before the page was live, by the id of the field. */
const typed = new Map<string, string>();

function note({ target }: Event): void {
  if (isField(target) && target.id !== '') typed.set(target.id, target.value);
}

/** From now on notes what is typed: React, when it takes over, puts back what the server had in a field. */
export function noteTyping(): void {
  // Maybe somebody was faster than this script.
  for (const field of document.querySelectorAll('input, textarea'))
    if (isField(field) && field.id !== '' && field.value !== field.defaultValue)
      typed.set(field.id, field.value);
  document.addEventListener('input', note, true);
}

/** Types it again, for the page that is live now. */
export function typeAgain(): void {
  document.removeEventListener('input', note, true);
  for (const [id, text] of typed) {
    const field = document.getElementById(id);
    if (!isField(field) || field.value === text) continue;
    // Past React's own property of the field, by which it knows whether something was typed.
    const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  typed.clear();
}

const writable = new Set(['text', 'search', 'email', 'url', 'tel', 'number']);

function isField(target: unknown): target is Field {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && writable.has(target.type))
  );
}
