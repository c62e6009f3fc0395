import { exampleMinLength, longTextFields, type Task } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { defineLoader } from '../../platform/graphql/loaders';

/** A field as a published practice has it. */
export interface FieldExample {
  field: string;
  task: Task;
  practiceId: string;
  text: string;
}

/** For whom examples are looked for: whoever writes in a language about a practice of their own. */
interface ExampleKey {
  language: Language;
  practiceId: string;
}

/** So many practices, the newest, are looked at: a search of all would take as long as the catalogue is. */
const lookedAt = 200;

/**
 * For each long field the text of another published practice that was written in the language: first of those that a
 * city wrote itself, then the newest.
 */
export const fieldExamples = defineLoader<ExampleKey, FieldExample[]>({
  name: 'fieldExamples',
  keyOf: ({ language, practiceId }) => `${language} ${practiceId}`,
  load: (keys, { database }) =>
    Promise.all(
      keys.map(async ({ language, practiceId }) => {
        const rows = await database.publicRows<Pick<FieldExample, 'field' | 'practiceId' | 'text'>>(
          'field-examples',
          `with newest as (
             select p.id, p.provenance, p.first_published_at, t.summary, t.body
               from practice p
               join practice_version_text t
                 on t.version_id = p.current_version_id and t.language = p.original_language
              where p.publication = 'published' and p.original_language = $1 and p.id <> $2
              order by p.first_published_at desc, p.id desc
              limit ${String(lookedAt)})
           select distinct on (f.name) f.name as field, newest.id as "practiceId", f.text
             from newest
             cross join lateral (
               select name, case name when 'summary' then summary else body ->> name end as text
                 from unnest($3::text[]) name) f
            where length(f.text) >= $4
            order by f.name, (newest.provenance = 'city') desc, newest.first_published_at desc, newest.id desc`,
          [language, practiceId, longTextFields.map(({ name }) => name), exampleMinLength],
        );
        return longTextFields.flatMap(({ name, task }) =>
          rows.filter(({ field }) => field === name).map((row) => ({ ...row, task })),
        );
      }),
    ),
});
