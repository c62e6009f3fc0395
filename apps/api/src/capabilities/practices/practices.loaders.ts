import DataLoader from 'dataloader';
import type { PracticeText } from '@praxis/domain/practices';
import type { FieldStates } from '@praxis/domain/translations';
import type { Language, TextOrigin } from '@praxis/domain/shared';
import type { Database } from '../../platform/database/database';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';
import {
  drafts,
  publishedPractices,
  textOf,
  toDraftRow,
  toPracticeRow,
  toPublishedRow,
  toVersionRow,
  unpublishedPractices,
  versions,
  type DraftRow,
  type PracticeRow,
  type TextRow,
  type TextSource,
  type UnmappedDraft,
  type UnmappedPractice,
  type UnmappedVersion,
  type VersionRow,
} from './practice.rows';

type Read = <Row extends Record<string, unknown>>(
  name: string,
  text: string,
  values: unknown[],
) => Promise<Row[]>;

/** The state that a practice was in when PostgreSQL was asked: every change of a row gives it an `xmin` of its own. */
interface State extends Record<string, unknown> {
  number: number;
  stamp: string;
}

const states = `select p.number, p.xmin::text as stamp from practice p where p.current_version_id is not null`;

/**
 * Practices that are or were published. Each request asks which state each of them is in; a state that has been read before
 * is at hand. `where` goes on from a condition on `practice p`.
 */
export async function readPublished(
  database: Database,
  read: Read,
  name: string,
  where: string,
  values: unknown[],
): Promise<PracticeRow[]> {
  return inStates(database, await read<State>(name, `${states} ${where}`, values));
}

/** As `readPublished`, by numbers, for anybody: what all requests of one moment ask is asked of PostgreSQL at once. */
export async function readPublishedByNumber(
  database: Database,
  numbers: readonly number[],
): Promise<PracticeRow[]> {
  let asked = statesAsked.get(database);
  if (asked === undefined) {
    asked = statesOf(database);
    statesAsked.set(database, asked);
  }
  return inStates(database, await asked.load(numbers));
}

const statesAsked = new WeakMap<Database, ReturnType<typeof statesOf>>();

function statesOf(database: Database): DataLoader<readonly number[], State[]> {
  return new DataLoader(
    async (asked) => {
      const rows = await database.publicRows<State>(
        'states-by-number',
        `${states} and p.number = any($1::int[])`,
        [[...new Set(asked.flat())].filter(isNumberOfARow)],
      );
      const known = new Map(rows.map((state) => [state.number, state]));
      return asked.map((numbers) => numbers.flatMap((number) => known.get(number) ?? []));
    },
    // Never an answer to a request that came after it was asked for.
    { cache: false, maxBatchSize: 50, batchScheduleFn: setImmediate },
  );
}

/** PostgreSQL refuses what no `integer` holds, and with it the questions of everybody else. */
function isNumberOfARow(number: number): boolean {
  return number === Math.trunc(number) && number > 0 && number < 2 ** 31;
}

async function inStates(database: Database, found: readonly State[]): Promise<PracticeRow[]> {
  const rows = await database.states.of(
    'practice',
    found.map(({ number, stamp }) => `${String(number)} ${stamp}`),
    async (missing) =>
      inOrderOf(
        missing.map((key) => key.split(' ')[0] ?? ''),
        await publishedNow(
          database,
          missing.map((key) => Number.parseInt(key, 10)),
        ),
        (row) => String(row.number),
      ),
  );
  return rows.filter((row) => row !== null);
}

/** From the primary, which is never behind whoever told the state. */
async function publishedNow(
  database: Database,
  numbers: readonly number[],
): Promise<PracticeRow[]> {
  const rows = await database.rows<UnmappedPractice & { versionId: string }>(
    'published-practices',
    `${publishedPractices} where p.number = any($1::int[])`,
    [numbers],
  );
  return rows.map(toPublishedRow);
}

/** Published practices by number; null for every other number. What search and lists show comes through here. */
export const publishedPracticeByNumber = defineLoader<number, PracticeRow | null>({
  name: 'publishedPracticeByNumber',
  load: async (numbers, { database }) => {
    const rows = await readPublishedByNumber(database, numbers);
    const published = rows.filter((row) => row.publication === 'published');
    return inOrderOf(numbers.map(String), published, (row) => String(row.number));
  },
});

/** Practices that are or were published, by id: what public pages link to. */
export const publicPracticeById = defineLoader<string, PracticeRow | null>({
  name: 'publicPracticeById',
  load: async (ids, { database }) => {
    const rows = await readPublished(
      database,
      database.publicRows.bind(database),
      'public-practices-by-id',
      'and p.id = any($1::uuid[])',
      [ids],
    );
    return inOrderOf(ids, rows, (row) => row.id);
  },
});

interface StoredText {
  fieldStates?: FieldStates;
  id: string;
  language: Language;
  origin: TextOrigin;
  title: string | null;
  summary: string | null;
  body: PracticeText;
}

/** The texts of one source, each with what is kept of the original. */
function textRowsOf(texts: readonly StoredText[]): TextRow[] {
  const originalStates = texts.find(({ origin }) => origin === 'original')?.fieldStates ?? {};
  return texts.map(({ language, origin, title, summary, body, fieldStates = null }) => ({
    language,
    origin,
    text: textOf({ title, summary, body }),
    states: fieldStates,
    originalStates,
  }));
}

/** The words of frozen versions, which are kept. */
function textsOfVersions(
  database: Database,
  ids: readonly string[],
): Promise<(TextRow[] | null)[]> {
  return database.frozen.of('texts', ids, async (missing) => {
    const rows = await database.publicRows<StoredText & Record<string, unknown>>(
      'texts-of-versions',
      `select version_id as id, language, origin, title, summary, body, field_states as "fieldStates"
         from practice_version_text where version_id = any($1::uuid[])`,
      [missing],
    );
    // None at all: a replica may not have them yet.
    return groupedBy(missing, rows, (row) => row.id).map((texts) =>
      texts.length === 0 ? null : textRowsOf(texts),
    );
  });
}

async function textsOfDrafts(database: Database, ids: readonly string[]): Promise<TextRow[][]> {
  if (ids.length === 0) return [];
  const rows = await database.rows<StoredText & Record<string, unknown>>(
    'texts-of-drafts',
    `select practice_id as id, language, origin, title, summary, body
       from practice_draft_text where practice_id = any($1::uuid[])`,
    [ids],
  );
  return groupedBy(ids, rows, (row) => row.id).map(textRowsOf);
}

/** The words of a version or a draft in every language it has. */
export const textsOfSource = defineLoader<TextSource, TextRow[]>({
  name: 'textsOfSource',
  keyOf: (source) => `${source.kind}:${source.id}`,
  load: async (sources, { database }) => {
    const idsOf = (kind: TextSource['kind']): string[] =>
      sources.filter((source) => source.kind === kind).map(({ id }) => id);
    const ids = { version: idsOf('version'), draft: idsOf('draft') };
    const texts = {
      version: (await textsOfVersions(database, ids.version)).values(),
      draft: (await textsOfDrafts(database, ids.draft)).values(),
    };
    return sources.map(({ kind }) => texts[kind].next().value ?? []);
  },
});

/** The draft of a practice; null when there is none. Whoever asks has checked that the viewer may read it. */
export const draftOfPractice = defineLoader<string, DraftRow | null>({
  name: 'draftOfPractice',
  load: async (practiceIds, { database }) => {
    const rows = await database.rows<UnmappedDraft>(
      'drafts-by-practice',
      `${drafts} where d.practice_id = any($1::uuid[])`,
      [practiceIds],
    );
    return inOrderOf(practiceIds, rows.map(toDraftRow), (row) => row.practiceId);
  },
});

/** The practice of a draft that the viewer may read: published or not. */
export const practiceForDraft = defineLoader<string, PracticeRow | null>({
  name: 'practiceForDraft',
  load: async (ids, { database }) => {
    const published = await readPublished(
      database,
      database.rows.bind(database),
      'practices-of-drafts',
      'and p.id = any($1::uuid[])',
      [ids],
    );
    const unpublished = await database.rows<UnmappedPractice>(
      'unpublished-practices-of-drafts',
      `${unpublishedPractices} where p.id = any($1::uuid[]) and p.current_version_id is null`,
      [ids],
    );
    return inOrderOf(ids, [...published, ...unpublished.map(toPracticeRow)], (row) => row.id);
  },
});

/** The versions of a practice, newest first. */
export const versionsOfPractice = defineLoader<string, VersionRow[]>({
  name: 'versionsOfPractice',
  load: async (practiceIds, { database }) => {
    const rows = await database.publicRows<UnmappedVersion>(
      'versions-by-practice',
      `${versions} where v.practice_id = any($1::uuid[]) order by v.version desc`,
      [practiceIds],
    );
    return groupedBy(practiceIds, rows.map(toVersionRow), (row) => row.practiceId);
  },
});

/** What was said about passages of a practice that could harm somebody. */
export interface JustificationRow {
  practiceId: string;
  warning: string;
  reason: string;
  justifiedBy: string;
  justifiedAt: Date;
}

/** Why passages of a practice may stand. Whoever asks has checked that the viewer may read its draft. */
export const justificationsOfPractice = defineLoader<string, JustificationRow[]>({
  name: 'justificationsOfPractice',
  load: async (practiceIds, { database }) =>
    groupedBy(
      practiceIds,
      await database.rows<JustificationRow & Record<string, unknown>>(
        'justifications-by-practice',
        `select practice_id as "practiceId", warning, reason, justified_by as "justifiedBy", justified_at as "justifiedAt"
           from practice_justification where practice_id = any($1::uuid[])`,
        [practiceIds],
      ),
      (row) => row.practiceId,
    ),
});
