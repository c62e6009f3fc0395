import { aDraft, aPractice, ingrid } from '../../shared/testing/samples';

/** A decision as it is sent. */
interface Decided {
  decision: string;
  reason: string;
  revision: number;
  remarks: { field: string; text: string }[];
  isMinor: boolean;
}

/** What the draft changes. */
export const changes = [
  {
    field: 'summary',
    language: 'FR',
    parts: [
      { kind: 'same', text: 'Mentors ' },
      { kind: 'removed', text: 'walk' },
      { kind: 'added', text: 'go' },
    ],
  },
  { field: 'topics', language: null, parts: [{ kind: 'added', text: 'Young people' }] },
];

/** A draft that waits for its reviewer, whose decisions need reasons as the API says. */
export function waiting(given: object = {}) {
  const decided: Decided[] = [];
  const draft = aDraft({ state: 'SUBMITTED', revision: 7, differences: changes, ...given });
  const practice = aPractice({ viewerCanReview: true, draft, reviews: [] });
  const decideReview = ({ input }: { input: Decided }) => {
    if (input.decision !== 'APPROVE' && input.reason.trim() === '')
      return { __typename: 'ReasonRequiredProblem', code: 'X', message: 'in English' };
    decided.push(input);
    return { __typename: 'DecideReviewSuccess', practice };
  };
  return { decided, answers: { viewer: ingrid, practice, decideReview } };
}
