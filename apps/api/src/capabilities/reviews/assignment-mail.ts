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

const task = 'review-assigned';

/** A draft was given to a person, or taken from them, by somebody else. */
export interface HandOver {
  /** Of the letter. */
  id: string;
  practiceId: string;
  accountId: string;
  kind: 'given' | 'taken';
}

/** Tells a reviewer that a draft is theirs now, or is theirs no longer. */
export function reviewAssigned({ id, ...about }: HandOver): Job {
  return { task, payload: { id, ...about }, key: `${task}:${id}` };
}

/** Mails about who has which draft. */
@Injectable()
export class AssignmentMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly letters: ReviewerLetters,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ id = '', practiceId = '', accountId = '', kind = '' }) =>
      this.send({ id, practiceId, accountId, kind: kind === 'taken' ? 'taken' : 'given' }),
    );
  }

  /** Nothing is sent when it is no longer so, nor to a closed account. */
  private async send({ id, practiceId, accountId, kind }: HandOver): Promise<void> {
    const [row] = await this.database.rows<LetterAbout & Record<string, unknown>>(
      'assigned-reviewer',
      `select ${letterColumns}
         from practice p
         join practice_draft d on d.practice_id = p.id
         join account a on a.id = $2
         left join review_assignment q on q.practice_id = p.id
        where p.id = $1 and a.disabled_at is null
          and (q.reviewer_id is not distinct from $2::uuid) = $3::boolean`,
      [practiceId, accountId, kind === 'given'],
    );
    if (row !== undefined)
      await this.letters.send(row, words[kind], { messageId: `assignment-${id}@praxis` });
  }
}

const words: Record<HandOver['kind'], Record<Language, LetterWords>> = {
  given: {
    en: {
      subject: (title) => `Yours to review: ${title}`,
      body: (title) => `A colleague has handed “${title}” over to you. It waits for your decision.`,
    },
    fr: {
      subject: (title) => `À relire : ${title}`,
      body: (title) => `« ${title} » vous a été confiée. Elle attend votre décision.`,
    },
    es: {
      subject: (title) => `Para su revisión: ${title}`,
      body: (title) => `Le han confiado «${title}». Espera su decisión.`,
    },
  },
  taken: {
    en: {
      subject: (title) => `No longer yours to review: ${title}`,
      body: (title) =>
        `“${title}” is with a colleague now, or back in the queue. You need do nothing more.`,
    },
    fr: {
      subject: (title) => `Vous n’avez plus à relire : ${title}`,
      body: (title) =>
        `« ${title} » a été reprise par quelqu’un d’autre, ou est de nouveau dans la file. Vous n’avez plus rien à faire.`,
    },
    es: {
      subject: (title) => `Ya no tiene que revisar: ${title}`,
      body: (title) =>
        `«${title}» está ahora en otras manos, o de nuevo en la cola. Ya no tiene que hacer nada.`,
    },
  },
};
