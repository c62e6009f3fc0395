import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import {
  letterColumns,
  ReviewerLetters,
  type LetterAbout,
  type LetterWords,
} from './reviewer-letters';

const kinds = ['asked', 'given', 'withdrawn'] as const;
type Kind = (typeof kinds)[number];

const taskOf = (kind: Kind): string => `opinion-${kind}`;
const jobOf =
  (kind: Kind) =>
  (opinionId: string): Job => ({
    task: taskOf(kind),
    payload: { opinionId },
    key: `${taskOf(kind)}:${opinionId}`,
  });

/** Tells a reviewer that they are asked for an opinion. */
export const opinionAsked = jobOf('asked');
/** Tells who asked that the opinion has been given. */
export const opinionGiven = jobOf('given');
/** Tells a reviewer that the opinion is no longer asked of them. */
export const opinionWithdrawn = jobOf('withdrawn');

/** Mails about second opinions. */
@Injectable()
export class OpinionMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly letters: ReviewerLetters,
  ) {}

  onModuleInit(): void {
    for (const kind of kinds)
      this.handlers.handle(taskOf(kind), ({ opinionId = '' }) => this.send(kind, opinionId));
  }

  /** Nothing is sent when it is no longer so, nor to a closed account. */
  private async send(kind: Kind, opinionId: string): Promise<void> {
    const [row] = await this.database.rows<
      LetterAbout & { question: string; text: string | null } & Record<string, unknown>
    >(
      'opinion-letter',
      `select ${letterColumns}, o.question, o.text
         from review_opinion o
         join practice p on p.id = o.practice_id
         join account a on a.id = case when $2 = 'given' then o.asked_by else o.asked_of end
        where o.id = $1 and a.disabled_at is null
          and $2 = case when o.withdrawn_at is not null then 'withdrawn'
                        when o.given_at is not null then 'given' else 'asked' end`,
      [opinionId, kind],
    );
    if (row === undefined) return;
    await this.letters.send(row, words[kind], {
      messageId: `opinion-${kind}-${opinionId}@praxis`,
      quotes: kind === 'given' ? [row.text ?? ''] : kind === 'asked' ? [row.question] : [],
    });
  }
}

const words: Record<Kind, Record<Language, LetterWords>> = {
  asked: {
    en: {
      subject: (title) => `Your opinion is asked for: ${title}`,
      body: (title) =>
        `A colleague asks what you think of “${title}”. It is not published until you have answered.`,
    },
    fr: {
      subject: (title) => `Votre avis est demandé : ${title}`,
      body: (title) =>
        `On vous demande votre avis sur « ${title} ». Elle n’est pas publiée tant que vous n’avez pas répondu.`,
    },
    es: {
      subject: (title) => `Se pide su opinión: ${title}`,
      body: (title) => `Le piden su opinión sobre «${title}». No se publica hasta que responda.`,
    },
  },
  given: {
    en: {
      subject: (title) => `An opinion has come: ${title}`,
      body: (title) => `The opinion that you asked for on “${title}” has been given:`,
    },
    fr: {
      subject: (title) => `Un avis est arrivé : ${title}`,
      body: (title) => `L’avis que vous avez demandé sur « ${title} » a été donné :`,
    },
    es: {
      subject: (title) => `Ha llegado una opinión: ${title}`,
      body: (title) => `Ya se ha dado la opinión que pidió sobre «${title}»:`,
    },
  },
  withdrawn: {
    en: {
      subject: (title) => `Your opinion is no longer needed: ${title}`,
      body: (title) => `You were asked for an opinion on “${title}”. You need do nothing more.`,
    },
    fr: {
      subject: (title) => `Votre avis n’est plus demandé : ${title}`,
      body: (title) => `Votre avis sur « ${title} » était demandé. Vous n’avez plus rien à faire.`,
    },
    es: {
      subject: (title) => `Ya no se pide su opinión: ${title}`,
      body: (title) => `Se pedía su opinión sobre «${title}». Ya no tiene que hacer nada.`,
    },
  },
};
