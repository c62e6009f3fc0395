import {
  emptyFacts,
  type DraftState,
  type PracticeFacts,
  type PracticeText,
  type PrivateFacts,
  type Publication,
} from '@praxis/domain/practices';
import type { FieldStates } from '@praxis/domain/translations';
import { pickLanguage, type Language, type TextOrigin } from '@praxis/domain/shared';

/** Title and summary in one language: what lists need. */
export interface Heading {
  title: string | null;
  summary: string | null;
  origin: TextOrigin;
}

/** Where the words are kept: with a frozen version or with the draft. */
export interface TextSource {
  kind: 'version' | 'draft';
  id: string;
}

/** What a practice, a version and a draft have in common: all that they say. */
export interface DescriptionRow extends PracticeFacts {
  originalLanguage: Language;
  headings: Partial<Record<Language, Heading>>;
  textSource: TextSource;
}

/** A practice as it is read: the entry with what it says now. */
export interface PracticeRow extends DescriptionRow {
  id: string;
  number: number;
  slug: string;
  cityId: string;
  otherCityIds: string[];
  provenance: 'city' | 'public-sources';
  sourceConfidence: 'high' | 'medium' | null;
  confirmedAt: Date | null;
  /** Its city was asked whether it still runs, and has not answered. */
  isUnconfirmed: boolean;
  publication: Publication;
  firstPublishedAt: Date | null;
  publishedAt: Date | null;
  /** The last version that was more than a minor edit, and when it was published: with it feeds and alerts count. */
  newsVersionId: string | null;
  newsAt: Date | null;
  /** When the current version was published: later than what it says, where it only brings a translation. */
  versionPublishedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
  successorId: string | null;
  commentCount: number;
  version: number | null;
  /** What the reviewer of that version remarked for everybody. */
  reviewNote: string | null;
  /** The version whose content is shown: the current one, or that which it repeats with another translation. */
  contentVersionId: string | null;
}

/** A frozen version as it is read. */
export interface VersionRow extends DescriptionRow {
  id: string;
  practiceId: string;
  version: number;
  publishedAt: Date;
  reviewNote: string | null;
  isMinor: boolean;
  changeNote: string | null;
  /** The version whose content it repeats with another translation; null for what was reviewed itself. */
  repeats: number | null;
}

/** The draft as it is read, with what the policies need of its practice. */
export interface DraftRow extends DescriptionRow, PrivateFacts {
  practiceId: string;
  cityId: string;
  publication: Publication;
  revision: number;
  draftState: DraftState;
  fieldRevisions: Record<string, number>;
  updatedAt: Date;
  updatedBy: string;
  submittedAt: Date | null;
  submittedBy: string | null;
  minorEdit: string | null;
  heldBy: string;
  isOnBehalf: boolean;
  isBySecretariat: boolean;
  cityApprovedAt: Date | null;
}

/**
 * How the practice `p` stands now: as its city last said, which may be later than its version `v`; and the day on which it
 * was said. The columns of `p` are filled only while they are newer than the version.
 */
export const statusNow = 'coalesce(p.answered_status, v.lifecycle_status)';
export const statusSaidOn = 'coalesce(p.answered_on, v.status_confirmed_on)';

/** When the last version of practice `p` was published that was more than a minor edit. */
export const newsAt = `
  case when p.news_version_id is null then p.published_at
       else (select n.published_at from practice_version n where n.id = p.news_version_id) end`;

/** The columns of the facts of `alias`, or what stands for some of them, under the names of the domain. */
export function factColumns(
  alias: string,
  instead: Partial<Record<keyof PracticeFacts, string>> = {},
): string {
  return (Object.keys(emptyFacts) as (keyof PracticeFacts)[])
    .map((name) => {
      const column =
        instead[name] ??
        `${alias}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
      // A day stays a day: the driver would make a moment of it.
      return `${name === 'statusConfirmedOn' ? `to_char(${column}, 'YYYY-MM-DD')` : column} as "${name}"`;
    })
    .join(', ');
}

const entryColumns = `
  p.id, p.number, p.slug, p.city_id as "cityId", p.other_city_ids as "otherCityIds",
  p.original_language as "originalLanguage", p.provenance, p.source_confidence as "sourceConfidence", p.confirmed_at as "confirmedAt", p.is_unconfirmed as "isUnconfirmed", p.publication,
  p.first_published_at as "firstPublishedAt", p.published_at as "publishedAt",
  coalesce(p.translated_at, p.published_at) as "versionPublishedAt", ${newsAt} as "newsAt", p.withdrawn_at as "withdrawnAt",
  p.withdrawal_reason as "withdrawalReason", p.successor_id as "successorId", p.comment_count as "commentCount"`;

export const headingsOfVersion = `
  (select json_object_agg(t.language, json_build_object('title', t.title, 'summary', t.summary, 'origin', t.origin))
     from practice_version_text t where t.version_id = v.id)`;

const headingsOfDraft = `
  (select json_object_agg(t.language, json_build_object('title', t.title, 'summary', t.summary, 'origin', t.origin))
     from practice_draft_text t where t.practice_id = d.practice_id)`;

/** Practices that have been published, with their current version. */
export const publishedPractices = `
  select ${entryColumns}, v.id as "versionId", v.version, v.review_note as "reviewNote", coalesce(v.repeats_id, v.id) as "contentVersionId",
         coalesce(p.news_version_id, v.repeats_id, v.id) as "newsVersionId",
         ${factColumns('v', { lifecycleStatus: statusNow, statusConfirmedOn: statusSaidOn })}, ${headingsOfVersion} as headings
    from practice p
    join practice_version v on v.id = p.current_version_id`;

/** Practices that have not, with their draft. */
export const unpublishedPractices = `
  select ${entryColumns}, null::int as version, null as "reviewNote", null::uuid as "contentVersionId", null::uuid as "newsVersionId",
         ${factColumns('d')}, ${headingsOfDraft} as headings
    from practice p
    join practice_draft d on d.practice_id = p.id`;

export const versions = `
  select v.id, v.practice_id as "practiceId", v.version, v.published_at as "publishedAt", v.review_note as "reviewNote", v.is_minor as "isMinor", v.change_note as "changeNote",
         (select r.version from practice_version r where r.id = v.repeats_id) as repeats, p.original_language as "originalLanguage", ${factColumns('v')}, ${headingsOfVersion} as headings
    from practice_version v
    join practice p on p.id = v.practice_id`;

export const drafts = `
  select d.practice_id as "practiceId", p.city_id as "cityId", p.publication, p.original_language as "originalLanguage",
         d.revision, d.state as "draftState", d.field_revisions as "fieldRevisions", d.updated_at as "updatedAt",
         d.updated_by as "updatedBy", d.submitted_at as "submittedAt", d.submitted_by as "submittedBy", d.minor_edit as "minorEdit",
         d.held_by as "heldBy", d.is_on_behalf as "isOnBehalf", d.is_by_secretariat as "isBySecretariat",
         d.city_approved_at as "cityApprovedAt", d.contact_address as "contactAddress", d.annex, d.annex_summit as "annexSummit",
         ${factColumns('d')}, ${headingsOfDraft} as headings
    from practice_draft d
    join practice p on p.id = d.practice_id`;

type Unmapped<Row> = Omit<Row, 'textSource' | 'headings'> & {
  headings: DescriptionRow['headings'] | null;
};
export type UnmappedPractice = Unmapped<PracticeRow>;
export type UnmappedVersion = Unmapped<VersionRow>;
export type UnmappedDraft = Unmapped<DraftRow>;

/** A row of `publishedPractices`. Of a withdrawn practice only the stub is left. */
export function toPublishedRow({
  versionId,
  ...row
}: UnmappedPractice & { versionId: string }): PracticeRow {
  const textSource: TextSource = { kind: 'version', id: versionId };
  const whole = { ...row, headings: row.headings ?? {}, textSource };
  return row.publication === 'withdrawn' ? stubOf(whole) : whole;
}

/** A row of `unpublishedPractices`. */
export function toPracticeRow(row: UnmappedPractice): PracticeRow {
  return { ...row, headings: row.headings ?? {}, textSource: { kind: 'draft', id: row.id } };
}

export function toVersionRow(row: UnmappedVersion): VersionRow {
  return { ...row, headings: row.headings ?? {}, textSource: { kind: 'version', id: row.id } };
}

export function toDraftRow(row: UnmappedDraft): DraftRow {
  return {
    ...row,
    headings: row.headings ?? {},
    textSource: { kind: 'draft', id: row.practiceId },
  };
}

/** Number, title, dates and reason: nothing else of a withdrawn practice is shown to anybody. */
function stubOf(row: PracticeRow): PracticeRow {
  const original = row.headings[row.originalLanguage];
  return {
    ...row,
    ...emptyFacts,
    otherCityIds: [],
    isUnconfirmed: false,
    commentCount: 0,
    version: null,
    reviewNote: null,
    headings:
      original === undefined ? {} : { [row.originalLanguage]: { ...original, summary: null } },
    textSource: { kind: 'version', id: withdrawnTexts },
  };
}

/** No text has this source: what was withdrawn is not read again. */
const withdrawnTexts = '00000000-0000-0000-0000-000000000000';

/** The title or the summary in the asked language, else in the original, else in any; with the language it is in. */
export function headingIn(
  row: DescriptionRow,
  part: 'title' | 'summary',
  asked: Language,
): { language: Language; text: string } {
  const available = (Object.keys(row.headings) as Language[]).filter(
    (language) => (row.headings[language]?.[part] ?? '') !== '',
  );
  const language = pickLanguage(available, asked, row.originalLanguage);
  return { language, text: row.headings[language]?.[part] ?? '' };
}

/** As `headingIn`, where there is no room for a label: words of a machine that nobody has checked are passed over. */
export function headingOfPeople(
  row: DescriptionRow,
  part: 'title' | 'summary',
  asked: Language,
): { language: Language; text: string } {
  const isUnchecked = row.headings[asked]?.origin === 'machine';
  return headingIn(row, part, isUnchecked ? row.originalLanguage : asked);
}

/** The languages in which there is a text. */
export function textLanguages(row: DescriptionRow): Language[] {
  const order: Language[] = ['en', 'fr', 'es'];
  return order.filter((language) => row.headings[language] !== undefined);
}

/** The words of one language. */
export interface TextRow {
  language: Language;
  origin: TextOrigin;
  text: PracticeText;
  /** What is kept of each field; null in a draft, where nothing has been published to follow. */
  states: FieldStates | null;
  /** The same of the original beside which it stands. */
  originalStates: FieldStates;
}

/** The words of a stored text, under the names of the template. */
export function textOf({
  title,
  summary,
  body,
}: {
  title: string | null;
  summary: string | null;
  body: PracticeText;
}): PracticeText {
  return {
    ...(title === null ? {} : { title }),
    ...(summary === null ? {} : { summary }),
    ...body,
  };
}
