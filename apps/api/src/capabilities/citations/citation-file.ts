import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { oneLine, type CitationFormat, type CslItem } from '@praxis/domain/citations';

/** How a file of citations is written, one after the other, so that ten thousand need no more memory than one. */
export interface CitationFile {
  contentType: string;
  start: string;
  between: string;
  end: string;
  entry: (item: CslItem) => string;
}

export const citationFiles: Record<CitationFormat, CitationFile> = {
  bib: {
    contentType: 'application/x-bibtex; charset=utf-8',
    start: '',
    between: '\n',
    end: '',
    entry: bibtexOf,
  },
  ris: {
    contentType: 'application/x-research-info-systems; charset=utf-8',
    start: '',
    between: '\r\n',
    end: '',
    entry: risOf,
  },
  'csl.json': {
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    start: '[\n',
    between: ',\n',
    end: '\n]\n',
    entry: (item) => JSON.stringify(item),
  },
};

// Letters stay letters: spelled out as LaTeX commands, Greek and Polish come back wrong. Then citation-js escapes
// nothing, and `latexOf` does.
const bibtexConfig = plugins.config.get('@bibtex') as {
  format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
};
bibtexConfig.format.asciiOnly = false;
bibtexConfig.format.useIdAsLabel = true;
bibtexConfig.format.checkLabel = false;

interface BibtexEntry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX by citation-js, with what it lacks: the month is a name that every style knows instead of "mar 5", the version
 * is kept, and the day of reading is a date instead of a remark.
 */
function bibtexOf(item: CslItem): string {
  const [made] = plugins.output.format<BibtexEntry>('bibtex', [item], { format: 'object' });
  if (!made) throw new Error('citation-js made no BibTeX.');
  const { note: _accessed, month: _month, publisher, ...properties } = made.properties;
  const licence = item.custom?.license;
  const [[year, month]] = item.issued['date-parts'];
  const fields = {
    ...properties,
    // A report has an institution; of anything else BibTeX knows how it was published.
    ...(publisher === undefined ? {} : { howpublished: publisher }),
    author: item.author.map(({ literal }) => `{${latexOf(literal)}}`).join(' and '),
    // In braces once more, so that no style writes a city without its capital.
    title: `{${latexOf(item.title)}}`,
    year: `{${String(year)}}`,
    month: months[month - 1] ?? '',
    version: item.version,
    urldate: isoDay(item.accessed),
    language: item.language,
    ...(licence === undefined ? {} : { note: `Licence: ${licence.name}` }),
    ...(item.annote === undefined ? {} : { annote: latexOf(oneLine(item.annote)) }),
  };
  const lines = Object.entries(fields).map(([name, value]) =>
    name === 'month' || name === 'year' ? `\t${name} = ${value},` : `\t${name} = {${value}},`,
  );
  return [`@${made.type}{${made.label},`, ...lines, '}', ''].join('\n');
}

const latexCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
};

/** Text in which nothing is a command. */
function latexOf(text: string): string {
  return text.replace(
    /[\\~^{}$&#%_]/g,
    (character) => latexCommands[character] ?? `\\${character}`,
  );
}

/**
 * RIS by citation-js, with what it lacks: dates of two digits, the version as edition, the licence, no line breaks
 * within a value, which end it for others, and no comma in the name of a city, which would make a person of it.
 */
function risOf(item: CslItem): string {
  const [made] = plugins.output.format<Record<string, string | string[]>>('ris', [item], {
    format: 'object',
  });
  if (!made) throw new Error('citation-js made no RIS.');
  const { TY: type, ...rest } = made;
  const licence = item.custom?.license;
  const fields = {
    ...rest,
    AU: item.author.map(({ literal }) => literal.replaceAll(',', '')),
    DA: `${isoDay(item.issued).replaceAll('-', '/')}/`,
    Y2: `${isoDay(item.accessed).replaceAll('-', '/')}/`,
    ET: item.version,
    N1: [
      ...(licence === undefined ? [] : [`Licence: ${licence.name}, ${licence.address}`]),
      ...(item.annote === undefined ? [] : [oneLine(item.annote)]),
    ],
  };
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${String(type)}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function isoDay({ 'date-parts': [[year, month, day]] }: CslItem['issued']): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
