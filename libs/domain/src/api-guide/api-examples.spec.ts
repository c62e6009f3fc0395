import { apiExamples, bodyOf, curlOf } from './api-examples';

test.each(apiExamples)('$name can be pasted into a terminal', (example) => {
  const body = bodyOf(example);
  expect(body).not.toContain("'");
  expect(curlOf(example, 'https://praxis.example')).toBe(
    `curl https://praxis.example/graphql -H 'Content-Type: application/json' -d '${body}'`,
  );
  expect(JSON.parse(body)).toMatchObject({ query: example.query });
});

test('each has a name of its own', () => {
  expect(new Set(apiExamples.map(({ name }) => name)).size).toBe(apiExamples.length);
});
