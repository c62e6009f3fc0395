// What is measured: operations as clients of the API send them.

/** The catalogue, newest first: a page of cards. */
export const listQuery = `query List($after: String) {
  practices(sort: NEWEST, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        number slug title summary startYear publishedAt commentCount
        city { slug name }
        topics { code label }
      }
    }
  }
}`;

/** A practice with all its words and the latest twenty comments. */
export const detailQuery = `query Detail($number: Int!) {
  practice(number: $number) {
    number slug title summary startYear endYear publishedAt commentCount
    city { slug name }
    topics { code label }
    targetGroups { code label }
    evidenceLevel { code label }
    text {
      language
      problem { markdown } mechanism { markdown } activities { markdown } lessons { markdown } conditions { markdown }
    }
    comments(first: 20) {
      pageInfo { hasNextPage endCursor }
      edges { node { id createdAt body { markdown } author { id displayName } } }
    }
  }
}`;

/** What the search page asks: words, a filter, every facet, marked words. */
export const searchQuery = `query Search($text: String, $filter: PracticeFilter) {
  search(text: $text, filter: $filter, first: 20, facets: [TOPIC, LEVEL, TARGET, PHENOMENON, COUNTRY, CITY, SUMMIT, DECLARATION, COMMITMENT, EVIDENCE, STATUS, CONFIRMED, WRITTEN]) {
    totalCount
    engine
    edges {
      matchedLanguage
      highlights { field language segments { text isMatch } }
      node { number slug title summary city { slug name } topics { code label } }
    }
    facets { name values { value label count } }
  }
}`;

export const addCommentMutation = `mutation AddComment($input: AddCommentInput!) {
  addComment(input: $input) {
    __typename
    ... on AddCommentSuccess { comment { id createdAt body { markdown } author { id displayName } } }
    ... on Problem { code message }
  }
}`;

const facets =
  'topic level target phenomenon country city summit declaration commitment evidence status written'.split(
    ' ',
  );

/** The same search asked of Meilisearch itself, in one query. */
export function rawSearch({ text, country }) {
  return {
    q: text,
    filter: ['language IN [en, fr, es]', `country IN ["${country}"]`],
    facets,
    distinct: 'number',
    attributesToRetrieve: ['number', 'language'],
    limit: 20,
  };
}
