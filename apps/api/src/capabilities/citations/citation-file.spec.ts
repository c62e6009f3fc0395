import { parse as parseRis } from 'astrocite-ris';
import { parse as parseBibtex } from 'biblatex-csl-converter';
import { citationOf, licenceOf, type CslItem } from '@praxis/domain/citations';
import { citationFiles } from './citation-file';

const titles = [
  'House of One',
  'Mentoring for 50 % & more: “who” pays $5 #1?',
  'Łódź, Ελλάδα, Ñandú – l’échange, çà et là',
  'Braces {inside} and a back\\slash, under_score, tilde~ and caret^',
  'TY  - not a type; @misc{not, an = {entry}}',
  'A very long title that goes on for far more than seventy characters, as titles of projects with a subtitle do',
  'AB',
];

const citations: CslItem[] = titles.map((title, i) =>
  citationOf(
    {
      number: i + 1,
      version: i + 2,
      title,
      titleLanguage: 'en',
      summary: 'One line.\nAnother\r\nER  - \r\nTY  - RPRT',
      cities: i % 2 === 0 ? ['Aarhus'] : ['Sant Boi de Llobregat', 'Saint-Denis and Villiers'],
      publishedAt: new Date(Date.UTC(2024, i + 1, 5)),
      licence: licenceOf(i === 0 ? null : 'cc-by'),
      origin: 'https://praxis.example',
    },
    new Date('2026-01-09T09:00:00Z'),
  ),
);

function written(format: keyof typeof citationFiles): string {
  const { start, between, end, entry } = citationFiles[format];
  return start + citations.map(entry).join(between) + end;
}

test('another parser reads the BibTeX back, without an error or a warning', () => {
  const { entries, errors, warnings } = parseBibtex(written('bib'), {
    processUnexpected: true,
    processUnknown: true,
  });
  expect([...errors, ...warnings]).toEqual([]);
  const read = Object.values(entries).map(({ bib_type, entry_key, fields }) => ({
    type: bib_type,
    key: entry_key,
    title: plain(fields['title']),
    authors: (fields['author'] as { literal: unknown }[]).map((name) => plain(name.literal)),
    date: fields['date'],
    read: fields['urldate'],
    version: plain(fields['version']),
    address: fields['url'],
    note: plain(fields['note'] ?? ''),
  }));
  expect(read).toEqual(
    citations.map((item, i) => ({
      type: 'report',
      key: item.id,
      title: item.title,
      authors: item.author.map(({ literal }) => literal),
      date: `2024-${String(i + 2).padStart(2, '0')}`,
      read: '2026-01-09',
      version: item.version,
      address: item.URL,
      note: i === 0 ? '' : 'Licence: CC BY 4.0',
    })),
  );
});

test('another parser reads the RIS back, record by record', () => {
  const records = parseRis(written('ris')) as unknown as RisRecord[];
  expect(records).toHaveLength(citations.length);
  expect(records.map(readOfRis)).toEqual(
    citations.map((item, i) => ({
      id: item.id,
      type: 'report',
      title: item.title,
      authors: item.author.map(({ literal }) => literal),
      year: '2024',
      read: ['2026', '01', '09'],
      edition: item.version,
      address: item.URL,
      abstract: item.abstract,
      note:
        i === 0 ? undefined : 'Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    })),
  );
});

test('RIS keeps one field a line and writes whole dates', () => {
  const lines = written('ris').split('\r\n');
  for (const line of lines) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
  expect(lines).toContain('DA  - 2024/02/05/');
});

test('CSL-JSON is JSON, item by item what it was made of', () => {
  expect(JSON.parse(written('csl.json'))).toEqual(citations);
});

/** The text of nodes as the BibTeX parser makes them. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  return (value as { text?: string }).text ?? '';
}

/** A record as the RIS parser makes it: it hands on what is in the file, by the names of CSL. */
interface RisRecord {
  id: string;
  type: string;
  title: string;
  author: { given?: string; family?: string }[];
  issued: { 'date-parts': string[][] };
  accessed: { 'date-parts': string[][] };
  edition: string;
  URL: string;
  abstract: string;
  note?: string;
}

function readOfRis({ author, issued, accessed, URL: address, ...rest }: RisRecord): object {
  const { id, type, title, edition, abstract, note } = rest;
  return {
    ...{ id, type, title, edition, abstract, note, address },
    authors: author.map(({ given, family }) => [given, family].filter(Boolean).join(' ')),
    year: issued['date-parts'][0]?.[0],
    read: accessed['date-parts'][0],
  };
}
