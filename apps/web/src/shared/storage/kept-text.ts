import { useState, useSyncExternalStore } from 'react';

/**
 * Text that is kept in this tab while it is being written, so that signing in again or a reload does not lose it.
 * For text that will be public, such as a comment, and for what is kept nowhere else, such as a memo; the tab forgets it when
 * it is closed.
 */
export function useKeptText(
  key: string,
  initial = '',
): [string, (text: string) => void, () => void] {
  const storageKey = `praxis:${key}`;
  const kept = useSyncExternalStore(
    neverChanged,
    () => read(storageKey),
    () => null,
  );
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? (kept === null || kept === '' ? initial : kept);
  const change = (next: string): void => {
    setWritten(next);
    write(storageKey, next);
  };
  const clear = (): void => {
    setWritten('');
    write(storageKey, null);
  };
  return [text, change, clear];
}

/** Nobody else writes what is kept. */
function neverChanged(): () => void {
  return () => undefined;
}

function read(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch {
    /* A browser that keeps nothing only loses the convenience. */
  }
}
