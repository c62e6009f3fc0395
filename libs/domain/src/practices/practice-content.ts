import { z } from 'zod';
import { languages, plainLine, plainLines, type Language } from '../shared';
import { vocabularyCodes, type Code, type VocabularyName } from '../vocabularies';
import {
  codedFields,
  practiceLimits,
  textFields,
  type ListFieldName,
  type ProseFieldName,
  type TextRowsName,
} from './practice-fields';
import { isBegun, rowParts, type AnyRow, type RowOf, type RowPart } from './practice-row-parts';

/** An organisation that takes part, by kind and, where known, by name and role. */
export type Actor = RowOf<'actors'>;

/** A web page about the practice; the label may be missing when only the address is known. */
export type Link = RowOf<'links'>;

/** What is true of a practice in every language. Lists are empty and values null where nothing has been said. */
export interface PracticeFacts {
  lifecycleStatus: Code<'lifecycleStatus'> | null;
  /** The day on which the city last said that the status is true: `2026-03-01`. */
  statusConfirmedOn: string | null;
  geographicScale: Code<'geographicScale'> | null;
  /** Other cities that run it together with the owner, by their names in addresses. */
  otherPlaces: string[];
  startYear: number | null;
  endYear: number | null;
  topics: Code<'topic'>[];
  preventionLevels: Code<'preventionLevel'>[];
  phenomena: Code<'phenomenon'>[];
  targetGroups: Code<'targetGroup'>[];
  actors: Actor[];
  budgetBand: Code<'budgetBand'> | null;
  staffBand: Code<'staffBand'> | null;
  fundingSources: Code<'fundingSource'>[];
  setupTimeMonths: number | null;
  evidenceLevel: Code<'evidenceLevel'> | null;
  /** Codes of the commitments it helps to keep: `R4`. */
  commitments: string[];
  links: Link[];
  /** What the city offers to others who want to take it over. */
  transferOffer: Code<'transferOffer'>[];
  /** How exactly the place may be shown. */
  locationPrecision: Code<'locationPrecision'> | null;
  /** On which terms others may reuse the words. */
  textLicence: Code<'textLicence'> | null;
  /** The service that answers for it; never a person. */
  contactService: string | null;
}

/** What the public never reads. */
export interface PrivateFacts {
  /** The mailbox of the service, to which the platform passes messages on: for the team and reviewers, in no version. */
  contactAddress: string | null;
  /** The restricted annex, in Markdown and the original language: for verified cities, frozen with each version. */
  annex: string | null;
  /** The one summit, by its name in addresses, whose participants alone read the annex; null: every verified city does. */
  annexSummit: string | null;
}

/** The words of a practice in one language; a missing field is simply absent. */
export type PracticeText = Partial<
  Record<ProseFieldName, string> &
    Record<ListFieldName, string[]> & { [Name in TextRowsName]: RowOf<Name>[] }
>;

/** All that a practice says. A draft and a version hold the same thing; only the version is frozen. */
export interface PracticeContent {
  facts: PracticeFacts;
  privateFacts?: PrivateFacts;
  texts: Partial<Record<Language, PracticeText>>;
}

export const emptyFacts: PracticeFacts = {
  lifecycleStatus: null,
  statusConfirmedOn: null,
  geographicScale: null,
  otherPlaces: [],
  startYear: null,
  endYear: null,
  topics: [],
  preventionLevels: [],
  phenomena: [],
  targetGroups: [],
  actors: [],
  budgetBand: null,
  staffBand: null,
  fundingSources: [],
  setupTimeMonths: null,
  evidenceLevel: null,
  commitments: [],
  links: [],
  transferOffer: [],
  locationPrecision: null,
  textLicence: null,
  contactService: null,
};

const code = <Name extends VocabularyName>(name: Name): z.ZodType<Code<Name>> =>
  z.enum(vocabularyCodes[name] as unknown as [Code<Name>, ...Code<Name>[]]);

/** A list that null empties. */
const list = <Entry>(entries: z.ZodType<Entry[]>): z.ZodType<Entry[]> =>
  entries.nullable().transform((given) => given ?? []);

const codedSchema = Object.fromEntries(
  codedFields.map((field) => [
    field.name,
    field.maxCodes === 1
      ? code(field.vocabulary).nullable()
      : list(
          z
            .array(code(field.vocabulary))
            .max(field.maxCodes)
            .refine(isWithoutRepetition, { params: { rule: 'repeated' } }),
        ),
  ]),
);

function isWithoutRepetition(values: unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** At most so many characters, blank becomes null, text without control characters other than line breaks. */
const words = (maxLength: number): z.ZodType<string> =>
  z.string().transform(plainLines).pipe(z.string().max(maxLength));

/** At most so many characters on one line. */
const line = (maxLength: number): z.ZodType<string> =>
  z.string().transform(plainLine).pipe(z.string().max(maxLength));

const optionalWords = (maxLength: number): z.ZodType<string | null> =>
  words(maxLength)
    .transform((text) => (text.trim() === '' ? null : text.trim()))
    .nullable();

const year = z.int().min(practiceLimits.firstYear).max(2_200).nullable();

/** A domain; the dot of the root behind it is right as well, and stands in addresses that are in use. */
const hostName = new RegExp(z.regexes.domain.source.replace(/\$$/, '\\.?$'));

/** What one part of a row may hold; blank becomes null. */
function partSchema({ kind, maxLength = 0, vocabulary, need }: RowPart): z.ZodType {
  const given = (held: z.ZodType): z.ZodType =>
    z.preprocess(
      (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
      need === 'save' ? required(held) : held.nullable(),
    );
  switch (kind) {
    case 'line':
      return given(line(maxLength));
    case 'text':
      return given(words(maxLength).transform((text) => text.trim()));
    case 'year':
      return year;
    case 'code':
      return given(z.enum(vocabularyCodes[vocabulary ?? 'topic']));
    case 'address':
      return given(z.url({ protocol: /^https?$/, hostname: hostName }).max(maxLength));
    case 'language':
      return given(z.string().regex(/^[a-z]{2,3}$/));
  }
}

const required = (held: z.ZodType): z.ZodType =>
  z
    .unknown()
    .refine((value): boolean => value !== null && value !== undefined, {
      params: { rule: 'required' },
      abort: true,
    })
    .pipe(held);

/** Rows, each checked at its place; those that were not begun are left out. */
function rows(parts: readonly RowPart[], maxRows: number): z.ZodType<unknown[]> {
  const row = z.strictObject(
    Object.fromEntries(
      parts.map((part) => [
        part.name,
        part.need === 'save'
          ? partSchema(part)
          : partSchema(part)
              .nullish()
              .transform((value) => value ?? null),
      ]),
    ),
  );
  return z
    .array(z.custom<AnyRow>((value) => typeof value === 'object' && value !== null))
    .max(maxRows)
    .transform((given, context) =>
      given.flatMap((one, i) => {
        if (!isBegun(one)) return [];
        const parsed = row.safeParse(one);
        if (parsed.success) return [parsed.data];
        for (const issue of parsed.error.issues)
          context.addIssue({ ...issue, path: [i, ...issue.path] });
        return [];
      }),
    );
}

const factsSchema = z.strictObject({
  ...codedSchema,
  statusConfirmedOn: z.iso.date().nullable(),
  otherPlaces: list(
    z
      .array(z.string().min(1).max(100))
      .max(practiceLimits.otherPlaces)
      .refine(isWithoutRepetition, { params: { rule: 'repeated' } }),
  ),
  startYear: year,
  endYear: year,
  actors: list(rows(rowParts.actors, practiceLimits.actors)),
  setupTimeMonths: z.int().min(0).max(240).nullable(),
  commitments: list(
    z.array(z.string().regex(/^[A-Z]{1,4}\d{1,3}$/)).max(practiceLimits.commitments),
  ),
  links: list(rows(rowParts.links, practiceLimits.links)),
  contactService: optionalWords(practiceLimits.contactService),
  contactAddress: optionalWords(practiceLimits.contactAddress).pipe(z.email().nullable()),
  annex: optionalWords(practiceLimits.annex),
  annexSummit: z.string().min(1).max(100).nullable(),
});

/** Some of the facts, each checked: what a save of the draft may change; null empties a list too. */
export const factsChange = factsSchema.partial() as unknown as z.ZodType<
  Partial<PracticeFacts & PrivateFacts>
>;

const textSchema = Object.fromEntries(
  textFields.map((field) => [
    field.name,
    field.kind === 'list'
      ? z
          .array(words(field.maxLength))
          .transform((entries) =>
            entries.map((entry) => entry.trim()).filter((entry) => entry !== ''),
          )
          .pipe(z.array(z.string()).max(field.maxEntries))
          .nullable()
      : field.kind === 'rows'
        ? rows(rowParts[field.name], field.maxEntries).nullable()
        : (field.kind === 'line' ? line(field.maxLength) : words(field.maxLength)).nullable(),
  ]),
);

/** Some of the words in one language; null empties a field. */
export type TextChange = { [Field in keyof PracticeText]: PracticeText[Field] | null };
export const textChange = z.strictObject(textSchema).partial() as unknown as z.ZodType<TextChange>;

export const languageInput = z.enum(languages);

/** The text with the changes in it; emptied fields are gone. */
export function changedText(text: PracticeText, change: TextChange): PracticeText {
  const entries: [string, PracticeText[keyof PracticeText] | null][] = Object.entries({
    ...text,
    ...change,
  });
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== undefined && value.length > 0),
  );
}
