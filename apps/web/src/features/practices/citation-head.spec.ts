import { linkHeader } from '../../shared/navigation/typed-link';
import { citationTags, practiceLinks, versionLinks } from './citation-head';

const cited = {
  practice: { number: 12, slug: 'street-mentors', city: { slug: 'aarhus', name: 'Aarhus' } },
  content: {
    title: 'Mentors "&" more',
    titleLanguage: 'FR',
    topics: [{ label: 'Mentoring' }, { label: 'Youth work' }],
    otherCities: [{ slug: 'malmo', name: 'Malmö' }],
    textLicence: { code: 'cc-by' },
  },
  version: 2,
  currentVersion: 3,
  publishedAt: '2026-03-05T23:59:00.000Z',
};
const where = { origin: 'https://praxis.test', language: 'es' } as const;
const to = (links: ReturnType<typeof versionLinks>, rel: string): string[] =>
  links.filter((link) => link.rel === rel).map(({ href }) => href);

test('a version is told to reference managers with every city, its own day and its own address', () => {
  const tags = citationTags(cited, where);
  const of = (name: string): string[] =>
    tags.filter(([each]) => each === name).map(([, content]) => content);
  expect(of('citation_author')).toEqual(['Aarhus', 'Malmö']);
  expect(of('citation_publication_date')).toEqual(['2026/03/05']);
  expect(of('citation_language')).toEqual(['fr']);
  expect(of('citation_keywords')).toEqual(['Mentoring', 'Youth work']);
  expect(of('citation_abstract_html_url')).toEqual(['https://praxis.test/p/12/v/2']);
});

test('an older version leads to those around it, and no record of another one describes it', () => {
  const links = versionLinks(cited, where);
  expect(to(links, 'predecessor-version')).toEqual(['https://praxis.test/p/12/v/1']);
  expect(to(links, 'successor-version')).toEqual(['https://praxis.test/p/12/v/3']);
  expect(to(links, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  expect(to(links, 'author')).toEqual([
    'https://praxis.test/es/ciudades/aarhus',
    'https://praxis.test/es/ciudades/malmo',
  ]);
  expect(to(links, 'describedby')).toEqual([
    'https://praxis.test/p/12/v/2/cite.bib?language=es',
    'https://praxis.test/p/12/v/2/cite.ris?language=es',
    'https://praxis.test/p/12/v/2/cite.csl.json?language=es',
  ]);
});

test('a practice whose city has to be asked names no licence; the current one is harvested, too', () => {
  const links = practiceLinks(
    { ...cited, version: 3, content: { ...cited.content, textLicence: { code: 'on-request' } } },
    where,
  );
  expect(to(links, 'license')).toEqual([]);
  expect(to(links, 'item')).toEqual(['https://praxis.test/p/12/v/3']);
  expect(to(links, 'describedby').at(-1)).toBe(
    'https://praxis.test/oai?verb=GetRecord&metadataPrefix=datacite&identifier=oai:praxis.test:practice/12',
  );
});

test('nothing in an address ends a header or its link', () => {
  expect(
    linkHeader([{ rel: 'item', href: 'https://praxis.test/a>b"c\nd é', type: 'text/html' }]),
  ).toBe('<https://praxis.test/a%3Eb%22cd%20%C3%A9>; rel="item"; type="text/html"');
});
