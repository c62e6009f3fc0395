import type { PoolClient } from 'pg';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asCoordinator, asVisitor } from '../../../test/people';
import { PublicChanges } from './changes';
import { Database } from './database';

const api = useApi();

const read = async (number: number): Promise<string | undefined> =>
  (
    await asVisitor().ask<{ practice: { publication: string } | null }>(
      'query ($number: Int!) { practice(number: $number) { publication } }',
      { number },
    )
  ).practice?.publication;

/** Nothing that PostgreSQL announces reaches this process meanwhile. */
async function whileDeaf(work: () => Promise<void>): Promise<void> {
  const { client } = api.part(PublicChanges) as unknown as { client: PoolClient };
  await client.query('unlisten *');
  try {
    await work();
  } finally {
    await client.query('listen praxis_public_change');
  }
}

describe('what visitors are answered is kept', () => {
  it('and old before whoever changes it has the answer, however late announcements come', async () => {
    const practice = await aPublishedPractice();
    await api.changesHeard();
    expect(await read(practice.number)).toBe('PUBLISHED');
    await whileDeaf(async () => {
      await asCoordinator('aarhus').withdraw(practice, 'It has ended.');
      expect(await read(practice.number)).toBe('WITHDRAWN');
    });
  });

  it('until another process announces a change', async () => {
    const practice = await aPublishedPractice();
    await api.changesHeard();
    expect(await read(practice.number)).toBe('PUBLISHED');
    await api.sql(
      `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'It has ended.' where id = $1`,
      [practice.id],
    );
    expect(await read(practice.number)).toBe('PUBLISHED');
    await api.sql(`select pg_notify('praxis_public_change', $1)`, [practice.id]);
    await api.changesHeard();
    expect(await read(practice.number)).toBe('WITHDRAWN');
  });

  it('and not renewed by what is undone; an announcement needs a transaction', async () => {
    const changes = api.part(PublicChanges);
    const heard: (string | null)[] = [];
    changes.onChange((id) => void heard.push(id));
    const undone = api.part(Database).transaction(async (db) => {
      await changes.announce(db, 'undone');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await api.part(Database).transaction((db) => changes.announce(db, 'done'));
    expect(heard).toContain('done');
    await api.changesHeard();
    expect(heard).not.toContain('undone');
    const { manager } = api.part(Database).source;
    await expect(changes.announce(manager, 'loose')).rejects.toThrow('needs a transaction');
  });
});
