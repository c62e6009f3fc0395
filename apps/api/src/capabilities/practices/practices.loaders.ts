import type { PracticeText } from '@praxis/domain/practices';
import type { Language, TextOrigin } from '@praxis/domain/shared';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';
import {
  drafts,
  publishedPractices,
  textOf,
  toDraftRow,
  toPracticeRow,
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

/** Published practices by number; null for every other number. What search and lists show comes through here. */
export const publishedPracticeByNumber = defineLoader<number, PracticeRow | null>({
  name: 'publishedPracticeByNumber',
  load: async (numbers, { database }) => {
    const rows = await database.publicRows<UnmappedPractice>(
      'published-practices-by-number',
      `${publishedPractices} where p.number = any($1::int[]) and p.publication = 'published'`,
      [numbers],
    );
    return inOrderOf(numbers.map(String), rows.map(toPracticeRow), (row) => String(row.number));
  },
});

/** Practices that are or were published, by id: what public pages link to. */
export const publicPracticeById = defineLoader<string, PracticeRow | null>({
  name: 'publicPracticeById',
  load: async (ids, { database }) => {
    const rows = await database.publicRows<UnmappedPractice>(
      'public-practices-by-id',
      `${publishedPractices} where p.id = any($1::uuid[])`,
      [ids],
    );
    return inOrderOf(ids, rows.map(toPracticeRow), (row) => row.id);
  },
});

/** The words of a version or a draft in every language it has. */
export const textsOfSource = defineLoader<TextSource, TextRow[]>({
  name: 'textsOfSource',
  keyOf: (source) => `${source.kind}:${source.id}`,
  load: async (sources, { database }) => {
    interface Row {
      id: string;
      language: Language;
      origin: TextOrigin;
      title: string | null;
      summary: string | null;
      body: PracticeText;
    }
    const read = (
      kind: TextSource['kind'],
      table: string,
      key: string,
    ): Promise<(Row & { kind: string })[]> => {
      const ids = sources.filter((source) => source.kind === kind).map((source) => source.id);
      if (ids.length === 0) return Promise.resolve([]);
      const rows =
        kind === 'draft' ? database.rows.bind(database) : database.publicRows.bind(database);
      return rows(
        `texts-of-${kind}`,
        `select '${kind}' as kind, ${key} as id, language, origin, title, summary, body from ${table} where ${key} = any($1::uuid[])`,
        [ids],
      );
    };
    const found = [
      ...(await read('version', 'practice_version_text', 'version_id')),
      ...(await read('draft', 'practice_draft_text', 'practice_id')),
    ];
    const groups = groupedBy(
      sources.map((source) => `${source.kind}:${source.id}`),
      found,
      (row) => `${row.kind}:${row.id}`,
    );
    return groups.map((rows) =>
      rows.map(({ language, origin, title, summary, body }) => ({
        language,
        origin,
        text: textOf({ title, summary, body }),
      })),
    );
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
    const rows = [
      ...(await database.rows<UnmappedPractice>(
        'practices-of-drafts',
        `${publishedPractices} where p.id = any($1::uuid[])`,
        [ids],
      )),
      ...(await database.rows<UnmappedPractice>(
        'unpublished-practices-of-drafts',
        `${unpublishedPractices} where p.id = any($1::uuid[]) and p.current_version_id is null`,
        [ids],
      )),
    ];
    return inOrderOf(ids, rows.map(toPracticeRow), (row) => row.id);
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
