import { readersOfDrafts, readersOfReviews, reviewers, type Actor } from './actors';
import { open, type Place } from './place';

const inPractice = (
  type: string,
  path: string,
  readers: readonly Actor[] = readersOfReviews,
): Place => ({
  ...open(type, ({ published }) => `practice(number: ${String(published)}) { ${path} }`),
  readers,
});

const inQueue = (type: string, path: string, readers: readonly Actor[]): Place => ({
  ...open(type, `reviewQueue { edges { node { ${path} } } }`),
  readers,
});

/** What reviewers tell each other, for those who may judge. */
const judges: Actor[] = ['reviewer'];
export const forReviewers: Place['only'] = {
  assignment: reviewers,
  judges,
  viewerConflict: ['reviewerOfTheCity'],
};

/** What hangs on a draft that is judged. */
export const reviews: Place[] = [
  inPractice('FieldDifference', 'draft { differencesSinceReview HERE }', readersOfDrafts),
  inQueue('ReviewAssignment', 'assignment HERE', reviewers),
  inQueue('Account', 'assignment { reviewer HERE }', reviewers),
  inQueue('Account', 'judges HERE', judges),
  inPractice('Review', 'reviews HERE'),
  inPractice('ReviewRemark', 'reviews { remarks HERE }'),
  inPractice('Account', 'reviews { reviewer HERE }'),
  inPractice('ReviewOpinion', 'reviewOpinions HERE', judges),
  inPractice('Account', 'reviewOpinions { askedBy HERE }', judges),
  inPractice('Account', 'reviewOpinions { askedOf HERE }', judges),
  inPractice('ReviewConflict', 'reviewConflicts HERE', judges),
  inPractice('Account', 'reviewConflicts { reviewer HERE }', judges),
  { ...open('PracticeDraftConnection', 'reviewQueue HERE'), readers: reviewers },
  { ...open('PracticeDraftEdge', 'reviewQueue { edges HERE }'), readers: reviewers },
  {
    ...open('PracticeDraft', 'reviewQueue { edges { node HERE } }', forReviewers),
    readers: reviewers,
  },
];
