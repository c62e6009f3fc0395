/** Exits that give a practice away with all that the public may know. */
export const wholeExits = [
  '/feeds/practices.atom',
  '/export/practices.:format',
  '/export/bibliography/:file',
  '/p/:number/cite.:format',
  '/p/:number/v/:version/cite.:format',
  '/oai',
  '/c/:number/practices.:format',
  '/c/:number/v/:edition/practices.:format',
];

const forms = ['csv', 'json', 'jsonl', 'bib', 'ris', 'csl.json'];

/** The files of a collection with two editions: of each address that the server answers, how it is asked. */
export function collectionExits(numberOf: () => number): Record<string, () => string[]> {
  const at = (rest: string): string => `/c/${String(numberOf())}/${rest}`;
  return {
    '/c/:number/practices.:format': () => forms.map((as) => at(`practices.${as}`)),
    '/c/:number/v/:edition/practices.:format': () =>
      [1, 2].flatMap((edition) => forms.map((as) => at(`v/${String(edition)}/practices.${as}`))),
    '/c/:number/v/:edition/cite.:format': () =>
      ['bib', 'ris', 'csl.json'].map((as) => at(`v/1/cite.${as}`)),
  };
}

/** The citations of a practice with two versions. */
export function practiceExits(numberOf: () => number): Record<string, () => string[]> {
  const at = (rest: string): string => `/p/${String(numberOf())}/${rest}`;
  const cited = ['bib', 'ris', 'csl.json'];
  return {
    '/p/:number/cite.:format': () => cited.map((as) => at(`cite.${as}`)),
    '/p/:number/v/:version/cite.:format': () =>
      cited.flatMap((as) => [1, 2].map((version) => at(`v/${String(version)}/cite.${as}`))),
  };
}

/** Exits that are asked in one way alone. */
export const otherExits: Record<string, () => string[]> = {
  '/health/live': () => [''],
  '/health/ready': () => [''],
  '/graphql': () => [],
  '/export/coverage/:file': () =>
    ['csv', 'json'].flatMap((format) =>
      ['city', 'topic'].map((by) => `/export/coverage/rotterdam-declaration.${format}?by=${by}`),
    ),
  '/export/figures/:file': () =>
    ['topic', 'country', 'year', 'evidence'].map((by) => `/export/figures/${by}.csv`),
  '/export/progress/:file': () =>
    ['csv', 'json'].map((format) => `/export/progress/rotterdam-declaration.${format}`),
  '/sitemap.xml': () => [''],
  '/sitemaps/:file': () => ['en', 'fr', 'es'].map((language) => `/sitemaps/${language}-1.xml`),
  '/oai': () => [
    '?verb=Identify',
    '?verb=ListSets',
    '?verb=ListMetadataFormats',
    ...['oai_dc', 'datacite'].flatMap((format) => [
      `?verb=ListRecords&metadataPrefix=${format}`,
      `?verb=ListIdentifiers&metadataPrefix=${format}`,
    ]),
  ],
  '/export/briefs/:summit/:file': () => ['/export/briefs/rotterdam-2016/field-visits.pdf'],
  '/files/:id/:name': () => ['/files/none/none.pdf'],
  '/export/take-aways/:kind/:file': () => [
    '/export/take-aways/requests/01890000-0000-7000-8000-000000000000.csv',
  ],
  '/export/sessions/:summit/:file': () => ['/export/sessions/rotterdam-2016/field-visits.ics'],
  '/export/summits/:file': () => ['/export/summits/rotterdam-2016.ics'],
  '/calendars/:file': () => ['/calendars/none.ics'],
  '/alerts/stop/:key': () => ['/alerts/stop/none'],
  '/templates/practices.:language.xlsx': () => ['/templates/practices.en.xlsx'],
};
