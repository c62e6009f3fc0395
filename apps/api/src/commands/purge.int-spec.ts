import { useApi } from '../../test/api-harness';
import { aKeyOf, givePassword } from '../../test/factories/api-key.factory';
import { aDraft } from '../../test/factories/practice.factory';
import { anUpload } from '../../test/factories/spreadsheet.factory';
import { coAuthorOf, invitationTo } from '../../test/ownership';
import { asMember } from '../../test/people';
import { purgeCommand } from './purge';

const api = useApi();

/** What the command says. */
async function purged(): Promise<string[]> {
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said.push(String(line).trimEnd());
    return true;
  });
  await purgeCommand.run(api.app, []);
  write.mockRestore();
  return said;
}

const kept = async (): Promise<Record<string, number>> => ({
  attempts: await api.count(`rate_limit where key like 'test%'`),
  sessions: await api.count('sign_in_session'),
  keys: await api.count('api_key'),
  tables: await api.count('spreadsheet_import'),
  invitations: await api.count('co_author'),
});

it('removes what has passed its time and nothing else, says how much, and finds nothing the second time', async () => {
  const person = asMember();
  await person.sessionCookie();
  await givePassword(person);
  await aKeyOf(person);
  await anUpload((await person.account()).id);
  const draft = await aDraft();
  await invitationTo(draft, asMember());
  await coAuthorOf(draft, asMember());
  await api.sql(
    `insert into rate_limit (key, points, expire) values
       ('test over', 1, 1), ('test under way', 1, (extract(epoch from now()) + 900) * 1000)`,
  );
  const before = await kept();
  expect(before).toMatchObject({ attempts: 2, keys: 1, tables: 1, invitations: 2 });

  await purged();
  expect(await kept()).toEqual({ ...before, attempts: 1 });

  api.clock.advance({ days: 500 });
  const said = await purged();
  expect(await kept()).toEqual({ attempts: 1, sessions: 0, keys: 0, tables: 0, invitations: 1 });
  expect(said).toContain('forget-old-invitations: 1 row');
  expect(said).toContain('forget-old-api-keys: 1 row');
  expect(said).toContain('forget-spreadsheets: 1 row');
  expect(said).toContain(
    `remove-old-sessions: ${String(before['sessions'])} row${before['sessions'] === 1 ? '' : 's'}`,
  );
  expect(await purged()).toContain('Nothing had passed its time.');
});
