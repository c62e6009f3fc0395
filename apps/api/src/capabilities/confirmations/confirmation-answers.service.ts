import { Injectable } from '@nestjs/common';
import {
  answerConfirmationInput,
  isQuestionOver,
  QuestionOver,
  type ConfirmationAnswer,
} from '@praxis/domain/confirmations';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Practice } from '../practices';
import { ConfirmationKeys, type ConfirmationKey } from './confirmation-keys';
import { ConfirmationQuestion } from './confirmation-question.entity';
import { askedOn, dueOn } from './confirmations.sql';
import { ConfirmationsService } from './confirmations.service';

/** What the key of a question is good for. */
export interface QuestionRow {
  practiceId: string;
  askedAt: Date;
  /** What was answered by a key of this question. */
  answer: ConfirmationAnswer | null;
}

interface StoredQuestion extends QuestionRow {
  id: string;
  accountId: string | null;
  /** Nothing else was said of the practice since it was asked, or since it was answered. */
  isOpen: boolean;
}

/** Saying by the key of a mail how a practice stands: for people who have not signed in. */
@Injectable()
export class ConfirmationAnswersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: ConfirmationKeys,
    private readonly confirmations: ConfirmationsService,
  ) {}

  /** What a key is good for; null when it does not answer, or no longer. */
  find(key: string): Promise<QuestionRow | null> {
    return this.read(this.database.source.manager, this.keys.read(key));
  }

  /** Answers; whoever pressed the wrong button answers again, as long as nothing else was said of the practice since. */
  async answer(given: unknown): Promise<QuestionRow> {
    const { key, answer } = parseInput(answerConfirmationInput, given);
    const about = this.keys.read(key);
    return this.database.transaction(async (db) => {
      const asked = await this.read(db, about);
      if (asked === null) throw new QuestionOver();
      const practice = await db.findOneOrFail(Practice, {
        where: { id: asked.practiceId },
        lock: { mode: 'pessimistic_write' },
      });
      // Somebody may have answered while this waited for the lock.
      const now = await this.read(db, about);
      if (now === null) throw new QuestionOver();
      if (now.answer === answer) return now;
      await this.confirmations.say(db, practice, {
        answer,
        saidBy: now.accountId,
        questionId: now.id,
      });
      const answeredAt = this.clock.now();
      await db.update(ConfirmationQuestion, { id: now.id }, { answer, answeredAt });
      return { ...now, answer };
    });
  }

  /** The question behind a key, while it answers: the practice is public, who got it still stands for the city, and nothing newer was said. */
  private async read(
    db: EntityManager,
    about: ConfirmationKey | null,
  ): Promise<StoredQuestion | null> {
    if (about === null) return null;
    const [row]: StoredQuestion[] = await db.query(
      `select q.id, q.practice_id as "practiceId", q.asked_at as "askedAt", q.answer, $2::uuid as "accountId",
              case when q.answered_at is null then ${dueOn} <= ${askedOn}
                   else p.answered_on is not null
                        and q.id = (select c.question_id from practice_confirmation c
                                     where c.practice_id = p.id order by c.said_at desc, c.id desc limit 1) end as "isOpen"
         from confirmation_question q
         join practice p on p.id = q.practice_id and p.publication = 'published'
         join practice_version v on v.id = p.current_version_id
        where q.id = $1
          and case when $2::uuid is null then q.service_address = p.contact_address
                   else exists (select 1 from membership m join account a on a.id = m.account_id
                                 where m.city_id = p.city_id and m.account_id = $2 and a.disabled_at is null) end`,
      [about.questionId, about.accountId],
    );
    if (row?.isOpen !== true || isQuestionOver(row.askedAt, this.clock.now())) return null;
    return row;
  }
}
