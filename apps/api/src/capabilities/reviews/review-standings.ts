import type { Judge, ReviewStanding } from '@praxis/domain/reviews';
import type { EntityManager } from 'typeorm';
import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';

type StandingRow = ReviewStanding & { practiceId: string } & Record<string, unknown>;

/** `$1`: ids of practices. Other cities are those of the version that is read and of the draft that is judged. */
const standings = `
  select p.id as "practiceId", p.city_id as "cityId",
         p.other_city_ids || array(select c.id from city c where c.slug = any(d.other_places)) as "otherCityIds",
         array(
           select w.account_id from practice_writer w where w.practice_id = p.id
           union
           select c.account_id from co_author c where c.practice_id = p.id and c.answer = 'accepted' and c.account_id is not null
           union
           select unnest(array_remove(array[p.created_by, d.updated_by, d.submitted_by], null))
         ) as writers,
         array(select k.reviewer_id from review_conflict k where k.practice_id = p.id) as declared
    from practice p
    left join practice_draft d on d.practice_id = p.id
   where p.id = any($1::uuid[])`;

/** What the rules about judging need to know of a practice. */
export const reviewStandingOf = defineLoader<string, ReviewStanding | null>({
  name: 'reviewStandingOf',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await database.rows<StandingRow>('review-standings', standings, [ids]),
      (row) => row.practiceId,
    ),
});

/** The same within a transaction that has locked the practice: what is declared from now on waits for it. */
export async function reviewStanding(
  db: EntityManager,
  practiceId: string,
): Promise<ReviewStanding> {
  const [row]: StandingRow[] = await db.query(standings, [[practiceId]]);
  if (row === undefined) throw new Error('A practice that was locked is gone.');
  return row;
}

type ReviewerRow = { accountId: string; cityIds: string[] } & Record<string, unknown>;

const reviewers = `
  select a.id as "accountId", array(select m.city_id from membership m where m.account_id = a.id) as "cityIds"
    from account a
   where 'reviewer' = any(a.roles) and a.disabled_at is null
   order by a.display_name, a.id`;

function toJudge({ accountId, cityIds }: ReviewerRow): Judge {
  return { accountId, memberships: new Map(cityIds.map((city) => [city, true])) };
}

/** Everybody who is a reviewer now, by their names. The key is always the same: there is one list. */
export const allReviewers = defineLoader<'all', Judge[]>({
  name: 'allReviewers',
  load: async (keys, { database }) => {
    const rows = await database.rows<ReviewerRow>('reviewers', reviewers, []);
    return keys.map(() => rows.map(toJudge));
  },
});

/** The same within a transaction. */
export async function reviewersNow(db: EntityManager): Promise<Judge[]> {
  const rows: ReviewerRow[] = await db.query(reviewers);
  return rows.map(toJudge);
}
