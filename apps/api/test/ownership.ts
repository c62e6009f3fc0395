import { v7 } from 'uuid';
import { theApi } from './api-harness';
import type { Person } from './people';

/** Invites the person to write the practice, as somebody of its team would; the id of the invitation. */
export async function invitationTo(practice: { number: number }, person: Person): Promise<string> {
  const api = theApi();
  const { email } = await person.account();
  const id = v7();
  await api.sql(
    `insert into co_author (id, practice_id, address, invited_by, invited_at)
     select $1, p.id, $2, coalesce(d.held_by, (select id from account order by id limit 1)), $3
       from practice p left join practice_draft d on d.practice_id = p.id where p.number = $4`,
    [id, email, api.clock.now(), practice.number],
  );
  return id;
}

/** The same, and the person has accepted. */
export async function coAuthorOf(practice: { number: number }, person: Person): Promise<string> {
  const id = await invitationTo(practice, person);
  await theApi().sql(
    `update co_author set answer = 'accepted', answered_at = invited_at, account_id = $2 where id = $1`,
    [id, (await person.account()).id],
  );
  return id;
}
