import { codedFields, textFields } from '@praxis/domain/practices';

/** What each name in an export means and, for codes, which list they come from; it travels inside the file. */
export const codebook = {
  number: 'the permanent number of the practice: /p/{number}',
  version: 'the published version; address leads to it for ever',
  publishedAt: 'when this version was published (UTC)',
  firstPublishedAt: 'when the practice was first published (UTC)',
  city: 'the authority that answers for it, in English; otherCities run it too',
  country: 'ISO 3166-1 alpha-2',
  originalLanguage: 'ISO 639-1; in CSV the words are those of this language',
  textLicence: 'the licence that the city gave for its words; empty: ask the city',
  commitments: 'codes of the commitments of declarations it helps to keep',
  actors: 'organisations that take part, by type, role and name',
  links: 'web pages about it',
  ...Object.fromEntries(
    codedFields.map(({ name, vocabulary, maxCodes }) => [
      name,
      `${maxCodes === 1 ? 'a code' : 'codes'} of the vocabulary ${vocabulary}`,
    ]),
  ),
  ...Object.fromEntries(textFields.map(({ name, kind }) => [name, `words (${kind})`])),
} as const;

export const cellRule =
  'In CSV a cell that a spreadsheet could take for a formula, or that begins with an apostrophe, has one apostrophe in front; take it away to read the text.';
