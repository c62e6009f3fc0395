import { theApi } from './api-harness';

/** The draft as it is stored: facts, state and revision, and its words in English; empty when there is none. */
export async function storedDraft({ id }: { id: string }): Promise<Record<string, unknown>> {
  const [row] = await theApi().sql<Record<string, unknown>>(
    `select d.*, t.title, t.summary, t.body from practice_draft d
       left join practice_draft_text t on t.practice_id = d.practice_id and t.language = 'en'
      where d.practice_id = $1`,
    [id],
  );
  return row ?? {};
}

/** The entry as it is stored. */
export async function storedPractice({ id }: { id: string }): Promise<Record<string, unknown>> {
  const [row] = await theApi().sql<Record<string, unknown>>(
    'select * from practice where id = $1',
    [id],
  );
  return row ?? {};
}
