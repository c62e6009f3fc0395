import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isInterfaceType } from 'graphql';
import { problemKinds } from './problem-message';

const schema = buildSchema(
  readFileSync(
    path.join(import.meta.dirname, '../../../../../libs/api-schema/schema.graphql'),
    'utf8',
  ),
);

test('there are words for every problem that the API has', () => {
  const problem = schema.getType('Problem');
  if (!isInterfaceType(problem)) throw new Error('There is no interface Problem.');
  const kinds = schema.getPossibleTypes(problem).map(({ name }) => name);
  expect(problemKinds).toEqual(kinds.sort());
});
