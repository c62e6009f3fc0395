import type { CityRole, GlobalRole, Member } from '@praxis/domain/accounts';
import type { Language } from '@praxis/domain/shared';

/** Who somebody is, as it is read with their session or their key. */
export interface MemberRow {
  account_id: string;
  display_name: string;
  language: Language;
  roles: GlobalRole[];
  member_since: Date;
  memberships: Record<string, CityRole> | null;
  verified_cities: string[];
  co_author_of: string[];
}

/** The columns of that, of the account `a`. */
export const memberColumns = `a.id as account_id, a.display_name, a.language, a.roles, a.created_at as member_since,
         (select json_object_agg(m.city_id, m.role) from membership m where m.account_id = a.id) as memberships,
         array(select c.id::text from membership m join city c on c.id = m.city_id
                where m.account_id = a.id and c.verified_at is not null) as verified_cities,
         array(select o.practice_id::text from co_author o where o.account_id = a.id) as co_author_of`;

export function memberOf(row: MemberRow): Member {
  return {
    kind: 'member',
    accountId: row.account_id,
    displayName: row.display_name,
    language: row.language,
    roles: new Set(row.roles),
    memberships: new Map(Object.entries(row.memberships ?? {})),
    verifiedCities: new Set(row.verified_cities),
    coAuthorOf: new Set(row.co_author_of),
    memberSince: row.member_since,
  };
}
