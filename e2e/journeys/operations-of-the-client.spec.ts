import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures/test';

const operations = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../apps/web/dist/operations.json'), 'utf8'),
) as Record<string, string>;

test('what the pages ask for is within what the API answers', async ({ request, origin }) => {
  const refused: string[] = [];
  for (const [id, text] of Object.entries(operations)) {
    const response = await request.post('/graphql', {
      headers: { origin },
      data: { id, variables: {} },
    });
    const { errors = [] } = (await response.json()) as {
      errors?: { message: string; extensions: { code: string } }[];
    };
    for (const { message, extensions } of errors)
      if (extensions.code === 'GRAPHQL_VALIDATION_FAILED')
        refused.push(`${text.split('{')[0] ?? ''}: ${message}`);
  }
  expect(Object.keys(operations).length).toBeGreaterThan(20);
  expect(refused).toEqual([]);
});
