import { secretariat, team } from './actors';
import { open, type Place } from './place';
import { known } from './world';

const rotterdam = 'declaration(slug: "rotterdam-declaration")';
const aNode = (list: string): string => `${list} { edges { node HERE } }`;

/** What was promised, who stands by it, and how far cities have come with it. */
export const followUp: Place[] = [
  open('DeclarationConnection', 'declarations HERE'),
  open('DeclarationEdge', 'declarations { edges HERE }'),
  {
    ...open('Declaration', `${rotterdam} HERE`, { viewerCanOpenForSignature: secretariat }),
    varies: 'viewerCanSignFor',
  },
  open('DeclarationSignature', `${rotterdam} { signatures HERE }`, {
    viewerCanWithdraw: ['coordinator', ...secretariat],
  }),
  open('Coverage', 'declaration(slug: "rotterdam-declaration") { coverage HERE }'),
  open(
    'CoverageColumn',
    'declaration(slug: "rotterdam-declaration") { coverage { columns HERE } }',
  ),
  open('CoverageRow', 'declaration(slug: "rotterdam-declaration") { coverage { rows HERE } }'),
  open(
    'CoverageCell',
    'declaration(slug: "rotterdam-declaration") { coverage(by: TOPIC) { rows { cells HERE } } }',
  ),
  open('ProgressReport', 'city(slug: "aarhus") { latestReports HERE }', {
    justification: [...team, 'moderator'],
    viewerCanRemove: ['moderator'],
  }),
  open('ProgressReport', () => `progressReport(id: "${known.reportId}") HERE`, {
    justification: [...team, 'moderator'],
    viewerCanRemove: ['moderator'],
  }),
  ...[
    open('ProgressReportConnection', 'justifiedReports HERE'),
    open('ProgressReportEdge', 'justifiedReports { edges HERE }'),
    open('ProgressReport', aNode('justifiedReports')),
  ].map((place): Place => ({ ...place, readers: ['moderator'] })),
  open('ProgressReportConnection', `${rotterdam} { commitments { progressReports HERE } }`),
  open('ProgressReportEdge', `${rotterdam} { commitments { progressReports { edges HERE } } }`),
  open('CityProgressConnection', `${rotterdam} { progress HERE }`),
  open('CityProgressEdge', `${rotterdam} { progress { edges HERE } }`),
  open('CityProgress', `${rotterdam} { progress { edges { node HERE } } }`),
  open('CommitmentProgress', `${rotterdam} { progress { edges { node { steps HERE } } } }`),
  ...[
    open('FollowUp', 'followUp HERE'),
    open('FollowUpCount', 'followUp { counts HERE }'),
    open('CityFollowUpConnection', 'followUp { cities HERE }'),
    open('CityFollowUpEdge', 'followUp { cities { edges HERE } }'),
    open('CityFollowUp', `followUp { ${aNode('cities')} }`),
  ].map((place): Place => ({ ...place, readers: secretariat })),
  open('ConfirmationQuestion', () => `confirmationQuestion(key: "${known.questionKey}") HERE`),
  open('Reminder', () => `reminder(key: "${known.reminderKey}") HERE`),
];
