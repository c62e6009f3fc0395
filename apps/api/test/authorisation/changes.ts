import { demoPassword } from '../../src/capabilities/accounts/demo-accounts';
import { theApi } from '../api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
  completeText,
} from '../factories/practice.factory';
import { asEditor, asMember, type Person } from '../people';
import { everyone, members, readersOfReviews, secretariat, team, withdrawers } from './actors';
import type { Change } from './change';
import { attaching } from './changes-attached';
import { collecting } from './changes-collected';
import { importing, keeping, keepingOrder } from './changes-kept';
import { pinning } from './changes-pinned';
import { translating } from './changes-translated';
import { asking } from './changes-asked';
import { weighing } from './changes-weighed';
import { planning } from './changes-planned';
import { visiting } from './changes-visited';
import { promising } from './changes-promised';
import { judging } from './changes-of-reviews';
import { naming } from './changes-of-words';
import { opening } from './changes-opened';
import { inviting } from './changes-invited';
import { ofPasswords } from './changes-of-passwords';
import { owning } from './changes-owned';
import { writing } from './changes-written';

const numberOf = async (practice: Promise<{ number: number }>): Promise<{ number: number }> => ({
  number: (await practice).number,
});

async function commentBy(author: Person): Promise<{ id: string }> {
  const { comment, kind } = await author.comment(await aPublishedPractice(), 'A remark.');
  if (!comment) throw new Error(`No comment, but ${kind}`);
  return { id: comment.id };
}

async function reported(): Promise<{ id: string }> {
  const { reference } = await asMember().report(await commentBy(asMember()));
  return { id: reference ?? '' };
}

async function sessionOf(person: Person): Promise<{ id: string }> {
  await person.sessionCookie();
  const { id } = await person.account();
  const [session] = await theApi().sql<{ id: string }>(
    'select id from sign_in_session where account_id = $1 order by started_at limit 1',
    [id],
  );
  return { id: session?.id ?? '' };
}

async function published(): Promise<{ number: number }> {
  return numberOf(aPublishedPractice());
}

async function inChange(): Promise<{ number: number }> {
  const practice = await aPublishedPractice();
  await asEditor('aarhus').startDraft(practice);
  return { number: practice.number };
}

/** A draft with a passage that could harm somebody, and what is said about it. */
async function justified(): Promise<object> {
  const texts = { en: { ...completeText('Mentors'), lessons: 'Peter Jensen says so.' } };
  const { number } = await aDraft({ texts });
  const [warning] = await asEditor('aarhus').warningsOf({ number });
  const justifications = [{ warning: warning?.id, reason: 'He is the mayor.' }];
  return { number, revision: 1, justifications };
}

const facts = { startYear: 2001 };

const drafting: Change[] = [
  {
    mutation: 'createPractice',
    what: 'for the city',
    input: () => Promise.resolve({ city: 'aarhus', originalLanguage: 'EN', title: 'Mentors' }),
    allowed: [...team, ...secretariat],
  },
  { mutation: 'startDraft', what: 'of a published practice', input: published, allowed: team },
  {
    mutation: 'saveDraft',
    what: 'that was never published',
    input: async () => ({ ...(await numberOf(aDraft())), revision: 1, facts }),
    allowed: team,
    told: [],
  },
  {
    mutation: 'saveDraft',
    what: 'of a published practice',
    input: async () => ({ ...(await inChange()), revision: 1, facts }),
    allowed: team,
  },
  {
    mutation: 'submitDraft',
    what: 'that was never published',
    input: async () => ({ ...(await numberOf(aDraft())), revision: 1 }),
    allowed: team,
    told: [],
  },
  {
    mutation: 'justifyWarnings',
    what: 'of a draft that was never published',
    input: justified,
    allowed: team,
    told: [],
  },
  {
    mutation: 'recallDraft',
    what: 'that was sent in',
    input: () => numberOf(aSubmittedDraft()),
    allowed: team,
    told: readersOfReviews,
  },
];

const withdrawing: Change[] = [
  {
    mutation: 'withdrawPractice',
    what: 'that is published',
    input: async () => ({ ...(await published()), reason: 'It has ended.' }),
    allowed: withdrawers,
  },
  {
    mutation: 'withdrawPractice',
    what: 'that was never published',
    input: async () => ({ ...(await numberOf(aSubmittedDraft())), reason: 'It has ended.' }),
    allowed: [],
    told: [],
  },
];

const talking: Change[] = [
  {
    mutation: 'addComment',
    what: 'on a published practice',
    input: async () => ({ practiceNumber: (await published()).number, body: 'A remark.' }),
    allowed: members,
  },
  {
    mutation: 'addComment',
    what: 'on a draft',
    input: async () => ({ practiceNumber: (await aSubmittedDraft()).number, body: 'A remark.' }),
    allowed: [],
    told: [],
  },
  {
    mutation: 'editComment',
    what: 'of somebody else',
    input: async () => ({ ...(await commentBy(asMember())), body: 'Mended.' }),
    allowed: [],
  },
  {
    mutation: 'removeComment',
    what: 'of somebody else',
    input: () => commentBy(asMember()),
    allowed: ['moderator'],
  },
  {
    mutation: 'reportContent',
    what: 'of somebody else',
    input: async () => ({ commentId: (await commentBy(asMember())).id, reason: 'OTHER' }),
    allowed: everyone,
  },
  {
    mutation: 'decideReport',
    what: 'to keep',
    input: async () => ({ ...(await reported()), decision: 'KEEP' }),
    allowed: ['moderator'],
  },
  {
    mutation: 'decideReport',
    what: 'to remove',
    input: async () => ({ ...(await reported()), decision: 'REMOVE' }),
    allowed: ['moderator'],
  },
];

/** A comment needs an author: the visitor has none of their own. */
const own = async (person: Person): Promise<{ id: string }> =>
  commentBy(person.isVisitor ? asMember() : person);

const ofOnesOwn: Change[] = [
  {
    mutation: 'editComment',
    what: 'of one’s own',
    input: async (person) => ({ ...(await own(person)), body: 'Mended.' }),
    allowed: members,
  },
  { mutation: 'removeComment', what: 'of one’s own', input: own, allowed: members },
  {
    mutation: 'reportContent',
    what: 'of one’s own',
    input: async (person) => ({ commentId: (await own(person)).id, reason: 'OTHER' }),
    allowed: ['visitor'],
  },
  {
    mutation: 'endSession',
    what: 'of one’s own',
    input: (person) => sessionOf(person.isVisitor ? asMember() : person),
    allowed: members,
  },
  {
    mutation: 'endSession',
    what: 'of somebody else',
    input: () => sessionOf(asMember()),
    allowed: [],
    told: [],
  },
  {
    mutation: 'signIn',
    what: 'with the right password',
    input: () => Promise.resolve({ email: 'researcher@praxis.example', password: demoPassword }),
    allowed: everyone,
  },
  {
    mutation: 'signOut',
    what: 'of this request',
    input: () => Promise.resolve({}),
    allowed: everyone,
  },
];

export const changes: Change[] = [
  ...drafting,
  ...judging,
  ...withdrawing,
  ...attaching,
  ...talking,
  ...ofOnesOwn,
  ...keeping,
  ...collecting,
  ...importing,
  ...keepingOrder,
  ...promising,
  ...pinning,
  ...translating,
  ...planning,
  ...opening,
  ...visiting,
  ...asking,
  ...naming,
  ...owning,
  ...inviting,
  ...ofPasswords,
  ...writing,
  ...weighing,
];
