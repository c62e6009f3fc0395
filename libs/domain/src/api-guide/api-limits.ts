/**
 * What one request may ask for at most. One unprotected request can stop a server; these bounds were measured
 * (security concept, "GraphQL server settings").
 */
export const graphqlLimits = {
  bodyBytes: 100 * 1024,
  tokens: 1_500,
  depth: 10,
  aliases: 8,
  directives: 10,
  /** So many are too many. */
  fields: 600,
  /** Of lists, those within lists multiplied. */
  entries: 10_000,
  /** What a list without `first` is taken for: topics of a practice, sessions of a summit. */
  usualLength: 10,
} as const;
