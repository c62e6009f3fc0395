/** A question to the API, as the documentation shows it and as it is run. */
export interface ApiExample {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Examples that run as they are, on any catalogue that has a practice and a declaration. The simplest comes first. */
export const apiExamples = [
  {
    name: 'search',
    query: `query Find($text: String, $filter: PracticeFilter) {
  search(text: $text, filter: $filter, first: 5, facets: [COUNTRY]) {
    totalCount
    edges {
      matchedLanguage
      highlights { field html }
      node { number title url city { name } }
    }
    facets { name values { value label count } }
  }
}`,
    variables: { text: 'families', filter: { level: ['secondary', 'tertiary'] } },
  },
  {
    name: 'practice',
    query: `query Read($number: Int!) {
  practice(number: $number) {
    number url title titleLanguage availableLanguages
    currentVersion { version publishedAt }
    city { name country { code } }
    topics { code label }
    commitments { code }
    comments(first: 5) { totalCount edges { node { createdAt body { plain } } } }
  }
}`,
    variables: { number: 1 },
  },
  {
    name: 'cite',
    query: `query Cite($number: Int!) {
  practice(number: $number) {
    citations { style text }
  }
}`,
    variables: { number: 1 },
  },
  {
    name: 'catalogue',
    query: `query Page($after: String) {
  practices(first: 100, after: $after, sort: UPDATED) {
    edges { node { number title contentLanguage } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { after: null },
  },
  {
    name: 'figures',
    query: `{
  figures {
    by count unstated
    rows { value label count running }
  }
}`,
    variables: {},
  },
  {
    name: 'declarations',
    query: `{
  declarations(first: 3) {
    edges { node {
      slug title
      commitments { code text }
      coverage(by: TOPIC) { rows { count running state } }
    } }
  }
}`,
    variables: {},
  },
  {
    name: 'vocabulary',
    query: `query Terms($name: VocabularyName!) {
  vocabulary(name: $name) { code label definition }
}`,
    variables: { name: 'EVIDENCE_LEVEL' },
  },
] as const satisfies readonly ApiExample[];

export type ApiExampleName = (typeof apiExamples)[number]['name'];

/** The body of the request that asks an example. */
export function bodyOf({ query, variables }: Omit<ApiExample, 'name'>): string {
  return JSON.stringify({ query, ...(Object.keys(variables).length > 0 ? { variables } : {}) });
}

/** The same for a terminal: no text of an example has an apostrophe, which would end it. */
export function curlOf(example: ApiExample, origin: string): string {
  return `curl ${origin}/graphql -H 'Content-Type: application/json' -d '${bodyOf(example)}'`;
}
