import { vocabularyCodes, type VocabularyName } from '../vocabularies';

/**
 * The practice template: every field with its length, its place in the editor and when it must be filled. The editor,
 * the checks before submission, the differences a reviewer sees, search and export all read this one list.
 * Source: the practice template (5Is, EMMIE, Panorama's blocks, EUCPN's criteria).
 */
export const tasks = [
  'basics',
  'problem',
  'activities',
  'partners',
  'resources',
  'results',
  'documents',
] as const;
/** A screen of the editor: one topic. */
export type Task = (typeof tasks)[number];

/**
 * When a field must be filled for a submission: always, when the practice works with people at risk or already
 * involved (`atRisk`), when an evaluation is claimed (`evaluated`); `advised` fields a reviewer will ask for, and
 * nothing depends on the rest. A city that has nothing to say to a needed field can say so: level 0, "not disclosed".
 */
export type Need = 'always' | 'atRisk' | 'evaluated' | 'advised' | 'optional';

/** A field of the template that is filled with words. */
export interface TextField {
  readonly name: string;
  readonly task: Task;
  /** `line` one line, `text` paragraphs, `richText` Markdown, `list` short lines, `rows` with parts: `rowParts`. */
  readonly kind: 'line' | 'text' | 'richText' | 'list' | 'rows';
  /** Characters; for a list of one entry, for rows of their longest part in words. */
  readonly maxLength: number;
  readonly maxEntries?: number;
  readonly need: Need;
}

/** Fields that are written in a language and translated. The order is the order of reading. */
export const textFields = [
  { name: 'title', task: 'basics', kind: 'line', maxLength: 120, need: 'always' },
  { name: 'summary', task: 'basics', kind: 'text', maxLength: 600, need: 'always' },
  { name: 'problem', task: 'problem', kind: 'richText', maxLength: 2_000, need: 'always' },
  {
    name: 'objectives',
    task: 'problem',
    kind: 'list',
    maxLength: 200,
    maxEntries: 5,
    need: 'always',
  },
  { name: 'mechanism', task: 'problem', kind: 'text', maxLength: 1_000, need: 'always' },
  { name: 'activities', task: 'activities', kind: 'richText', maxLength: 5_000, need: 'always' },
  {
    name: 'buildingBlocks',
    task: 'activities',
    kind: 'rows',
    maxLength: 400,
    maxEntries: 8,
    need: 'optional',
  },
  { name: 'governance', task: 'partners', kind: 'text', maxLength: 1_500, need: 'atRisk' },
  { name: 'participation', task: 'partners', kind: 'text', maxLength: 1_000, need: 'advised' },
  { name: 'safeguards', task: 'partners', kind: 'text', maxLength: 1_500, need: 'atRisk' },
  {
    name: 'outputs',
    task: 'results',
    kind: 'rows',
    maxLength: 300,
    maxEntries: 12,
    need: 'optional',
  },
  {
    name: 'claims',
    task: 'results',
    kind: 'rows',
    maxLength: 300,
    maxEntries: 12,
    need: 'optional',
  },
  {
    name: 'outcomes',
    task: 'results',
    kind: 'rows',
    maxLength: 400,
    maxEntries: 8,
    need: 'advised',
  },
  {
    name: 'evaluation',
    task: 'results',
    kind: 'rows',
    maxLength: 1_000,
    maxEntries: 5,
    need: 'evaluated',
  },
  { name: 'lessons', task: 'results', kind: 'text', maxLength: 2_000, need: 'always' },
  { name: 'conditions', task: 'results', kind: 'text', maxLength: 1_000, need: 'always' },
] as const satisfies readonly TextField[];

export type TextFieldName = (typeof textFields)[number]['name'];
export type ListFieldName = Extract<(typeof textFields)[number], { kind: 'list' }>['name'];
export type TextRowsName = Extract<(typeof textFields)[number], { kind: 'rows' }>['name'];
export type ProseFieldName = Exclude<TextFieldName, ListFieldName | TextRowsName>;

/** Fields of some sentences or more: there an example helps most. */
export const longTextFields = textFields.filter(
  ({ kind }) => kind === 'text' || kind === 'richText',
) as readonly (TextField & { name: ProseFieldName })[];

/** An example has at least so many characters: less shows nobody how a field is filled. */
export const exampleMinLength = 100;

/** A field of the template that is filled from a list of known values. */
export interface CodedField {
  readonly name: string;
  readonly task: Task;
  readonly vocabulary: VocabularyName;
  /** 1: a single code; more: a list of at most so many. */
  readonly maxCodes: number;
  readonly need: Need;
}

/** Fields whose values come from a controlled vocabulary; the same in every language. */
export const codedFields = [
  {
    name: 'lifecycleStatus',
    task: 'basics',
    vocabulary: 'lifecycleStatus',
    maxCodes: 1,
    need: 'always',
  },
  {
    name: 'geographicScale',
    task: 'basics',
    vocabulary: 'geographicScale',
    maxCodes: 1,
    need: 'always',
  },
  { name: 'topics', task: 'basics', vocabulary: 'topic', maxCodes: 5, need: 'always' },
  {
    name: 'preventionLevels',
    task: 'problem',
    vocabulary: 'preventionLevel',
    maxCodes: 3,
    need: 'always',
  },
  {
    name: 'phenomena',
    task: 'problem',
    vocabulary: 'phenomenon',
    maxCodes: vocabularyCodes.phenomenon.length,
    need: 'always',
  },
  { name: 'targetGroups', task: 'problem', vocabulary: 'targetGroup', maxCodes: 6, need: 'always' },
  { name: 'budgetBand', task: 'resources', vocabulary: 'budgetBand', maxCodes: 1, need: 'always' },
  { name: 'staffBand', task: 'resources', vocabulary: 'staffBand', maxCodes: 1, need: 'always' },
  {
    name: 'fundingSources',
    task: 'resources',
    vocabulary: 'fundingSource',
    maxCodes: vocabularyCodes.fundingSource.length,
    need: 'always',
  },
  {
    name: 'evidenceLevel',
    task: 'results',
    vocabulary: 'evidenceLevel',
    maxCodes: 1,
    need: 'always',
  },
  {
    name: 'transferOffer',
    task: 'documents',
    vocabulary: 'transferOffer',
    maxCodes: vocabularyCodes.transferOffer.length,
    need: 'optional',
  },
  {
    name: 'locationPrecision',
    task: 'documents',
    vocabulary: 'locationPrecision',
    maxCodes: 1,
    need: 'always',
  },
  {
    name: 'textLicence',
    task: 'documents',
    vocabulary: 'textLicence',
    maxCodes: 1,
    need: 'always',
  },
] as const satisfies readonly CodedField[];

export type CodedFieldName = (typeof codedFields)[number]['name'];

/** Fields that are neither prose nor codes: years, days, cities, actors, links, commitments. */
export const otherFields = [
  { name: 'statusConfirmedOn', task: 'basics', need: 'always' },
  { name: 'otherPlaces', task: 'basics', need: 'optional' },
  { name: 'startYear', task: 'basics', need: 'always' },
  { name: 'endYear', task: 'basics', need: 'optional' },
  { name: 'actors', task: 'partners', need: 'always' },
  { name: 'setupTimeMonths', task: 'resources', need: 'optional' },
  { name: 'commitments', task: 'documents', need: 'optional' },
  { name: 'links', task: 'documents', need: 'advised' },
  { name: 'contactService', task: 'documents', need: 'always' },
] as const satisfies readonly { name: string; task: Task; need: Need }[];

/** Fields that the public never reads: no list, search, file or difference for everybody may know of them. */
export const privateFields = [
  { name: 'contactAddress', task: 'documents', need: 'always' },
  { name: 'annex', task: 'documents', need: 'optional' },
] as const satisfies readonly { name: string; task: Task; need: Need }[];

export type OtherFieldName = (typeof otherFields)[number]['name'];
export type FactName = CodedFieldName | OtherFieldName;
export type PrivateFieldName = (typeof privateFields)[number]['name'];
export type PracticeFieldName = TextFieldName | FactName | PrivateFieldName;

/** Every field of the template with its task and its need, texts first. */
export const practiceFields: readonly { name: PracticeFieldName; task: Task; need: Need }[] = [
  ...textFields,
  ...codedFields,
  ...otherFields,
  ...privateFields,
];

export const practiceLimits = {
  actors: 30,
  links: 15,
  commitments: 19,
  contactService: 200,
  contactAddress: 254,
  annex: 5_000,
  otherPlaces: 20,
  reason: 2_000,
  reviewNote: 800,
  /** On one field. */
  remark: 1_000,
  /** What was changed, in the words of its author. */
  minorEdit: 300,
  justification: 500,
  /** So many are justified at once. */
  warnings: 200,
  /** The first year that may be entered; the last is five years from now. */
  firstYear: 1950,
} as const;
