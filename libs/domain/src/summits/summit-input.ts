import { z } from 'zod';
import { given, languages, plainLine } from '../shared';
import { vocabularyCodes } from '../vocabularies';
import {
  associatedEventsMax,
  summitMaxDays,
  summitNameMaxLength,
  summitNamesMax,
  summitStatuses,
  summitTitleMaxLength,
} from './summit-rules';
import { daysFrom, isZoneOfPlace } from './zoned-time';

/** Something on one line; empty when it is left empty. */
export const line = (longest: number) =>
  z.string().transform(plainLine).pipe(z.string().max(longest));

/** A line that must say something. */
export const saidLine = (longest: number) =>
  z.string().transform(plainLine).pipe(z.string().min(1).max(longest));

/** Lines, empty ones left out. */
export const lines = (longest: number, most: number) =>
  z
    .array(line(longest))
    .transform((list) => list.filter((each) => each !== ''))
    .pipe(z.array(z.string()).max(most));

/** A title in the languages in which it is known, at least one. */
export const titles = z
  .strictObject({
    en: given(line(summitTitleMaxLength)),
    fr: given(line(summitTitleMaxLength)),
    es: given(line(summitTitleMaxLength)),
  })
  .transform((words, context) => {
    const known = Object.fromEntries(
      languages.flatMap((language) => {
        const text = words[language] ?? '';
        return text === '' ? [] : [[language, text]];
      }),
    ) as Partial<Record<(typeof languages)[number], string>>;
    if (Object.keys(known).length === 0)
      context.addIssue({
        code: 'custom',
        path: ['en'],
        params: { rule: 'titleInOneLanguage' },
        message: 'is required in at least one language',
        input: words,
      });
    return known;
  });

const day = z.iso.date();

/** Languages of interpretation, each once. */
export const offeredLanguages = z
  .array(z.enum(vocabularyCodes.languageOfInterpretation))
  .transform((codes) => [...new Set(codes)]);

/** Days that go forward; `endsOn` is told what is wrong. */
const inOrder = (
  days: { startsOn: string; endsOn: string },
  context: z.RefinementCtx,
  most: number,
): void => {
  const rule =
    days.endsOn < days.startsOn
      ? 'endsBeforeStart'
      : daysFrom(days.startsOn, days.endsOn).length > most
        ? 'tooManyDays'
        : null;
  if (rule !== null)
    context.addIssue({
      code: 'custom',
      path: ['endsOn'],
      params: { rule },
      message:
        rule === 'tooManyDays'
          ? `is more than ${String(most)} days from the first day, choose an earlier one`
          : 'is before the first day, choose that day or a later one',
      input: days,
    });
};

/** Something that others hold at the same time, with an address of its own. */
const associatedEvent = z
  .strictObject({
    title: saidLine(summitTitleMaxLength),
    language: z.enum(languages),
    startsOn: day,
    endsOn: day,
    place: given(line(summitNameMaxLength)),
    address: z.preprocess(
      (address) => (address === '' ? undefined : address),
      given(z.url({ protocol: /^https?$/ }).max(500)),
    ),
  })
  .superRefine((event, context) => {
    inOrder(event, context, 60);
  })
  .transform(({ place, address, ...event }) => ({
    ...event,
    place: place === undefined || place === '' ? null : place,
    address: address ?? null,
  }));

/** A new summit, or, with its id and the revision that was seen, a changed one. */
export const saveSummitInput = z
  .strictObject({
    id: given(z.uuid()),
    revision: given(z.int().min(1)),
    ordinal: z.int().min(1).max(999),
    titles,
    city: z.string().max(100),
    startsOn: day,
    endsOn: day,
    timeZone: z
      .string()
      .trim()
      .max(60)
      .refine(isZoneOfPlace, {
        params: { rule: 'unknownTimeZone' },
        message: 'is not the IANA name of a time zone, write it like Europe/Madrid',
      }),
    venue: given(line(summitNameMaxLength)),
    hosts: lines(summitNameMaxLength, summitNamesMax),
    organisers: lines(summitNameMaxLength, summitNamesMax),
    partners: lines(summitNameMaxLength, summitNamesMax),
    interpretation: offeredLanguages,
    associatedEvents: z.array(associatedEvent).max(associatedEventsMax),
  })
  .superRefine((summit, context) => {
    inOrder(summit, context, summitMaxDays);
  });

export const setSummitStatusInput = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  status: z.enum(summitStatuses),
});
