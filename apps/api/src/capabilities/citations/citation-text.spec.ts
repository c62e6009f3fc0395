import { citationOf, type CitationStyle } from '@praxis/domain/citations';
import type { Language } from '@praxis/domain/shared';
import { citationText } from './citation-text';

const item = citationOf(
  {
    number: 12,
    version: 2,
    title: 'House of One: a “meeting” & place',
    titleLanguage: 'en',
    summary: 'A house.',
    cities: ['Aarhus', 'Rotterdam'],
    publishedAt: new Date('2024-03-05T12:00:00Z'),
    licence: null,
    origin: 'https://praxis.example',
  },
  new Date('2026-11-24T09:00:00Z'),
);
const title = 'House of One: a “meeting” & place';
const address = 'https://praxis.example/p/12/v/2';

test.each<[CitationStyle, Language, string]>([
  ['apa', 'en', `Aarhus & Rotterdam. (2024, March 5). ${title} (Version 2). Praxis. ${address}`],
  ['apa', 'fr', `Aarhus & Rotterdam. (2024, 5 mars). ${title} (Version 2). Praxis. ${address}`],
  ['apa', 'es', `Aarhus & Rotterdam. (2024, 5 de marzo). ${title} (Versión 2). Praxis. ${address}`],
  [
    'chicago',
    'en',
    `Aarhus and Rotterdam. 2024. ${title}. Version 2. Praxis, March 5. ${address}.`,
  ],
  ['chicago', 'fr', `Aarhus et Rotterdam. 2024. ${title}. Version 2. Praxis, 5 mars. ${address}.`],
  [
    'chicago',
    'es',
    `Aarhus y Rotterdam. 2024. ${title}. Versión 2. Praxis, 5 de marzo. ${address}.`,
  ],
  [
    'harvard',
    'en',
    `Aarhus and Rotterdam (2024) ${title}, Version 2. Praxis. Available at: ${address} (Accessed: 24 November 2026).`,
  ],
  [
    'harvard',
    'fr',
    `Aarhus et Rotterdam (2024) ${title}, Version 2. Praxis. Disponible sur\u202f: ${address} (Consulté le\u202f: 24 novembre 2026).`,
  ],
  [
    'harvard',
    'es',
    `Aarhus y Rotterdam (2024) ${title}, Versión 2. Praxis. Disponible en: ${address} (Accedido: 24 de noviembre de 2026).`,
  ],
  [
    'iso690',
    'en',
    `AARHUS and ROTTERDAM, 2024. ${title} [online]. Version 2. Praxis, 5 March 2024 [accessed 24 November 2026]. Available at: ${address}.`,
  ],
  [
    'iso690',
    'fr',
    `AARHUS et ROTTERDAM, 2024. ${title} [en ligne]. Version 2. Praxis, 5 mars 2024 [consulté le 24 novembre 2026]. Disponible sur\u202f: ${address}.`,
  ],
  [
    'iso690',
    'es',
    `AARHUS y ROTTERDAM, 2024. ${title} [en línea]. Versión 2. Praxis, 5 de marzo de 2024 [accedido 24 de noviembre de 2026]. Disponible en: ${address}.`,
  ],
  [
    'vancouver',
    'en',
    `Aarhus, Rotterdam. ${title} [Internet]. Version 2. Praxis; 2024 Mar 5 [cited 2026 Nov 24]. Available at: ${address}`,
  ],
  [
    'vancouver',
    'fr',
    `Aarhus, Rotterdam. ${title} [Internet]. Version 2. Praxis; 5 mars 2024 [cité 24 nov 2026]. Disponible sur\u202f: ${address}`,
  ],
  [
    'vancouver',
    'es',
    `Aarhus, Rotterdam. ${title} [Internet]. Versión 2. Praxis; 5 mar 2024 [citado 24 nov 2026]. Disponible en: ${address}`,
  ],
])('%s in %s', (style, language, expected) => {
  expect(citationText(item, style, language)).toBe(expected);
});

test('what was cited before leaves no trace in what is cited after', () => {
  const first = citationText(item, 'apa', 'en');
  citationText(
    { ...item, title: 'Another', author: [{ literal: 'Ghent' }], version: '7' },
    'apa',
    'en',
  );
  expect(citationText(item, 'apa', 'en')).toBe(first);
});
