import type { Titled } from '../../shared/titles/title';

interface Invited {
  readonly summitTitle: string;
  readonly summitTitleLanguage: string;
  readonly sessionTitle: string;
  readonly sessionTitleLanguage: string;
}

/** The summit at which a speaker is asked to speak. */
export const summitOf = ({ summitTitle, summitTitleLanguage }: Invited): Titled => ({
  title: summitTitle,
  titleLanguage: summitTitleLanguage,
});

/** The session of it. */
export const sessionOf = ({ sessionTitle, sessionTitleLanguage }: Invited): Titled => ({
  title: sessionTitle,
  titleLanguage: sessionTitleLanguage,
});
