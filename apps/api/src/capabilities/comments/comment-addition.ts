/** What came of adding a comment. */
export interface Addition {
  /** Whether the author's budget had a comment left; if not, nothing was added. */
  isWithin: boolean;
  /** When the budget begins anew, in milliseconds since 1970. */
  expire: string;
  /** Null: there is no such subject, or none that is public. */
  subjectId: string | null;
  /** False: there is a comment with this id already, which is left as it is. */
  isAdded: boolean;
}

const subjects = {
  practice: {
    table: 'practice',
    one: `select id from practice where number = $1 and publication = 'published'`,
  },
  session: {
    table: 'summit_session',
    one: `select id from summit_session
           where id = $1 and is_public
             and exists (select from summit where summit.id = summit_id and status <> 'draft')`,
  },
};

/**
 * The budget, the comment and its count in one statement, which is one transaction and one wait for the disk. Its values: the
 * subject, the comment (id, parent, author, text, language, moment) and, from the eighth, those of `taken`.
 * @param taken the author's budget, see `RateLimits.takenWithin`
 */
export function additionTo(kind: keyof typeof subjects, taken: string): string {
  const { table, one } = subjects[kind];
  // Not a shared lock: two who held it would each wait for the other when they count their comment.
  return `
    with ${taken},
         subject as (${one} and (select "isWithin" from taken) for no key update),
         added as (
           insert into comment (${kind}_id, id, parent_id, author_id, body, language, created_at)
           select id, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7::timestamptz from subject
           on conflict (id) do nothing returning id
         ),
         counted as (
           update ${table} set comment_count = comment_count + 1
            where id = (select id from subject) and exists (select from added)
         )
    select taken."isWithin", taken.expire, subject.id as "subjectId", exists (select from added) as "isAdded"
      from taken left join subject on true`;
}
