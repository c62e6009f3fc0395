import {
  canInviteIntoTeam,
  canInviteOffices,
  type AccountInvitationPurpose,
} from '@praxis/domain/accounts';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';

/** An invitation that waits for an answer, as those see it who may send such. */
export interface AccountInvitationRow extends Record<string, unknown> {
  id: string;
  about: string;
  address: string;
  role: string | null;
  invitedAt: Date;
  expiresAt: Date;
}

const listed = (column: 'summit_id' | 'city_id'): string => `
  select id, ${column} as about, address, role, invited_at as "invitedAt", expires_at as "expiresAt"
    from account_invitation where ${column} = any($1::uuid[]) order by invited_at desc, address limit 1000`;

/** Invitations of offices to summits; for the secretariat, and nothing for everybody else. */
export const invitationsToSummit = defineLoader<string, AccountInvitationRow[]>({
  name: 'invitationsToSummit',
  load: async (ids, { database, viewer }) =>
    groupedBy(
      ids,
      canInviteOffices(viewer)
        ? await database.rows<AccountInvitationRow>('invitations-to-summits', listed('summit_id'), [
            ids,
          ])
        : [],
      (row) => row.about,
    ),
});

/** Invitations into the teams of cities; for those who may invite into each. */
export const invitationsIntoTeam = defineLoader<string, AccountInvitationRow[]>({
  name: 'invitationsIntoTeam',
  load: async (ids, { database, viewer }) =>
    groupedBy(
      ids,
      await database.rows<AccountInvitationRow>('invitations-into-teams', listed('city_id'), [
        ids.filter((id) => canInviteIntoTeam(viewer, id)),
      ]),
      (row) => row.about,
    ),
});

/** What somebody finds behind the link of an invitation. */
export interface OpenInvitationRow extends Record<string, unknown> {
  id: string;
  purpose: AccountInvitationPurpose;
  summitId: string | null;
  cityId: string | null;
  address: string;
  hasAccount: boolean;
  accountId: string | null;
}

/**
 * An invitation `i` that can still be accepted: it has not ended, and whoever sent it may still send such, is not closed, and for
 * a team still answers for it. `$3` is now.
 */
export const isOpenInvitation = `i.expires_at > $3 and exists (
  select 1 from account s where s.id = i.invited_by and s.disabled_at is null
     and case i.purpose
           when 'office' then s.roles && '{organiser,administrator}'
           else 'administrator' = any(s.roles) or exists (
             select 1 from membership m where m.account_id = s.id and m.city_id = i.city_id and m.role = 'coordinator')
         end)`;

/** The invitation of a secret, for what its link says, while it is open. */
export const openInvitation = `
  select i.id, i.purpose, i.summit_id as "summitId", i.city_id as "cityId", i.address,
         a.id is not null as "hasAccount", a.id as "accountId"
    from account_invitation i left join account a on a.email = i.address
   where i.token_hash = $1 and i.purpose = $2 and ${isOpenInvitation}`;

/** Uses it up: secret, purpose and time are asked by the statement that takes the row away. */
export const useInvitation = `
  delete from account_invitation i
   where i.token_hash = $1 and i.purpose = $2 and ${isOpenInvitation}
  returning i.id, i.purpose, i.city_id as "cityId", i.summit_id as "summitId", i.role, i.address`;
