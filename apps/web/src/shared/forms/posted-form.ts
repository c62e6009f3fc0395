/** What was typed without the passwords in it: no page ever shows one again. */
export function withoutPasswords(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}

/** What a posted form held and what came of it, when it has to be shown again. */
export interface PostedForm {
  readonly values: Readonly<Record<string, string>>;
  /** What went wrong, by the field's name; `form` for the whole. */
  readonly errors: Readonly<Record<string, string>>;
  /** What was done and can be said only now, because it is kept nowhere; then nothing went wrong. */
  readonly done?: Readonly<Record<string, string>>;
}
