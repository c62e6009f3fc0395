/** What is called by a title that people wrote, in one of the languages. */
export interface Titled {
  readonly title: string;
  readonly titleLanguage: string;
}

/** A title, marked with the language that it is in: it may be another one than the page's. */
export function Title({ of: { title, titleLanguage } }: { of: Titled }) {
  return <span lang={titleLanguage.toLowerCase()}>{title}</span>;
}
