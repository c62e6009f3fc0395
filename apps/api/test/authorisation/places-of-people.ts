import { members, reviewers, secretariat, team } from './actors';
import { known } from './known';
import { open, type Place } from './place';

/** In a file that the person has sent; nobody else's is there for them. */
const ownUpload = (type: string, below: string): Place => ({
  ...open(type, `viewer { spreadsheetImports ${below} }`),
  readers: members,
  isPersonal: true,
});

/** What is one’s own. */
export const people: Place[] = [
  {
    ...open('Viewer', 'viewer HERE', {
      draftsToReview: reviewers,
      reportsToDecide: ['moderator'],
      linksToDecide: secretariat,
      agreementsToAnswer: secretariat,
      draftsOnBehalf: secretariat,
    }),
    readers: members,
    isPersonal: true,
  },
  { ...open('SignInSession', 'viewer { sessions HERE }'), readers: members, isPersonal: true },
  { ...open('ApiKey', 'viewer { apiKeys HERE }'), readers: members, isPersonal: true },
  { ...open('SavedSearch', 'viewer { savedSearches HERE }'), readers: members, isPersonal: true },
  ownUpload('SpreadsheetImport', 'HERE'),
  ownUpload('SpreadsheetColumn', '{ columns HERE }'),
  ownUpload('SpreadsheetReport', '{ report HERE }'),
  ownUpload('SpreadsheetFault', '{ report { faults HERE } }'),
  {
    ...open('Membership', 'viewer { memberships HERE }', {
      team: ['coordinator', 'coordinatorElsewhere', 'coordinatorOfVerifiedCity'],
      invitations: ['coordinator', 'coordinatorElsewhere', 'coordinatorOfVerifiedCity'],
    }),
    readers: [
      ...team,
      'editorElsewhere',
      'editorOfVerifiedCity',
      'coordinatorOfVerifiedCity',
      'coordinatorElsewhere',
    ],
    isPersonal: true,
  },
  {
    ...open('AccountInvitation', 'viewer { memberships { invitations HERE } }'),
    readers: ['coordinator'],
  },
  open('OpenAccountInvitation', () => `accountInvitation(key: "${known.invitationKey}") HERE`),
  open('OpenAccountInvitation', () => `accountInvitation(key: "${known.officeKey}") HERE`),
  open('OpenPasswordReset', () => `passwordReset(key: "${known.resetKey}") HERE`),
  { ...open('RichText', 'richText(markdown: "**bold**") HERE'), readers: members },
  open('DemoAccount', 'demoAccounts HERE'),
];
