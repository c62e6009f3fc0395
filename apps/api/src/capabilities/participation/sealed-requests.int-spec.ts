import { v7 } from 'uuid';
import type { Participant } from '@praxis/domain/participation';
import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import { Database } from '../../platform/database/database';
import { KeyVault } from '../../platform/vault/key-vault';
import { SealedRequests } from './sealed-requests';

const api = useApi();

it('what a request says of people stands in the database encrypted, and is read with its summit’s key', async () => {
  const call = await aCall();
  const people: Participant[] = [
    {
      ...{ name: 'Zwanziger Kanari', title: 'Mayor', languages: ['de'] },
      ...{ accessNeeds: 'Kanarischer Rollstuhl', dietNeeds: 'no canary seed' },
      function: 'mayor',
    },
  ];
  const request = await aRequest(call, { answers: { people } });
  const [row] = await api.sql<{ text: string }>(
    'select r::text as text from participation_request r where id = $1',
    [request.id],
  );
  const hex = (word: string): string => Buffer.from(word).toString('hex');
  for (const word of ['Kanari', 'canary'])
    for (const form of [word, hex(word)]) expect(row?.text).not.toContain(form);
  const seal = await api.part(SealedRequests).of(call);
  expect(seal.answersOf(request).people).toEqual(people);
});

it('with the key goes everything that it encrypted', async () => {
  const call = await aCall();
  await aRequest(call);
  await api.part(KeyVault).destroy(call.keyId);
  await expect(api.part(SealedRequests).of(call)).rejects.toThrow(/nothing here/);
});

it('rows are seen by nobody who has not come for them', async () => {
  await aRequest(await aCall());
  const guarded = await api.sql<{ name: string }>(
    'select relname as name from pg_class where relrowsecurity and relforcerowsecurity order by 1',
  );
  const tables = guarded.map(({ name }) => name);
  expect(tables).toContain('participation_request');
  const database = api.part(Database);
  const seen = (setting: 'on' | 'off'): Promise<number> =>
    database.transaction(async (db) => {
      await db.query(`select set_config('praxis.participation', $1, true)`, [setting]);
      let rows = 0;
      for (const table of tables)
        rows += (await db.query<unknown[]>(`select from ${table}`)).length;
      return rows;
    });
  expect(await seen('off')).toBe(0);
  expect(await seen('on')).toBeGreaterThan(0);
  const unseen = database.transaction((db) =>
    db.query(
      'insert into attendance (request_id, person, marked_by, marked_at) values ($1, 1, $1, now())',
      [v7()],
    ),
  );
  await expect(unseen).rejects.toThrow(/row-level security/);
});

it('an entry of what happened is never changed', async () => {
  const call = await aCall();
  const { id } = await aRequest(call);
  await api.sql(
    `insert into participation_event
       (id, request_id, batch_id, kind, status_before, status_after, happened_at)
     values ($1, $1, $1, 'submitted', 'draft', 'submitted', now())`,
    [id],
  );
  await expect(
    api.sql('update participation_event set actor_id = null where id = $1', [id]),
  ).rejects.toThrow(/never changed/);
});
