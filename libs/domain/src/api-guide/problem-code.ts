/** The stable word for programs of a problem, from its type in the API: `CommentTooDeepProblem` → `COMMENT_TOO_DEEP`. */
export function codeOfProblem(kind: string): string {
  return kind
    .replace(/Problem$/, '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();
}
