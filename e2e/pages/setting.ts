import { demoPassword } from '../fixtures/test';
import { content } from './content';
import { prepareDeclaration, type Drafted } from './declaration-setting';
import { prepareParticipation, type Participation } from './participation-setting';
import { Person } from './person';
import { prepareSession } from './session-setting';
import { checkedTable } from './upload';

/** A practice as addresses name it. */
export interface Entry {
  number: number;
  /** The last part of its address. */
  at: string;
}

/** What the pages need to show besides the first catalogue. */
export interface Setting {
  /** Published, with a second version and a comment. */
  published: Entry;
  withdrawn: Entry;
  /** A draft that is being written, with nothing but a title. */
  draft: Entry;
  /** A draft that waits for review. */
  submitted: Entry;
  commentId: string;
  /** A table with faults that the editor has sent and had checked. */
  table: string;
  /** Public, with an edition; a practice in it has been withdrawn since. */
  collection: number;
  /** What a city reports, with a passage that it has justified. */
  progressReportId: string;
  participation: Participation;
  /** A declaration that the secretariat writes. */
  declaration: Drafted;
}

export const editor = 'editor@aarhus.example';
export const reviewer = 'reviewer@praxis.example';
export const organiser = 'organiser@praxis.example';
export const moderator = 'moderator@praxis.example';

interface Draft {
  number: number;
  slug: string;
  draft: { revision: number } | null;
}

/** With a word that is longer than a narrow screen is wide. */
export const evening =
  'Evening walks with neighbours: Nachbarschaftsabendspaziergangsgesprächskreisvorbereitungsgruppe';

const draftFields = 'practice { number slug draft { revision } }';

/** Makes what the pages show, through the API, once for every worker. */
export async function prepare(origin: string): Promise<Setting> {
  const [writer, reader, secretary] = await Promise.all(
    [editor, reviewer, organiser].map((email) => Person.signedIn(origin, email)),
  );
  if (!writer || !reader || !secretary) throw new Error('Nobody has signed in.');
  const begin = (title: string): Promise<Draft> =>
    practiceOf(
      writer.does(
        'createPractice',
        'CreatePracticeInput',
        { city: 'aarhus', originalLanguage: 'EN', title },
        draftFields,
      ),
    );
  const send = async (
    { number, draft }: Draft,
    summary: string,
    facts: object = {},
  ): Promise<number> => {
    const saved = await practiceOf(
      writer.does(
        'saveDraft',
        'SaveDraftInput',
        { number, revision: draft?.revision, ...content(summary, facts) },
        draftFields,
      ),
    );
    const revision = saved.draft?.revision ?? 0;
    await writer.does('submitDraft', 'SubmitDraftInput', { number, revision }, '');
    return revision;
  };
  const publish = async (begun: Draft, summary: string, facts?: object): Promise<Entry> => {
    const revision = await send(begun, summary, facts);
    const { number, slug } = await practiceOf(
      reader.does(
        'decideReview',
        'DecideReviewInput',
        { number: begun.number, revision, decision: 'APPROVE' },
        draftFields,
      ),
    );
    return { number, at: `${slug}-${String(number)}` };
  };

  const published = await publish(await begin(evening), 'Walks, weekly.');
  const again = await practiceOf(
    writer.does('startDraft', 'PracticeNumberInput', { number: published.number }, draftFields),
  );
  await publish(again, 'Walks, every Thursday, with a youth worker.');
  await link(writer, secretary, published);
  await prepareSession(secretary, published);
  const progressReportId = await report(writer, published);
  const withdrawn = await publish(await begin('A telephone tree of schools'), 'Schools call.');
  const collection = await collect(writer, [published, withdrawn]);
  await writer.does(
    'withdrawPractice',
    'WithdrawPracticeInput',
    {
      number: withdrawn.number,
      reason: 'Another practice tells it better.',
      successor: published.number,
    },
    '',
  );
  // Its city is asked whether it still runs.
  await publish(await begin('A bicycle workshop in the evening'), 'Bicycles, repaired together.', {
    statusConfirmedOn: '2025-01-15',
  });
  const draft = await begin('Reading groups in libraries');
  const submitted = await begin('Mentors at the sports club');
  await send(submitted, 'Mentors meet young people at the club.');
  const { comment } = (await writer.does(
    'addComment',
    'AddCommentInput',
    { practiceNumber: published.number, body: 'We would **gladly** show it to visitors.' },
    'comment { id }',
  )) as unknown as { comment: { id: string } };
  await reader.does(
    'reportContent',
    'ReportContentInput',
    { commentId: comment.id, reason: 'OTHER', note: 'Is this an invitation?' },
    '',
  );
  await writer.does(
    'createApiKey',
    'CreateApiKeyInput',
    {
      name: 'Nightly copy for the city’s own site',
      scope: 'READ_OWN',
      days: 90,
      password: demoPassword,
    },
    '',
  );
  const table = await checkedTable(writer);
  const participation = await prepareParticipation(origin, writer);
  const declaration = await prepareDeclaration(secretary, participation.summitId);
  await Promise.all([writer.leave(), reader.leave()]);
  return {
    published,
    withdrawn,
    draft: entryOf(draft),
    submitted: entryOf(submitted),
    commentId: comment.id,
    table,
    collection,
    progressReportId,
    participation,
    declaration,
  };
}

async function practiceOf(result: Promise<Record<string, unknown>>): Promise<Draft> {
  return (await result)['practice'] as Draft;
}

function entryOf({ number, slug }: Draft): Entry {
  return { number, at: `${slug}-${String(number)}` };
}

/** A public collection with notes, frozen once. */
async function collect(writer: Person, entries: readonly Entry[]): Promise<number> {
  const { collection } = (await writer.does(
    'createCollection',
    'CreateCollectionInput',
    {
      name: 'For the first week after an incident',
      description: 'What a deputy mayor reads first.\nShort entries, no budget needed.',
      language: 'EN',
      isPublic: true,
    },
    'collection { number }',
  )) as { collection: { number: number } };
  const { number } = collection;
  for (const { number: practice } of entries)
    await writer.does(
      'addToCollection',
      'AddToCollectionInput',
      { number, practice, note: 'Read the safeguards before anything else.' },
      'collection { number }',
    );
  await writer.does('freezeCollection', 'CollectionNumberInput', { number }, 'edition { edition }');
  return number;
}

/** One link to a commitment that everybody reads, one that waits for the secretariat. */
async function link(writer: Person, secretary: Person, { number }: Entry): Promise<void> {
  const propose = (commitment: string, sentence: string): Promise<unknown> =>
    writer.does(
      'proposeCommitmentLink',
      'ProposeCommitmentLinkInput',
      { number, commitment, sentence, language: 'EN' },
      'link { id }',
    );
  const { link: accepted } = (await propose(
    'R2',
    'Neighbours, police and school walk together.',
  )) as {
    link: { id: string };
  };
  await secretary.does(
    'decideCommitmentLink',
    'DecideCommitmentLinkInput',
    { id: accepted.id, decision: 'ACCEPT' },
    'link { id }',
  );
  await propose('R4', 'Who walks is trained to listen.');
}

/** What Aarhus says of R2, twice, and of R4, with a passage that it justifies: the id of that report. */
async function report(writer: Person, { number }: Entry): Promise<string> {
  const say = (said: object): Promise<Record<string, unknown>> =>
    writer.does(
      'reportProgress',
      'ReportProgressInput',
      { city: 'aarhus', ...said },
      'report { id }',
    );
  await say({ commitment: 'R2', step: 'LIMITED', asOf: '2024-05-31' });
  await say({
    commitment: 'R2',
    step: 'SUBSTANTIAL',
    asOf: '2025-06-01',
    text: 'Every district has a team of school, police and youth service.\n\nWhat is missing: the ports.',
    evidence: [number],
  });
  const { report: justified } = await say({
    commitment: 'R4',
    step: 'NOT_STARTED',
    asOf: '2025-06-01',
    text: 'Peter Jensen of the city begins next year.',
    justification: 'He is the mayor and speaks of it in public.',
  });
  return (justified as { id: string }).id;
}
