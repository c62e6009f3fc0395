type Field = HTMLInputElement | HTMLTextAreaElement;

/** What was typed into fields before the page was live, by the id of the field. */
const typed = new Map<string, string>();

interface Caret {
  field: Field;
  from: number;
  to: number;
}
let caret: Caret | null = null;
let isLive = typeof document === 'undefined';

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

/** Right before React takes over the fields: it sets the words of a textarea anew, and the caret to their beginning. */
export function noteCaret(): void {
  if (isLive || !isField(document.activeElement)) return;
  const field = document.activeElement;
  const { selectionStart: from, selectionEnd: to } = field;
  if (from !== null && to !== null) caret = { field, from, to };
}

/** Right after it: the words and the caret as they were, before another key is pressed. */
export function putBack(): void {
  if (isLive) return;
  for (const [id, text] of typed) {
    const field = document.getElementById(id);
    if (!isField(field) || field.value === text) continue;
    // Past React's own property of the field, by which it knows whether something was typed.
    const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  }
  setCaret();
}

/** Tells the page, which is live now, what was typed. */
export function typeAgain(): void {
  if (isLive) return;
  noteCaret();
  isLive = true;
  document.removeEventListener('input', note, true);
  for (const id of typed.keys())
    document.getElementById(id)?.dispatchEvent(new Event('input', { bubbles: true }));
  typed.clear();
  // After React has shown it, which sets the caret to the end.
  queueMicrotask(setCaret);
}

function setCaret(): void {
  if (caret !== null && caret.field === document.activeElement)
    caret.field.setSelectionRange(caret.from, caret.to);
}

const writable = new Set(['text', 'search', 'email', 'url', 'tel', 'number']);

function isField(target: unknown): target is Field {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && writable.has(target.type))
  );
}
