import { defineLoader, groupedBy } from '../../platform/graphql/loaders';

/** Somebody who was asked to write a draft, as it is read by the team that asked. */
export interface CoAuthorRow extends Record<string, unknown> {
  id: string;
  practiceId: string;
  address: string;
  invitedAt: Date;
  accountId: string | null;
  answer: 'accepted' | 'declined' | null;
  answeredAt: Date | null;
}

/** An invitation as the one who is invited reads it: nothing of the practice but its title. */
export interface InvitationRow extends Record<string, unknown> {
  id: string;
  invitedAt: Date;
  invitedBy: string;
  cityId: string;
  title: string | null;
  titleLanguage: string;
}

/** Who was asked, the first first. Whoever asks has checked `canInviteCoAuthors`. */
export const coAuthorsOfPractice = defineLoader<string, CoAuthorRow[]>({
  name: 'coAuthorsOfPractice',
  load: async (practiceIds, { database }) =>
    groupedBy(
      practiceIds,
      await database.rows<CoAuthorRow>(
        'co-authors-by-practice',
        `select id, practice_id as "practiceId", address, invited_at as "invitedAt", account_id as "accountId", answer,
                answered_at as "answeredAt"
           from co_author where practice_id = any($1::uuid[]) order by invited_at, id`,
        [practiceIds],
      ),
      (row) => row.practiceId,
    ),
});

/** Invitations to this address that wait for an answer, of practices that can still be written. */
export const invitationsTo = `
  select o.id, o.invited_at as "invitedAt", o.invited_by as "invitedBy", p.city_id as "cityId",
         p.original_language as "titleLanguage",
         coalesce(
           (select t.title from practice_draft_text t where t.practice_id = p.id and t.language = p.original_language),
           (select t.title from practice_version_text t where t.version_id = p.current_version_id and t.language = p.original_language)
         ) as title
    from co_author o
    join practice p on p.id = o.practice_id and p.publication in ('unpublished', 'published')
   where o.address = (select email from account where id = $1) and o.answer is null and o.invited_at > $2
   order by o.invited_at, o.id limit 50`;
