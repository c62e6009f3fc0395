import { isRowField, type RowFieldName } from '../practices';
import type { Language } from '../shared';
import type { SheetColumn } from './sheet-columns';

type Words = Readonly<Record<Language, string>>;

/** How a column is filled in, in the words of the language. */
export function columnHelp(column: SheetColumn, language: Language): string {
  return [howOf(column, language), needs[column.need][language]]
    .filter((each) => each !== '')
    .join(' ');
}

function howOf(column: SheetColumn, language: Language): string {
  const { name, type, maxLength, maxEntries } = column;
  const own = ownHelp[name]?.[language];
  if (own !== undefined) return own;
  const limit = maxLength === null ? '' : ` ${atMost(maxLength)[language]}`;
  const entries = maxEntries === null ? '' : ` ${atMostEntries(maxEntries)[language]}`;
  if (isRowField(name)) return `${rowHelp(name)[language]}${entries}`;
  switch (type) {
    case 'year':
      return help.year[language];
    case 'number':
      return help.number[language];
    case 'day':
      return help.day[language];
    case 'code':
      return help.code[language];
    case 'codes':
      return `${help.codes[language]}${entries}`;
    case 'names':
      return help.names[language];
    case 'list':
      return `${help.list[language]}${entries}${limit}`;
    case 'text':
    case 'richText':
      return `${help.text[language]}${limit}`;
    default:
      return `${help.line[language]}${limit}`;
  }
}

function rowHelp(name: RowFieldName): Words {
  const parts = (language: Language): string =>
    partHeadings[name].map((heading) => heading[language]).join(' | ');
  return {
    en: `One a line (Alt+Enter), its parts between bars: ${parts('en')}.`,
    fr: `Un élément par ligne (Alt+Entrée), ses parties entre barres : ${parts('fr')}.`,
    es: `Uno por línea (Alt+Intro), con sus partes entre barras: ${parts('es')}.`,
  };
}

function atMost(n: number): Words {
  const number = String(n);
  return {
    en: `At most ${number} characters.`,
    fr: `${number} caractères au plus.`,
    es: `${number} caracteres como máximo.`,
  };
}

function atMostEntries(n: number): Words {
  const number = String(n);
  return { en: `At most ${number}.`, fr: `${number} au plus.`, es: `${number} como máximo.` };
}

const needs: Record<SheetColumn['need'], Words> = {
  always: {
    en: 'Needed before review.',
    fr: 'Nécessaire avant la relecture.',
    es: 'Necesario antes de la revisión.',
  },
  atRisk: {
    en: 'Needed when you work with people at risk or already involved.',
    fr: 'Nécessaire si vous travaillez avec des personnes à risque ou déjà impliquées.',
    es: 'Necesario si trabajan con personas en riesgo o ya implicadas.',
  },
  evaluated: {
    en: 'Needed when an evaluation is claimed.',
    fr: 'Nécessaire si une évaluation est revendiquée.',
    es: 'Necesario si se afirma que hubo una evaluación.',
  },
  advised: { en: 'Advised.', fr: 'Conseillé.', es: 'Recomendado.' },
  optional: { en: '', fr: '', es: '' },
};

const ownHelp: Partial<Record<string, Words>> = {
  externalId: {
    en: 'A number or name of your own for each practice, never used twice. By it a second import finds the same practice again.',
    fr: 'Un numéro ou un nom à vous pour chaque pratique, jamais utilisé deux fois. Il permet à un second import de retrouver la même pratique.',
    es: 'Un número o nombre propio para cada práctica, nunca repetido. Con él, una segunda importación vuelve a encontrar la misma práctica.',
  },
  city: {
    en: 'May stay empty: the import asks for the city.',
    fr: 'Peut rester vide : l’import demande la ville.',
    es: 'Puede quedar vacío: la importación pregunta por la ciudad.',
  },
  originalLanguage: {
    en: 'In which language this row is written. Empty: the one that the import asks for.',
    fr: 'La langue de cette ligne. Vide : celle que l’import demande.',
    es: 'El idioma de esta fila. Vacío: el que pide la importación.',
  },
  commitments: {
    en: 'Codes of commitments, separated by semicolons: R4; R7.',
    fr: 'Codes d’engagements, séparés par des points-virgules : R4; R7.',
    es: 'Códigos de compromisos, separados por punto y coma: R4; R7.',
  },
  contactAddress: {
    en: 'A mailbox of a service, never of a person. It is never shown.',
    fr: 'La boîte d’un service, jamais d’une personne. Elle n’est jamais montrée.',
    es: 'El buzón de un servicio, nunca de una persona. No se muestra nunca.',
  },
  contactService: {
    en: 'A service, never a person.',
    fr: 'Un service, jamais une personne.',
    es: 'Un servicio, nunca una persona.',
  },
  annex: {
    en: 'For members of verified cities only. No names of people, and no cases. At most 5000 characters.',
    fr: 'Pour les membres des villes vérifiées seulement. Ni noms de personnes, ni cas. 5000 caractères au plus.',
    es: 'Solo para miembros de ciudades verificadas. Sin nombres de personas ni casos. 5000 caracteres como máximo.',
  },
};

const help = {
  line: { en: 'One line.', fr: 'Une ligne.', es: 'Una línea.' },
  text: { en: 'Some sentences.', fr: 'Quelques phrases.', es: 'Algunas frases.' },
  year: { en: 'A year: 2015.', fr: 'Une année : 2015.', es: 'Un año: 2015.' },
  number: { en: 'A whole number.', fr: 'Un nombre entier.', es: 'Un número entero.' },
  day: { en: 'A day: 2026-03-01.', fr: 'Un jour : 2026-03-01.', es: 'Un día: 2026-03-01.' },
  code: {
    en: 'Choose one of the list.',
    fr: 'Choisissez dans la liste.',
    es: 'Elija uno de la lista.',
  },
  codes: {
    en: 'Of the list; several are separated by semicolons.',
    fr: 'De la liste ; plusieurs se séparent par des points-virgules.',
    es: 'De la lista; varios se separan con punto y coma.',
  },
  names: {
    en: 'Names of other cities of the platform, separated by semicolons.',
    fr: 'Noms d’autres villes de la plateforme, séparés par des points-virgules.',
    es: 'Nombres de otras ciudades de la plataforma, separados por punto y coma.',
  },
  list: {
    en: 'One a line (Alt+Enter).',
    fr: 'Un par ligne (Alt+Entrée).',
    es: 'Uno por línea (Alt+Intro).',
  },
} as const satisfies Record<string, Words>;

const source: Words = { en: 'Source', fr: 'Source', es: 'Fuente' };
const year: Words = { en: 'Year', fr: 'Année', es: 'Año' };

/** What the parts of a row are called, in their order. */
export const partHeadings: Readonly<Record<RowFieldName, readonly Words[]>> = {
  actors: [
    { en: 'Name', fr: 'Nom', es: 'Nombre' },
    { en: 'Kind', fr: 'Type', es: 'Tipo' },
    { en: 'Role', fr: 'Rôle', es: 'Función' },
  ],
  buildingBlocks: [
    { en: 'Name of the part', fr: 'Nom de l’élément', es: 'Nombre de la parte' },
    { en: 'What it is', fr: 'Ce que c’est', es: 'Qué es' },
    { en: 'What it needs', fr: 'Ce qu’il faut', es: 'Lo que necesita' },
  ],
  outputs: [
    { en: 'What was counted', fr: 'Ce qui a été compté', es: 'Qué se contó' },
    { en: 'How many', fr: 'Combien', es: 'Cuántos' },
    { en: 'Year or years', fr: 'Année ou années', es: 'Año o años' },
    source,
  ],
  claims: [{ en: 'Figure', fr: 'Chiffre', es: 'Cifra' }, year, source],
  outcomes: [
    { en: 'Result', fr: 'Résultat', es: 'Resultado' },
    { en: 'Which way it went', fr: 'Dans quel sens', es: 'En qué sentido' },
    { en: 'How sure can we be', fr: 'Degré de certitude', es: 'Grado de certeza' },
    source,
  ],
  evaluation: [
    { en: 'Who evaluated it', fr: 'Qui a évalué', es: 'Quién la evaluó' },
    year,
    {
      en: 'How, and with what result',
      fr: 'Comment, et avec quel résultat',
      es: 'Cómo y con qué resultado',
    },
    {
      en: 'Web address of the report',
      fr: 'Adresse web du rapport',
      es: 'Dirección web del informe',
    },
    {
      en: 'What it could not show',
      fr: 'Ce qu’elle n’a pas pu montrer',
      es: 'Lo que no pudo mostrar',
    },
  ],
  links: [
    { en: 'Web address', fr: 'Adresse web', es: 'Dirección web' },
    { en: 'What it is', fr: 'Ce que c’est', es: 'Qué es' },
    { en: 'Language', fr: 'Langue', es: 'Idioma' },
  ],
};
