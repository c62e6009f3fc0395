import { readersOfDrafts, readersOfReviews, reviewers, type Actor } from './actors';
import { inPractice, open, type Place } from './place';

const onPractice = (
  type: string,
  path: string,
  readers: readonly Actor[] = readersOfReviews,
): Place => ({ ...inPractice(type, path), readers });

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
  onPractice('FieldDifference', 'draft { differencesSinceReview HERE }', readersOfDrafts),
  inQueue('ReviewAssignment', 'assignment HERE', reviewers),
  inQueue('Account', 'assignment { reviewer HERE }', reviewers),
  inQueue('Account', 'judges HERE', judges),
  onPractice('Review', 'reviews HERE'),
  onPractice('ReviewRemark', 'reviews { remarks HERE }'),
  onPractice('Account', 'reviews { reviewer HERE }'),
  onPractice('ReviewOpinion', 'reviewOpinions HERE', judges),
  onPractice('Account', 'reviewOpinions { askedBy HERE }', judges),
  onPractice('Account', 'reviewOpinions { askedOf HERE }', judges),
  onPractice('ReviewConflict', 'reviewConflicts HERE', judges),
  onPractice('Account', 'reviewConflicts { reviewer HERE }', judges),
  { ...open('PracticeDraftConnection', 'reviewQueue HERE'), readers: reviewers },
  { ...open('PracticeDraftEdge', 'reviewQueue { edges HERE }'), readers: reviewers },
  {
    ...open('PracticeDraft', 'reviewQueue { edges { node HERE } }', forReviewers),
    readers: reviewers,
  },
];
