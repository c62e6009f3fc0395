import { theApi, type Api } from '../api-harness';

/** What a refused request may change: counters of attempts. */
const counters = ['rate_limit'];

/** The question for each database: no table comes or goes while tests run. */
const questions = new WeakMap<Api, Promise<string>>();

/**
 * Everything that is stored, by table, and the jobs that wait: equal states are equal objects. Told by how many rows there
 * are and which transactions wrote them: whatever is added, changed or removed, even into what it was, tells.
 */
export async function storedState(): Promise<Record<string, string>> {
  const api = theApi();
  const asked = questions.get(api) ?? questionFor(api);
  questions.set(api, asked);
  const rows = await api.sql<{ name: string; state: string }>(await asked, [], 'stored-state');
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

async function questionFor(api: Api): Promise<string> {
  const tables = await api.sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and not table_name = any($1)`,
    [counters],
  );
  const queries = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' by ' || coalesce(sum(xmin::text::bigint), 0) as state from "${name}"`,
  );
  return `${queries.join(' union all ')}
     union all select 'jobs', coalesce(string_agg(id || task_identifier, ',' order by id), '') from graphile_worker.jobs`;
}
