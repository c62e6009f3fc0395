import { useApi } from '../test/api-harness';
import { urlOf } from '../test/services/databases';
import { testConfig } from '../test/test-config';
import { prepareDatabase } from './start-up';

const api = useApi();

it('a database user before whom row-level security does not hold is named, with the cure', async () => {
  const { url } = api.config.database;
  const said: string[] = [];
  const prepareAs = (as: string): Promise<void> =>
    prepareDatabase(testConfig({ DATABASE_URL: as }), (step) => said.push(step));
  await prepareAs(url);
  expect(said).toEqual([]);
  await prepareAs(urlOf(new URL(url).pathname.slice(1), 'superuser'));
  expect(said).toEqual([
    expect.stringMatching(/^The database user praxis is a superuser.*name one in DATABASE_URL/),
  ]);
});
