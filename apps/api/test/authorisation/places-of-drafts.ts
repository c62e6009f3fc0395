import { readersOfDrafts, readersOfReviews, secretariat, team, writers } from './actors';
import { inPractice, open, type Place } from './place';
import { forReviewers } from './places-of-reviews';
import { known } from './world';

const inDraft = (type: string, path: string): Place => ({
  ...inPractice(type, `draft { ${path} }`),
  readers: readersOfDrafts,
});

/** Drafts, who writes them, and what was decided about them. */
export const drafts: Place[] = [
  {
    ...inPractice('PracticeDraft', 'draft HERE', {
      annex: readersOfReviews,
      annexSummit: readersOfReviews,
      viewerCanWriteAnnex: readersOfReviews,
      viewerCanApprove: [],
      ...forReviewers,
    }),
    readers: readersOfDrafts,
    // The annex is in there for those who read it.
    varies: 'differences',
  },
  {
    type: 'PracticeDraft',
    query: ({ editing }) => `practice(number: ${String(editing)}) { draft HERE }`,
    readers: writers,
    only: {
      annex: [],
      annexSummit: [],
      viewerCanWriteAnnex: team,
      viewerCanApprove: [],
      assignment: [],
      judges: [],
      viewerConflict: ['reviewerOfTheCity'],
    },
  },
  {
    type: 'PracticeDraft',
    query: ({ onBehalf }) => `practice(number: ${String(onBehalf)}) { draft HERE }`,
    readers: [...readersOfReviews, ...secretariat],
    only: {
      annex: [],
      annexSummit: [],
      viewerCanApprove: [],
      assignment: [],
      judges: ['reviewer'],
      viewerConflict: ['reviewerOfTheCity'],
    },
  },
  { ...inPractice('CoAuthor', 'coAuthors HERE'), readers: team },
  { ...inPractice('Account', 'coAuthors { account HERE }'), readers: team },
  inDraft('PracticeText', 'texts HERE'),
  inDraft('Completeness', 'completeness HERE'),
  inDraft('BuildingBlock', 'texts { buildingBlocks HERE }'),
  inDraft('Output', 'texts { outputs HERE }'),
  inDraft('PracticeClaim', 'texts { claims HERE }'),
  inDraft('Outcome', 'texts { outcomes HERE }'),
  inDraft('Evaluation', 'texts { evaluation HERE }'),
  inDraft('RichText', 'text { lessons HERE }'),
  inDraft('TaskProgress', 'tasks HERE'),
  inDraft('FieldExample', 'examples HERE'),
  inDraft('RichText', 'examples { text HERE }'),
  inDraft('PracticeGap', 'advice HERE'),
  inDraft('FieldDifference', 'differences HERE'),
  inDraft('DraftWarning', 'warnings HERE'),
  inDraft('Justification', 'warnings { justification HERE }'),
  inDraft('Account', 'warnings { justification { justifiedBy HERE } }'),
  inDraft('TextPart', 'differences { parts HERE }'),
  inDraft('Attachment', 'attachments HERE'),
  inDraft('Account', 'updatedBy HERE'),
  inDraft('Account', 'heldBy HERE'),
];

/** Teams and invitations, as those see them whom they concern. */
export const owned: Place[] = [
  {
    ...open('BrokenLink', 'viewer { brokenLinks HERE }'),
    readers: team,
    isPersonal: true,
  },
  {
    ...open('CoAuthorInvitation', 'viewer { invitations HERE }'),
    readers: ['member'],
    isPersonal: true,
  },
  {
    ...open('TeamMember', 'viewer { memberships { team HERE } }'),
    readers: ['coordinator', 'coordinatorElsewhere', 'coordinatorOfVerifiedCity'],
    isPersonal: true,
  },
  {
    ...open(
      'HandOver',
      () => `handOver(city: "aarhus", from: "${known.leaverId}", to: "${known.heirId}") HERE`,
    ),
    readers: ['coordinator'],
  },
];
