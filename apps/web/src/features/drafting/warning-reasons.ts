const prefix = 'reason-';

/** The name of the control in which a passage is justified. */
export function reasonName(warning: string): string {
  return prefix + warning;
}

/** What a posted form says about passages; null where nothing is said. */
export function reasonsIn(
  form: Readonly<Record<string, string>>,
): { warning: string; reason: string | null }[] {
  return Object.entries(form)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, reason]) => ({
      warning: name.slice(prefix.length),
      reason: reason.trim() === '' ? null : reason,
    }));
}
