import {
  rowParts,
  textFields,
  type PracticeFacts,
  type PracticeText,
  type RowPart,
  type TextRowsName,
} from '@praxis/domain/practices';
import { v7 } from 'uuid';
import { theApi } from '../api-harness';
import { whoHasAPassword } from '../factories/api-key.factory';
import { anAttachmentOf } from '../factories/attachment.factory';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
  type KnownPractice,
} from '../factories/practice.factory';
import {
  asCoordinator,
  asEditor,
  asModerator,
  asOrganiser,
  asVisitor,
  type Person,
} from '../people';
import { anInvitation } from '../invitations';
import { aPasswordResetOf } from '../passwords';
import { canary } from './canary';
import { known } from './known';
import { aBrokenLink, twoOfTheTeam, writeTogether } from './together';
import { aQuestionAbout, remind } from './world-asked';
import { review } from './world-reviewed';
import { openRecords } from './world-opened';
import { weighRequests } from './world-weighed';
import { planSummits } from './world-planned';
import { translate } from './world-translated';
import { visitPlaces } from './world-visited';
import { writeDeclarations } from './world-written';

export { canary, known };

const allFacts: Partial<PracticeFacts> = {
  lifecycleStatus: 'active',
  geographicScale: 'city',
  startYear: 2014,
  endYear: 2019,
  topics: ['mentoring'],
  preventionLevels: ['primary'],
  phenomena: ['religious'],
  targetGroups: ['adolescents'],
  actors: [{ type: 'police', role: 'lead', organisation: 'East Jutland Police' }],
  budgetBand: '10k-50k',
  staffBand: '1-3',
  fundingSources: ['city'],
  setupTimeMonths: 6,
  evidenceLevel: 'described',
  commitments: ['R4'],
  statusConfirmedOn: '2026-03-01',
  transferOffer: ['visit'],
  locationPrecision: 'city',
  textLicence: 'cc-by',
  links: [{ address: 'https://example.org/', label: 'Report', language: 'en' }],
  contactService: 'Youth service',
};

function allWords(word: string): PracticeText {
  return Object.fromEntries(
    textFields.map(({ name, kind }): [string, unknown] => {
      const words = `About ${name}: ${word}.`;
      if (kind === 'rows') return [name, [rowOf(name, words)]];
      return [name, kind === 'list' ? [words] : words];
    }),
  );
}

function rowOf(name: TextRowsName, words: string): object {
  const parts: readonly RowPart[] = rowParts[name];
  const codes: Record<string, string> = { effectDirection: 'mixed', evidenceLevel: 'monitored' };
  return Object.fromEntries(
    parts.map(({ name: part, kind, vocabulary }) => [
      part,
      kind === 'year' ? 2017 : kind === 'code' ? codes[vocabulary ?? ''] : words,
    ]),
  );
}

const inFull = (word: string): { facts: typeof allFacts; texts: { en: PracticeText } } => ({
  facts: allFacts,
  texts: { en: allWords(word) },
});

/** Practices of Aarhus in every state, each with all that can hang on one. */
export interface World {
  /** Published in two versions and one that only translates, talked about, taken over and presented; with a draft in review and past decisions. */
  published: KnownPractice;
  /** Published, and nothing else. */
  bare: KnownPractice;
  /** Never published, its draft still being written. */
  editing: KnownPractice;
  /** Never published, its draft sent in. */
  submitted: KnownPractice;
  /** Never published: the secretariat has sent it in on the city's behalf, and the city has approved it. */
  onBehalf: KnownPractice;
  withdrawn: KnownPractice;
  /** Collections of the author: a public one with an edition, one that a moderator has hidden, a private one. */
  collection: { number: number };
  hiddenCollection: { number: number };
  privateCollection: { number: number };
}

/** Makes the world; `author` writes the comments and is invited, `coAuthor` helps to write the drafts, `organiser` takes records away. */
export async function aWorld({
  member: author,
  coAuthor,
  organiser,
}: Record<'member' | 'coAuthor' | 'organiser', Person>): Promise<World> {
  await theApi().sql(`update city set verified_at = case when slug = 'barcelona' then now() end`);
  const published = await aPublishedPractice({
    ...inFull('public'),
    otherCities: ['rotterdam'],
    annex: canary,
    annexSummit: 'barcelona-2017',
  });
  const bare = await aPublishedPractice({ facts: { statusConfirmedOn: '2020-03-01' } });
  const withdrawn = await aPublishedPractice();
  await asCoordinator('aarhus').withdraw(withdrawn, 'It has ended.', published);
  await hangThingsOn(published, bare);
  await brief();
  await promise(published);
  known.reminderKey = await remind();
  await talkAbout(published, author);
  const workOn = await translate(published);
  await review(published);
  await anAttachmentOf(published, 'version');
  await anAttachmentOf(published, 'draft', canary);
  await workOn();
  known.questionKey = await aQuestionAbout(published);
  Object.assign(known, await openRecords(canary, organiser));
  Object.assign(known, await weighRequests(canary));
  Object.assign(known, await planSummits(published, canary, author));
  Object.assign(known, await visitPlaces(canary, author));
  known.invitationKey = (await anInvitation('office@invited.example')).key;
  known.resetKey = await aPasswordResetOf(await whoHasAPassword());
  Object.assign(known, await writeDeclarations(canary));
  const world = {
    published,
    bare,
    withdrawn,
    ...(await collect(published, author)),
    editing: await aDraft({ ...inFull(canary), facts: { ...allFacts, topics: [] } }),
    submitted: await aSubmittedDraft(inFull(canary)),
    onBehalf: await onBehalf(),
  };
  await writeTogether([world.published, world.editing, world.submitted], author, coAuthor);
  Object.assign(known, await twoOfTheTeam());
  await theApi().sql(`update practice_draft set contact_address = '${canary}@aarhus.example'`);
  await theApi().catchUp();
  return world;
}

/** An adoption by another practice, and a place in a summit. */
async function hangThingsOn(practice: KnownPractice, other: KnownPractice): Promise<void> {
  const api = theApi();
  await aBrokenLink();
  await api.sql(
    `update practice set provenance = 'public-sources', source_confidence = 'high', confirmed_at = now() where id = $1`,
    [practice.id],
  );
  await api.sql(
    `insert into adoption (id, origin_practice_id, origin_name, origin_place, adopted_practice_id, adopted_name, adopted_place, year, stage, notes, sources)
     values ($1, $2, 'One', 'Aarhus', $3, 'Another', 'Aarhus', 2018, 'running', '{"en": "As it was."}', '{https://example.org/}')`,
    [v7(), practice.id, other.id],
  );
  await api.sql(
    `insert into case_study (id, session_id, practice_id, basis, version_id, position, presenter, note, language, justification)
     select $1, (select id from summit_session order by position limit 1), id, 'pinned', current_version_id, 1, 'The mayor', 'In ten minutes.', 'en', '${canary}'
       from practice where id = $2`,
    [v7(), practice.id],
  );
}

/** What organisers have written for the session that shows the practice. */
async function brief(): Promise<void> {
  const [session] = await theApi().sql<{ id: string }>(
    `select session_id as id from case_study where basis = 'pinned' limit 1`,
  );
  await asOrganiser().change('saveSessionBrief', {
    session: session?.id,
    language: 'EN',
    aim: 'Learn from each other.',
    agenda: 'Peter Jensen of the city opens.',
    questions: 'Who pays?',
    justification: canary,
  });
}

/** A link to a commitment in every state, and a report. */
async function promise(practice: KnownPractice): Promise<void> {
  const editor = asEditor('aarhus');
  const { link: accepted } = await editor.proposeLink(practice, 'R4', 'It brings all to a table.');
  await asOrganiser().decideLink(accepted?.id, 'ACCEPT');
  const { link: declined } = await editor.proposeLink(practice, 'R5', canary);
  await asOrganiser().decideLink(declined?.id, 'DECLINE', canary);
  await editor.proposeLink(practice, 'R2', canary);
  const { report } = await editor.reportProgress('aarhus', 'R4', 'LIMITED', {
    text: 'Peter Jensen of the city trains mentors.',
    justification: canary,
    evidence: [practice.number],
  });
  known.reportId = report?.id ?? '';
  const api = theApi();
  await api.sql('update declaration set is_open_for_signature = true');
  await api.sql(
    `insert into declaration_signature (id, declaration_id, city_id, office, mandate, signed_by, signed_at)
     select $1, d.id, c.id, 'mayor', 'City council, 12 March 2027', $2, now()
       from declaration d, city c where d.slug = 'rotterdam-declaration' and c.slug = 'aarhus'`,
    [v7(), (await editor.account()).id],
  );
}

/** An edited comment with an answer, a removed one, one on a session; and a report on the first. */
async function talkAbout(practice: KnownPractice, author: Person): Promise<void> {
  const { comment } = await author.comment(practice, 'A remark.');
  const { comment: removed } = await author.comment(practice, canary);
  if (!comment || !removed) throw new Error('There are no comments to read.');
  await author.editComment(comment, 'A mended remark.');
  await author.comment(practice, 'An answer.', { parentId: comment.id });
  await author.removeComment(removed);
  const [session] = await theApi().sql<{ id: string }>(
    'select id from summit_session order by position limit 1',
  );
  await author.change('addComment', { sessionId: session?.id, body: 'On the session.' });
  await asVisitor().report(comment, 'OTHER', canary);
}

/** A draft that the secretariat has sent in, with the word of the city. */
async function onBehalf(): Promise<KnownPractice> {
  const draft = await aSubmittedDraft(inFull(canary));
  await theApi().sql(
    `update practice_draft set is_on_behalf = true, is_by_secretariat = true, city_approved_at = submitted_at,
            city_approved_by = held_by where practice_id = $1`,
    [draft.id],
  );
  return draft;
}

type Collections = Pick<World, 'collection' | 'hiddenCollection' | 'privateCollection'>;

/** A collection for everybody, one that is hidden, and one for its curator alone, each with the practice and a note. */
async function collect({ number: practice }: KnownPractice, author: Person): Promise<Collections> {
  // Numbers that stand nowhere else in an answer.
  await theApi().sql(`select setval('collection_number_seq', 700000)`);
  const make = async (words: string, isPublic: boolean): Promise<{ number: number }> => {
    const said = { name: words, description: words, language: 'EN', note: words };
    const { collection } = await author.change('createCollection', { ...said, isPublic, practice });
    return { number: collection?.number ?? 0 };
  };
  const collection = await make('A first week', true);
  await author.change('freezeCollection', collection);
  const hiddenCollection = await make(canary, true);
  await asModerator().change('hideCollection', { ...hiddenCollection, isHidden: true });
  return { collection, hiddenCollection, privateCollection: await make(canary, false) };
}
