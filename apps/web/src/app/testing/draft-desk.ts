import { aDraft, aPractice, aTerm, ingrid } from '../../shared/testing/samples';
import type { Answers } from '../../shared/testing/test-api';

/** What the editor sends. */
export interface Saved {
  revision: number;
  facts: Record<string, unknown> | null;
  texts: { language: string; fields: Record<string, unknown> }[] | null;
}

/** A draft that takes what it is sent, and remembers it. */
export function desk(changes: Answers = {}) {
  const saved: Saved[] = [];
  const practice = (revision: number, given: object = {}) =>
    aPractice({ viewerCanEdit: true, draft: aDraft({ revision, ...given }) });
  const answers = {
    viewer: ingrid,
    practice: practice(1),
    vocabularies: ({ names }: { names: string[] }) =>
      names.map((name) => ({
        name,
        terms: [aTerm('one', `${name} one`, 'the first'), aTerm('two', `${name} two`)],
      })),
    summits: { edges: [] },
    declarations: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
    cities: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
    saveDraft: ({ input }: { input: Saved }) => {
      saved.push(input);
      return { __typename: 'SaveDraftSuccess', practice: practice(input.revision + 1) };
    },
    ...changes,
  };
  return { saved, practice, answers };
}
