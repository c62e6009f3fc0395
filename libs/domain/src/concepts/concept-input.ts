import { z } from 'zod';
import { stopWords, wordsOf } from '../search';
import { given, languages, plainLine, plainLines } from '../shared';
import {
  conceptNoteMaxLength,
  conceptWordMaxLength,
  maxConceptWords,
  maxWordsOfPhrase,
} from './concept-rules';

/** A name of something: a few words, of which one at least means something of its own. An empty line is none. */
const word = z
  .string()
  .transform(plainLine)
  .pipe(
    z
      .string()
      .max(conceptWordMaxLength)
      .refine((text) => wordsOf(text).length <= maxWordsOfPhrase, {
        params: { rule: 'tooManyWords' },
        message: `has more than ${String(maxWordsOfPhrase)} words, keep the name itself`,
      })
      .refine(meansSomething, {
        params: { rule: 'onlyLittleWords' },
        message: 'has nothing but little words that every text has, give the name itself',
      }),
  );

/** The names in one language, empty lines left out, each once. */
const words = z
  .array(word)
  .max(maxConceptWords)
  .transform((list) => [
    ...new Map(
      list.filter((each) => each !== '').map((each) => [each.toLowerCase(), each]),
    ).values(),
  ])
  .pipe(z.array(z.string()).min(1));

const note = z
  .string()
  .transform((text) => plainLines(text).trim())
  .pipe(z.string().max(conceptNoteMaxLength));

const inEveryLanguage = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ en: schema, fr: schema, es: schema });

/** The notes of a contested term: in all languages, or none at all. */
const notes = inEveryLanguage(note).transform((given, context) => {
  const missing = languages.filter((language) => given[language] === '');
  if (missing.length === languages.length) return null;
  for (const language of missing)
    context.addIssue({
      code: 'custom',
      path: [language],
      params: { rule: 'noteInEveryLanguage' },
      message: 'is missing: a note is for the readers of all three languages',
      input: given,
    });
  return given;
});

/** A new concept, or, with its code and the revision that was seen, a changed one. */
export const saveConceptInput = z.strictObject({
  code: given(z.string().max(100)),
  revision: given(z.int().min(1)),
  words: inEveryLanguage(words),
  notes: given(notes),
});

export const removeConceptInput = z.strictObject({
  code: z.string().max(100),
  revision: z.int().min(1),
});

function meansSomething(text: string): boolean {
  if (text === '') return true;
  return wordsOf(text).some(
    ({ folded }) =>
      folded.length > 1 && !languages.some((language) => stopWords[language].has(folded)),
  );
}
