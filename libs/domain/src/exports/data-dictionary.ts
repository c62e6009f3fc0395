import {
  codedFields,
  isRowField,
  otherFields,
  rowParts,
  textFields,
  type OtherFieldName,
  type RowPart,
} from '../practices';
import type { Language } from '../shared';
import type { VocabularyName } from '../vocabularies';

/** What a value looks like. `lines` are short texts, `rows` have parts, `codes` and `code` come from a vocabulary. */
export type DataFieldType =
  | 'number'
  | 'time'
  | 'day'
  | 'year'
  | 'country'
  | 'language'
  | 'address'
  | 'name'
  | 'names'
  | 'code'
  | 'codes'
  | 'line'
  | 'text'
  | 'richText'
  | 'list'
  | 'rows';

/** A field of an exported practice. */
export interface DataField {
  /** Its name in JSON. */
  readonly name: string;
  /** Its column in CSV; null where CSV has none. */
  readonly column: string | null;
  /** Where JSON has it: beside the number, under `facts`, or under `texts` in each language. */
  readonly place: 'record' | 'facts' | 'texts';
  readonly type: DataFieldType;
  /** The list that its codes come from. */
  readonly vocabulary: VocabularyName | null;
  /** What each entry of `rows` consists of. */
  readonly parts: readonly RowPart[];
  /** What it means, in every language; null where the template's own name for it says that. */
  readonly meaning: Readonly<Record<Language, string>> | null;
}

type Given = Pick<DataField, 'name' | 'type' | 'meaning'> & Partial<DataField>;

const record: readonly Given[] = [
  {
    name: 'number',
    type: 'number',
    meaning: {
      en: 'the permanent number of the practice: /p/{number}',
      fr: 'le numéro permanent de la pratique : /p/{number}',
      es: 'el número permanente de la práctica: /p/{number}',
    },
  },
  {
    name: 'version',
    type: 'number',
    meaning: {
      en: 'the published version; address leads to it for ever',
      fr: 'la version publiée ; address y mène pour toujours',
      es: 'la versión publicada; address lleva a ella para siempre',
    },
  },
  {
    name: 'address',
    type: 'address',
    meaning: {
      en: 'the permanent address of this version',
      fr: 'l’adresse permanente de cette version',
      es: 'la dirección permanente de esta versión',
    },
  },
  {
    name: 'publishedAt',
    column: 'published_at',
    type: 'time',
    meaning: {
      en: 'when this version was published (UTC)',
      fr: 'quand cette version a été publiée (UTC)',
      es: 'cuándo se publicó esta versión (UTC)',
    },
  },
  {
    name: 'firstPublishedAt',
    column: 'first_published_at',
    type: 'time',
    meaning: {
      en: 'when the practice was first published (UTC)',
      fr: 'quand la pratique a été publiée pour la première fois (UTC)',
      es: 'cuándo se publicó la práctica por primera vez (UTC)',
    },
  },
  {
    name: 'city',
    type: 'name',
    meaning: {
      en: 'the authority that answers for it, in English',
      fr: 'la collectivité qui en répond, en anglais',
      es: 'la autoridad que responde de ella, en inglés',
    },
  },
  {
    name: 'country',
    type: 'country',
    meaning: {
      en: 'the country of that authority: ISO 3166-1 alpha-2',
      fr: 'le pays de cette collectivité : ISO 3166-1 alpha-2',
      es: 'el país de esa autoridad: ISO 3166-1 alfa-2',
    },
  },
  {
    name: 'otherCities',
    column: 'other_cities',
    type: 'names',
    meaning: {
      en: 'authorities that run it too, in English',
      fr: 'les collectivités qui la mènent aussi, en anglais',
      es: 'autoridades que también la llevan, en inglés',
    },
  },
  {
    name: 'originalLanguage',
    column: 'language',
    type: 'language',
    meaning: {
      en: 'ISO 639-1; in CSV the words are those of this language',
      fr: 'ISO 639-1 ; en CSV, les mots sont ceux de cette langue',
      es: 'ISO 639-1; en CSV las palabras son las de esta lengua',
    },
  },
];

/** What the facts are that neither come from a vocabulary nor are written in a language. */
const otherMeanings: Record<OtherFieldName, Pick<DataField, 'type' | 'meaning'>> = {
  statusConfirmedOn: {
    type: 'day',
    meaning: {
      en: 'the day on which the city last confirmed lifecycleStatus',
      fr: 'le jour où la ville a confirmé lifecycleStatus pour la dernière fois',
      es: 'el día en que la ciudad confirmó lifecycleStatus por última vez',
    },
  },
  otherPlaces: {
    type: 'names',
    meaning: {
      en: 'other cities that run it together with the owner, by their names in addresses',
      fr: 'les autres villes qui la mènent avec elle, par leur nom dans les adresses',
      es: 'otras ciudades que la llevan junto con ella, por su nombre en las direcciones',
    },
  },
  startYear: {
    type: 'year',
    meaning: {
      en: 'the year in which it began',
      fr: 'l’année où elle a commencé',
      es: 'el año en que empezó',
    },
  },
  endYear: {
    type: 'year',
    meaning: {
      en: 'the year in which it ended; empty while it runs or where nobody knows',
      fr: 'l’année où elle a pris fin ; vide tant qu’elle dure ou si personne ne le sait',
      es: 'el año en que terminó; vacío mientras dure o si nadie lo sabe',
    },
  },
  actors: {
    type: 'rows',
    meaning: {
      en: 'organisations that take part, by type, role and name',
      fr: 'les organisations qui y participent, par type, rôle et nom',
      es: 'organizaciones que participan, por tipo, papel y nombre',
    },
  },
  setupTimeMonths: {
    type: 'number',
    meaning: {
      en: 'months from the decision to the first activity',
      fr: 'mois entre la décision et la première activité',
      es: 'meses entre la decisión y la primera actividad',
    },
  },
  commitments: {
    type: 'names',
    meaning: {
      en: 'codes of the commitments of declarations it helps to keep',
      fr: 'codes des engagements des déclarations qu’elle aide à tenir',
      es: 'códigos de los compromisos de declaraciones que ayuda a cumplir',
    },
  },
  links: {
    type: 'rows',
    meaning: {
      en: 'web pages about it',
      fr: 'pages web à son sujet',
      es: 'páginas web sobre ella',
    },
  },
  contactService: {
    type: 'line',
    meaning: {
      en: 'the service of the city that answers questions; never a person',
      fr: 'le service de la ville qui répond aux questions ; jamais une personne',
      es: 'el servicio de la ciudad que responde a las preguntas; nunca una persona',
    },
  },
};

const textLicence: DataField['meaning'] = {
  en: 'the licence that the city gave for its words; empty: ask the city',
  fr: 'la licence que la ville a donnée pour ses mots ; vide : demander à la ville',
  es: 'la licencia que la ciudad dio para sus palabras; vacío: pregunte a la ciudad',
};

const origin: DataField['meaning'] = {
  en: 'original, or who translated it: human, machine',
  fr: 'original, ou qui l’a traduit : human, machine',
  es: 'original, o quién lo tradujo: human, machine',
};

const field = (given: Given): DataField => ({
  column: given.name,
  place: 'record',
  vocabulary: null,
  parts: isRowField(given.name) ? rowParts[given.name] : [],
  ...given,
});

/**
 * Every field of an exported practice, in the order of reading. The codebook inside of the files and the dictionary on the
 * data page are both made from it.
 */
export const dataDictionary: readonly DataField[] = [
  ...record.map(field),
  ...codedFields.map(({ name, vocabulary, maxCodes }) =>
    field({
      name,
      place: 'facts',
      type: maxCodes === 1 ? 'code' : 'codes',
      vocabulary,
      meaning: name === 'textLicence' ? textLicence : null,
    }),
  ),
  ...otherFields.map(({ name }) => field({ name, place: 'facts', ...otherMeanings[name] })),
  field({ name: 'origin', column: null, place: 'texts', type: 'name', meaning: origin }),
  ...textFields.map(({ name, kind }) => field({ name, place: 'texts', type: kind, meaning: null })),
];

/** What each name in an export means and, for codes, which list they come from; it travels inside the file. */
export const codebook: Readonly<Record<string, string>> = Object.fromEntries(
  dataDictionary.map((each) => [each.name, inWords(each)]),
);

function inWords({ type, vocabulary, parts, meaning }: DataField): string {
  const words = [
    meaning?.en ?? (vocabulary === null ? `words (${type})` : ''),
    vocabulary === null
      ? ''
      : `${type === 'code' ? 'a code' : 'codes'} of the vocabulary ${vocabulary}`,
    parts.length === 0 ? '' : `each with ${parts.map(({ name }) => name).join(', ')}`,
  ];
  return words.filter((each) => each !== '').join('; ');
}

/** What an annotated list has besides. */
export const noteMeaning = 'what the curator of the list says of it, in the language of the list';

export const cellRule =
  'In CSV a cell that a spreadsheet could take for a formula, or that begins with an apostrophe, has one apostrophe in front; take it away to read the text.';
