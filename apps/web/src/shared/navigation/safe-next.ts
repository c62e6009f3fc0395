/** Where to go on after a form: only to a path of this site, otherwise to the fallback. */
export function safeNext(next: string | null | undefined, fallback: string): string {
  const isOurs = next !== null && next !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next);
  return isOurs ? next : fallback;
}
