import { theApi } from './api-harness';
import { asEditor, type Person } from './people';

/** An editor whose place in the team of a city begins now, by the clock of the test. */
export async function inTeamSinceNow(city: string): Promise<Person> {
  const api = theApi();
  const editor = asEditor(city);
  await editor.sessionCookie();
  await api.sql(
    `update membership set created_at = $1 where account_id = (select id from account where email = $2)`,
    [api.clock.now(), (await editor.account()).email],
  );
  return editor;
}
