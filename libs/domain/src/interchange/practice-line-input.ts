import { z } from 'zod';
import {
  changedText,
  emptyFacts,
  factsChange,
  languageInput,
  practiceLimits,
  privateFields,
  textChange,
  type PracticeText,
} from '../practices';
import {
  given,
  InvalidInput,
  isLanguage,
  languages,
  parseInput,
  plainLine,
  plainLines,
  textOrigins,
  type FieldFault,
} from '../shared';
import { vocabularyCodes } from '../vocabularies';
import { lineFacts, type PracticeLine } from './practice-line';

const wholeNumber = z.int().min(1).max(2_147_483_647);
const line = (maxLength: number): z.ZodType<string> =>
  z.string().transform(plainLine).pipe(z.string().min(1).max(maxLength));
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const place = z.strictObject({
  name: line(100),
  country: z.string().regex(/^[A-Z]{2}$/),
  slug: given(
    z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  ),
  kind: given(z.enum(['city', 'district', 'region', 'national'])),
  latitude: given(z.number().min(-90).max(90)),
  longitude: given(z.number().min(-180).max(180)),
  names: given(z.strictObject({ en: line(100), fr: line(100), es: line(100) })),
});

const entry = z.strictObject({
  number: given(wholeNumber),
  externalId: given(line(200)),
  city: place,
  otherCities: given(z.array(place).max(practiceLimits.otherPlaces)),
  originalLanguage: languageInput,
  provenance: given(z.enum(['city', 'public-sources'])),
  sourceConfidence: given(z.enum(['high', 'medium'])),
  confirmedAt: given(moment),
  answeredStatus: given(z.enum(vocabularyCodes.lifecycleStatus)),
  answeredOn: given(z.iso.date()),
  version: given(wholeNumber),
  publishedAt: given(moment),
  firstPublishedAt: given(moment),
  reviewNote: given(
    z
      .string()
      .transform((text) => plainLines(text).trim())
      .pipe(z.string().max(practiceLimits.reviewNote)),
  ),
});

const translation = z.strictObject({ origin: given(z.enum(textOrigins)) });
/** As it is: a record of the library would let a key `__proto__` pass unseen. */
const objects = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  { params: { rule: 'notAnObject' } },
);

const privateNames: readonly string[] = privateFields.map(({ name }) => name);
const factNames: readonly string[] = [...lineFacts, ...privateNames, 'annexSummit'];

/**
 * Reads one line of the interchange format, as JSON has it.
 * @throws InvalidInput naming every key that is unknown or holds what it may not
 */
export function readPracticeLine(value: unknown): PracticeLine {
  const all = parseInput(objects, value);
  const faults: FieldFault[] = [];
  const { translations, sources, ...rest } = all;
  const [facts, others] = split(rest, (key) => factNames.includes(key));
  const links = sourcesAsLinks(sources);
  const known = {
    ...collect(faults, {}, () => parseInput(entry, others)),
    ...readTexts(translations, faults),
  };
  const parsed = collect(faults, { links: 'sources' }, () =>
    parseInput(factsChange, links === undefined ? facts : { ...facts, links }),
  );
  const { contactAddress, annex, annexSummit, ...publicFacts } = parsed ?? {};
  faults.push(...contradictions({ ...known, facts: publicFacts }, faults));
  if (faults.length > 0) throw new InvalidInput(faults);
  for (const language of languages)
    if (known.texts[language] !== undefined)
      known.origins[language] ??= language === known.originalLanguage ? 'original' : 'human';
  return {
    ...(known as Omit<PracticeLine, 'facts' | 'privateFacts'>),
    otherCities: known.otherCities ?? [],
    facts: { ...emptyFacts, ...publicFacts },
    privateFacts: {
      ...(contactAddress === undefined ? {} : { contactAddress }),
      ...(annex === undefined ? {} : { annex }),
      ...(annexSummit === undefined ? {} : { annexSummit }),
    },
  };
}

/** A source may be no more than its address. */
function sourcesAsLinks(sources: unknown): unknown {
  if (!Array.isArray(sources)) return sources;
  return sources.map((source: unknown) =>
    typeof source === 'string' ? { address: source } : source,
  );
}

function readTexts(value: unknown, faults: FieldFault[]): Pick<PracticeLine, 'texts' | 'origins'> {
  const texts: PracticeLine['texts'] = {};
  const origins: PracticeLine['origins'] = {};
  const under = (path: string): Names => ({ '': path });
  const translations = collect(faults, under('translations'), () => parseInput(objects, value));
  for (const [language, given] of Object.entries(translations ?? {})) {
    const path = `translations.${language}`;
    if (!isLanguage(language)) {
      faults.push(fault(path, 'unknownKey', 'is not a language of the platform: en, fr or es'));
      continue;
    }
    const all = collect(faults, under(path), () => parseInput(objects, given));
    if (all === undefined) continue;
    const [about, words] = split(all, (key) => key === 'origin');
    const origin = collect(faults, under(path), () => parseInput(translation, about))?.origin;
    const text = collect(faults, under(path), () => parseInput(textChange, words));
    if (origin !== undefined) origins[language] = origin;
    if (text !== undefined) texts[language] = changedText({}, text);
  }
  return { texts, origins };
}

/** What each key by itself cannot know. */
function contradictions(
  {
    originalLanguage,
    texts = {},
    facts,
    firstPublishedAt,
    publishedAt,
    answeredStatus,
    answeredOn,
  }: Partial<Omit<PracticeLine, 'facts'>> & { facts: Partial<PracticeLine['facts']> },
  known: readonly FieldFault[],
): FieldFault[] {
  const faults: FieldFault[] = [];
  const original: PracticeText | undefined =
    originalLanguage === undefined ? undefined : texts[originalLanguage];
  if (
    originalLanguage !== undefined &&
    (original?.title ?? '') === '' &&
    !known.some(({ path }) => path.startsWith('translations'))
  )
    faults.push(
      fault(`translations.${originalLanguage}.title`, 'required', 'is required, fill it in'),
    );
  const { startYear = null, endYear = null } = facts;
  if (startYear !== null && endYear !== null && endYear < startYear)
    faults.push(fault('endYear', 'endBeforeStart', 'is before startYear, correct one of them'));
  if ((answeredStatus === undefined) !== (answeredOn === undefined))
    faults.push(
      fault(
        answeredOn === undefined ? 'answeredOn' : 'answeredStatus',
        'required',
        'is required beside the other, fill it in or take both out',
      ),
    );
  if (firstPublishedAt !== undefined && publishedAt !== undefined && firstPublishedAt > publishedAt)
    faults.push(
      fault('firstPublishedAt', 'endBeforeStart', 'is after publishedAt, correct one of them'),
    );
  return faults;
}

/** What a path begins with in the line, by what it begins with in the schema; '' stands for every other. */
type Names = Readonly<Record<string, string>>;

/** The result of the work, or its faults under the names that they have in the line. */
function collect<T>(faults: FieldFault[], names: Names, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    faults.push(...error.fields.map((one) => renamed(one, names)));
    return undefined;
  }
}

function renamed({ path, message, ...rest }: FieldFault, names: Names): FieldFault {
  const [first = '', ...others] = path.split('.');
  const under = names[''];
  const parts =
    under === undefined
      ? [(Object.hasOwn(names, first) ? names[first] : null) ?? first, ...others]
      : [under, ...(path ? [path] : [])];
  const full = parts.join('.');
  return { ...rest, path: full, message: `${full}${message.slice((path || 'input').length)}` };
}

function fault(path: string, rule: string, what: string): FieldFault {
  return { path, rule, limit: null, message: `${path} ${what}.` };
}

function split<T>(
  all: Record<string, T>,
  isFirst: (key: string) => boolean,
): [Record<string, T>, Record<string, T>] {
  const entries = Object.entries(all);
  return [
    Object.fromEntries(entries.filter(([key]) => isFirst(key))),
    Object.fromEntries(entries.filter(([key]) => !isFirst(key))),
  ];
}
