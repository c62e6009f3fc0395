import { v7 } from 'uuid';
import { ConfirmationKeys } from '../../src/capabilities/confirmations';
import { ReminderKeys } from '../../src/capabilities/follow-up';
import { theApi } from '../api-harness';
import type { KnownPractice } from '../factories/practice.factory';
import { asVisitor } from '../people';

/** The key of a mail to a city that reported long ago and was asked to report anew. */
export async function remind(): Promise<string> {
  const api = theApi();
  await api.sql(
    `insert into progress_report (id, city_id, commitment_id, step, as_of, is_unchanged, language, reported_by, reported_at)
     select $1, m.city_id, (select id from commitment where code = 'R5'), 'limited', '2020-01-01', false, 'en', m.account_id, '2020-01-01'
       from membership m join city c on c.id = m.city_id where c.slug = 'rotterdam' limit 1`,
    [v7()],
  );
  const [reminded] = await api.sql<{ reminderId: string; accountId: string }>(
    `with asked as (
       insert into progress_reminder (id, city_id, sent_at)
       select $1, id, $2 from city where slug = 'rotterdam' returning id, city_id
     )
     select a.id as "reminderId", m.account_id as "accountId" from asked a join membership m using (city_id) limit 1`,
    [v7(), api.clock.now()],
  );
  if (reminded === undefined) throw new Error('Nobody could be reminded.');
  return api.part(ReminderKeys).keyOf(reminded);
}

/** The key of a mail that asked about the practice, and was answered. */
export async function aQuestionAbout({ id }: KnownPractice): Promise<string> {
  const api = theApi();
  const questionId = v7();
  await api.sql(
    `insert into confirmation_question (id, practice_id, asked_at, service_address)
     select $1, id, $2::timestamptz + interval '2 years', contact_address from practice where id = $3`,
    [questionId, api.clock.now(), id],
  );
  const key = api.part(ConfirmationKeys).keyOf({ questionId, accountId: null });
  const { kind } = await asVisitor().change('answerConfirmation', { key, answer: 'RUNNING' });
  if (kind !== 'AnswerConfirmationSuccess') throw new Error(`It was not answered: ${kind}`);
  return key;
}
