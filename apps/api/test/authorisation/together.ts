import { v7 } from 'uuid';
import { theApi } from '../api-harness';
import { aPublishedPractice, type KnownPractice } from '../factories/practice.factory';
import { asEditor, type Person } from '../people';

/** One co-author has accepted, another person is invited. */
export async function writeTogether(
  practices: readonly KnownPractice[],
  invited: Person,
  accepted: Person,
): Promise<void> {
  const editor = asEditor('aarhus');
  const { email } = await accepted.account();
  for (const { number } of practices)
    await editor.change('inviteCoAuthor', { number, address: email });
  for (const { id } of await invitationsOf(accepted))
    await accepted.change('answerInvitation', { id, accepts: true });
  const [practice] = practices;
  if (practice !== undefined)
    await editor.change('inviteCoAuthor', {
      number: practice.number,
      address: (await invited.account()).email,
    });
}

async function invitationsOf(person: Person): Promise<{ id: string }[]> {
  const { viewer } = await person.ask<{ viewer: { invitations: { id: string }[] } }>(
    '{ viewer { invitations { id } } }',
  );
  return viewer.invitations;
}

/** Two people of the team, of whom one may leave. */
export async function twoOfTheTeam(): Promise<{ leaverId: string; heirId: string }> {
  const leaver = await asEditor('aarhus').account();
  return { leaverId: leaver.id, heirId: (await asEditor('aarhus').account()).id };
}

/** The source of the practice that has everything did not answer. */
export async function aBrokenLink(): Promise<void> {
  await theApi().sql(
    `insert into external_link (address, next_check_at, checked_at, failing_since, is_broken)
     values ('https://example.org/', now(), now(), now() - interval '7 days', true)`,
  );
}

/** A practice of the city stands with a session of the summit. */
export async function takePart(city: string, summit: string): Promise<void> {
  const { id } = await aPublishedPractice({ city });
  await theApi().sql(
    `insert into case_study (id, session_id, practice_id, basis, position)
     select $1, n.id, $2, 'named', 9 from summit_session n join summit s on s.id = n.summit_id
      where s.slug = $3 order by n.position limit 1`,
    [v7(), id, summit],
  );
}
