import {
  everyone,
  members,
  readersOfSummitAnnexes,
  readersOfDrafts,
  readersOfReviews,
  secretariat,
  team,
  translators,
  withdrawers,
  writers,
} from './actors';
import { inPractice, open, type Place } from './place';
import { asked } from './places-asked';
import { collections } from './places-collected';
import { drafts, owned } from './places-of-drafts';
import { people } from './places-of-people';
import { translations } from './places-translated';
import { followUp } from './places-of-follow-up';
import { reviews } from './places-of-reviews';
import { opened } from './places-opened';
import { planned, recorded } from './places-planned';
import { visited } from './places-visited';
import { written } from './places-written';
import { weighing } from './places-weighed';

const rotterdam = 'declaration(slug: "rotterdam-declaration")';
const aNode = (list: string, below = 'HERE'): string => `${list} { edges { node ${below} } }`;

const practices: Place[] = [
  open('Practice', ({ published }) => `practice(number: ${String(published)}) HERE`, {
    annex: readersOfSummitAnnexes,
    annexSummit: readersOfSummitAnnexes,
    draft: readersOfDrafts,
    reviews: readersOfReviews,
    reviewOpinions: ['reviewer'],
    reviewConflicts: ['reviewer'],
    coAuthors: team,
    linkProposals: [...team, ...secretariat],
    viewerCanProposeLink: team,
    viewerCanEdit: writers,
    viewerCanSubmit: team,
    viewerCanEndorse: [],
    viewerCanReview: ['reviewer'],
    viewerCanMerge: ['reviewer', 'administrator'],
    viewerCanWithdraw: withdrawers,
    viewerCanConfirm: team,
    translation: translators,
    viewerCanTranslate: translators,
  }),
  open('Practice', ({ withdrawn }) => `practice(number: ${String(withdrawn)}) HERE`, {
    annex: [],
    annexSummit: [],
    draft: [],
    comments: [],
    text: [],
    reviews: readersOfReviews,
    reviewOpinions: ['reviewer'],
    reviewConflicts: ['reviewer'],
    coAuthors: [],
    viewerCanEdit: [],
    viewerCanSubmit: [],
    viewerCanEndorse: [],
    viewerCanReview: ['reviewer'],
    viewerCanMerge: [],
    viewerCanWithdraw: [],
    viewerCanConfirm: [],
    translation: [],
    viewerCanTranslate: [],
    linkProposals: [],
    viewerCanProposeLink: [],
  }),
  {
    type: 'Practice',
    query: ({ editing }) => `practice(number: ${String(editing)}) HERE`,
    readers: writers,
    only: {
      annex: [],
      annexSummit: [],
      reviews: team,
      reviewOpinions: [],
      reviewConflicts: [],
      coAuthors: team,
      viewerCanEdit: writers,
      viewerCanSubmit: team,
      viewerCanEndorse: [],
      viewerCanReview: [],
      viewerCanMerge: [],
      viewerCanWithdraw: [],
      viewerCanConfirm: [],
      translation: [],
      viewerCanTranslate: [],
      comments: [],
    },
  },
  {
    type: 'Practice',
    query: ({ submitted }) => `practice(number: ${String(submitted)}) HERE`,
    readers: readersOfDrafts,
    only: {
      annex: [],
      annexSummit: [],
      reviews: readersOfReviews,
      reviewOpinions: ['reviewer'],
      reviewConflicts: ['reviewer'],
      coAuthors: team,
      viewerCanEdit: writers,
      viewerCanSubmit: team,
      viewerCanEndorse: [],
      viewerCanReview: ['reviewer'],
      viewerCanMerge: [],
      viewerCanWithdraw: [],
      viewerCanConfirm: [],
      translation: [],
      viewerCanTranslate: [],
    },
  },
  open('PracticeConnection', 'practices HERE'),
  open('PageInfo', 'practices { pageInfo HERE }'),
  open('PracticeEdge', 'practices { edges HERE }'),
  inPractice('PublishedVersion', 'currentVersion HERE'),
  inPractice('PracticeText', 'text HERE'),
  inPractice('TextFieldStanding', 'text { fieldStandings HERE }'),
  inPractice('BuildingBlock', 'text { buildingBlocks HERE }'),
  inPractice('Output', 'text { outputs HERE }'),
  inPractice('PracticeClaim', 'text { claims HERE }'),
  inPractice('Outcome', 'text { outcomes HERE }'),
  inPractice('Evaluation', 'text { evaluation HERE }'),
  inPractice('RichText', 'text { activities HERE }'),
  inPractice('Actor', 'actors HERE'),
  inPractice('PracticeLink', 'links HERE'),
  inPractice('Attachment', 'attachments HERE'),
  inPractice('Adoption', 'adoptions HERE'),
  inPractice('Citation', 'citations HERE'),
  inPractice('CaseStudy', 'caseStudies HERE', { justification: secretariat }),
  {
    ...inPractice('PracticeVersion', 'caseStudies { content HERE }', {
      annex: readersOfSummitAnnexes,
      annexSummit: readersOfSummitAnnexes,
    }),
    varies: 'differences',
  },
  inPractice('SessionBrief', 'caseStudies { session { brief HERE } }', {
    justification: secretariat,
  }),
  inPractice('Commitment', 'commitments HERE'),
  inPractice('CommitmentLink', 'commitmentLinks HERE', {
    viewerCanTakeBack: team,
    viewerCanDecide: [],
  }),
  {
    ...inPractice('CommitmentLink', 'linkProposals HERE', {
      viewerCanTakeBack: team,
      viewerCanDecide: secretariat,
    }),
    readers: [...team, ...secretariat],
  },
  { ...open('CommitmentLinkConnection', 'proposedLinks HERE'), readers: secretariat },
  { ...open('CommitmentLinkEdge', 'proposedLinks { edges HERE }'), readers: secretariat },
  {
    ...open('CommitmentLink', aNode('proposedLinks'), { viewerCanTakeBack: [] }),
    readers: secretariat,
  },
  inPractice('PracticeVersionConnection', 'versions HERE'),
  inPractice('PracticeVersionEdge', 'versions { edges HERE }'),
  {
    ...inPractice('PracticeVersion', 'versions { edges { node HERE } }', {
      annex: readersOfSummitAnnexes,
      annexSummit: readersOfSummitAnnexes,
    }),
    varies: 'differences',
  },
  { ...inPractice('RichText', 'annex HERE'), readers: readersOfSummitAnnexes },
  open(
    'PracticeVersion',
    ({ published }) => `practiceVersion(number: ${String(published)}, version: 2) HERE`,
    { annex: readersOfSummitAnnexes, annexSummit: readersOfSummitAnnexes },
  ),
];

/** The comments were written by the actor `member`. */
const onComments: Place['only'] = {
  viewerCanEdit: ['member'],
  viewerCanRemove: ['member', 'moderator'],
  viewerCanReport: everyone.filter((actor) => actor !== 'member'),
};
const conversations: Place[] = [
  inPractice('CommentConnection', 'comments HERE'),
  inPractice('CommentEdge', 'comments { edges HERE }'),
  inPractice('Comment', aNode('comments'), onComments),
  inPractice('Comment', aNode('comments', '{ replies HERE }'), onComments),
  inPractice('RichText', aNode('comments', '{ body HERE }')),
  inPractice('Account', aNode('comments', '{ author HERE }')),
  { ...open('ReportConnection', 'reports HERE'), readers: ['moderator'] },
  { ...open('ReportEdge', 'reports { edges HERE }'), readers: ['moderator'] },
  { ...open('Report', aNode('reports')), readers: ['moderator'] },
];

const alliance: Place[] = [
  open('City', 'city(slug: "barcelona") HERE', {
    invitations: ['administrator', 'coordinatorOfVerifiedCity'],
    verifiedAt: members,
    viewerCanVerify: ['administrator'],
    viewerCanReportProgress: ['editorOfVerifiedCity', 'coordinatorOfVerifiedCity'],
  }),
  open('City', 'city(slug: "aarhus") HERE', {
    invitations: ['administrator', 'coordinator'],
    verifiedAt: [],
    viewerCanVerify: ['administrator'],
    viewerCanReportProgress: team,
  }),
  open('Country', 'city(slug: "aarhus") { country HERE }'),
  open('CityConnection', 'cities(first: 3) HERE'),
  open('CityEdge', 'cities(first: 3) { edges HERE }'),
  open('Figure', 'figures HERE'),
  open('Theme', 'themes HERE'),
  open('Theme', 'theme(topic: "mentoring") HERE'),
  open('StartingPoint', 'theme(topic: "mentoring") { startingPoints HERE }'),
  open('ThemeNeighbour', 'theme(topic: "mentoring") { neighbours HERE }'),
  open('RelatedPractice', 'practice(number: 1) { related HERE }'),
  open('Relation', 'practice(number: 1) { related { reasons HERE } }'),
  open('SimilarCity', 'city(slug: "aarhus") { similar HERE }'),
  open('Likeness', 'city(slug: "aarhus") { similar { reasons HERE } }'),
  open('FigureRow', 'figures { rows HERE }'),
  open('Commitment', 'commitment(code: "R4") HERE'),
  open('Commitment', `${rotterdam} { commitments(position: 4) HERE }`),
  open('Term', 'vocabulary(name: TOPIC) HERE'),
  open('Term', 'vocabulary(name: EVIDENCE_LEVEL) HERE'),
  open('Concept', 'concepts HERE'),
  open('Concept', 'concept(code: "radicalisation") HERE'),
  open('ConceptText', 'concepts { texts HERE }'),
  open('Vocabulary', 'vocabularies(names: [TOPIC, PHENOMENON]) HERE'),
];

const found = 'search(text: "mentoring", facets: [TOPIC, CITY])';
const searches: Place[] = [
  open('SearchConnection', `${found} HERE`),
  open('SearchEdge', `${found} { edges HERE }`),
  open('Highlight', `${found} { edges { highlights HERE } }`),
  open('HighlightSegment', `${found} { edges { highlights { segments HERE } } }`),
  open('Facet', `${found} { facets HERE }`),
  open('YearCount', `${found} { years HERE }`),
  // Mistyped, and in years that leave nothing.
  open('SearchConnection', 'search(text: "radicalistion", filter: { from: 1900, to: 1900 }) HERE'),
  open('SearchRemedy', 'search(text: "mentoring", filter: { country: ["LB"] }) { remedies HERE }'),
  open('FacetValue', `${found} { facets { values HERE } }`),
];

/** Every place that the specs look at; what is missing here is told by them. */
export const places: Place[] = [
  ...practices,
  ...drafts,
  ...reviews,
  ...translations,
  ...conversations,
  ...alliance,
  ...recorded,
  ...planned,
  ...opened,
  ...visited,
  ...asked,
  ...written,
  ...followUp,
  ...searches,
  ...collections,
  ...people,
  ...owned,
  ...weighing,
];
