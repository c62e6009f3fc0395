import { Injectable } from '@nestjs/common';
import { pathTo, practiceParam } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { PublicRoutes } from '../../platform/http/public-routes';
import { Mailer } from '../notifications';

/** To whom a letter goes, and about which practice. */
export interface LetterAbout {
  email: string;
  displayName: string;
  language: Language;
  number: number;
  slug: string;
  /** Null while the draft has none. */
  title: string | null;
}

/** What a letter about `title` says, in one language. */
export interface LetterWords {
  subject: (title: string) => string;
  body: (title: string) => string;
}

/** In SQL: the columns of `LetterAbout`, from `practice p` and `account a`. */
export const letterColumns = `
  a.email, a.display_name as "displayName", a.language, p.number, p.slug,
  coalesce(
    (select t.title from practice_draft_text t where t.practice_id = p.id and t.language = p.original_language),
    (select t.title from practice_version_text t where t.version_id = p.current_version_id and t.language = p.original_language)
  ) as title`;

/** Letters of reviewers to each other. They name no person: who wrote stands on the page, for those who may read it. */
@Injectable()
export class ReviewerLetters {
  constructor(
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
  ) {}

  async send(
    about: LetterAbout,
    words: Record<Language, LetterWords>,
    { messageId, quotes = [] }: { messageId: string; quotes?: readonly string[] },
  ): Promise<void> {
    const { language, number, slug, displayName } = about;
    const title = about.title ?? `#${String(number)}`;
    const own = frame[language];
    const page = pathTo(language, 'review', { practice: practiceParam({ slug, number }) });
    await this.mailer.send({
      to: { name: displayName, address: about.email },
      subject: words[language].subject(title),
      text: [
        own.greeting(displayName),
        words[language].body(title),
        ...quotes,
        `${own.read}\n${this.routes.origin}${page}`,
        own.why,
      ].join('\n\n'),
      messageId,
    });
  }
}

const frame: Record<Language, { greeting: (name: string) => string; read: string; why: string }> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    read: 'The review:',
    why: 'You receive this mail because you are a reviewer.',
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    read: 'La relecture :',
    why: 'Vous recevez ce message parce que vous assurez des relectures.',
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    read: 'La revisión:',
    why: 'Recibe este mensaje porque hace revisiones.',
  },
};
