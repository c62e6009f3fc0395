import { z } from 'zod';
import { given, languages, plainLine, plainLines } from '../shared';
import { vocabularyCodes } from '../vocabularies';
import { commitmentBases, commitmentKinds } from './commitment-themes';
import {
  articleHeadingMaxLength,
  articlesMax,
  articleTextMaxLength,
  commitmentsMax,
  commitmentSourcesMax,
  commitmentTextMaxLength,
  declarationTitleMaxLength,
  editionNoteMaxLength,
  translatorMaxLength,
  versionSourceMaxLength,
  versionStandings,
  type DeclarationWords,
} from './declaration-text';

const line = (longest: number) => z.string().transform(plainLine).pipe(z.string().max(longest));
const lines = (longest: number) =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(longest));

/** Words in the languages in which there are some; what is empty is left out. */
const words = (entry: ReturnType<typeof line>) =>
  z
    .strictObject({ en: given(entry), fr: given(entry), es: given(entry) })
    .transform((said): DeclarationWords =>
      Object.fromEntries(
        languages.flatMap((language) => {
          const text = said[language] ?? '';
          return text === '' ? [] : [[language, text]];
        }),
      ),
    );

/** What is left empty is null. */
const maybe = (entry: ReturnType<typeof line>) =>
  given(entry).transform((text) => (text === undefined || text === '' ? null : text));

const version = z
  .strictObject({
    language: z.enum(languages),
    standing: z.enum(versionStandings),
    translator: maybe(line(translatorMaxLength)),
    basis: z.enum(commitmentBases),
    source: maybe(line(versionSourceMaxLength)),
  })
  .transform((each) => (each.standing === 'adopted' ? { ...each, translator: null } : each));

const commitment = z.strictObject({
  id: given(z.uuid()),
  theme: z.enum(vocabularyCodes.commitmentTheme),
  kind: z.enum(commitmentKinds),
  basis: z.enum(commitmentBases),
  texts: words(lines(commitmentTextMaxLength)),
  sources: z.array(z.url({ protocol: /^https?$/ }).max(500)).max(commitmentSourcesMax),
});

const article = z.strictObject({
  id: given(z.uuid()),
  headings: words(line(articleHeadingMaxLength)),
  texts: words(lines(articleTextMaxLength)),
  commitments: z.array(commitment).max(commitmentsMax),
});

/** A title in one language at least. */
const titles = words(line(declarationTitleMaxLength)).superRefine((said, context) => {
  if (Object.keys(said).length === 0)
    context.addIssue({
      code: 'custom',
      path: ['en'],
      params: { rule: 'titleInOneLanguage' },
      message: 'is required in at least one language',
      input: said,
    });
});

/** What is known of each language, each told once. */
const versions = z
  .array(version)
  .max(languages.length)
  .superRefine((told, context) => {
    const again = told.findIndex(
      ({ language }, i) => told.findIndex((each) => each.language === language) !== i,
    );
    if (again >= 0)
      context.addIssue({
        code: 'custom',
        path: [again, 'language'],
        params: { rule: 'repeated' },
        message: 'is told twice, keep one',
        input: told,
      });
  });

export const createDeclarationInput = z.strictObject({ summit: z.uuid(), titles });

/** The whole text as it is to be, with the revision that was seen. */
export const saveDeclarationInput = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  titles,
  adoptedOn: z.preprocess((day) => (day === '' ? undefined : day), given(z.iso.date())),
  languages: versions,
  preambles: words(lines(articleTextMaxLength)),
  articles: z.array(article).max(articlesMax),
});

export const publishDeclarationInput = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  /** What an edition corrects. */
  note: maybe(lines(editionNoteMaxLength)),
});

export const discardDeclarationInput = z.strictObject({ id: z.uuid(), revision: z.int().min(1) });
