import type { Language } from '../shared';
import type { PassageKind, Span } from './passage';
import { passagesIn, sentenceAround } from './passages-in';

/** Groups of digits, as a library that knows the numbers of each country would find some of them. */
function findPhoneNumbers(text: string): Span[] {
  return [...text.matchAll(/(?<![\d.])[+(]?\d[\d ()./–-]{6,16}\d(?!\d)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function found(text: string, language: Language): string[] {
  return passagesIn(text, { language, findPhoneNumbers }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

type Hit = [Language, PassageKind, string, string];
type Miss = [Language, string];

const hits: Hit[] = [
  ['en', 'personal-name', 'It was led by Peter Jensen until 2019.', 'Peter Jensen'],
  ['en', 'personal-name', 'Ask Mr Jensen about it.', 'Mr Jensen'],
  ['en', 'personal-name', 'Mayor Bundsgaard opened it.', 'Mayor Bundsgaard'],
  ['en', 'personal-name', 'Then Mohammed K. came back.', 'Mohammed K.'],
  ['en', 'personal-name', 'A woman called Nasrin helped.', 'woman called Nasrin'],
  ['en', 'personal-name', 'After **Theo van Gogh** was killed', 'Theo van Gogh'],
  ['en', 'personal-name', 'Amina (25) told us.', 'Amina (25)'],
  ['fr', 'personal-name', 'Écrire à Mme Benali.', 'Mme Benali'],
  ['fr', 'personal-name', 'M. Dupont préside.', 'M. Dupont'],
  ['fr', 'personal-name', 'Porté par Jean-Pierre Martin depuis 2015.', 'Jean-Pierre Martin'],
  ['fr', 'personal-name', 'un jeune prénommé Ilyan', 'prénommé Ilyan'],
  ['es', 'personal-name', 'La dirige la Sra. López Ruiz.', 'Sra. López Ruiz'],
  ['es', 'personal-name', 'Don José la fundó.', 'Don José'],
  ['es', 'personal-name', 'María del Carmen García coordina.', 'María del Carmen García'],

  ['en', 'minor', 'We met a 15-year-old Somali boy.', 'a 15-year-old Somali boy'],
  ['en', 'minor', 'They killed a 14-year-old in 1995.', 'a 14-year-old'],
  ['en', 'minor', 'A fifteen-year-old girl asked.', 'A fifteen-year-old girl'],
  ['en', 'minor', 'the boy of 13 who came', 'the boy of 13'],
  ['en', 'minor', 'Amina (15) told us.', 'Amina (15)'],
  ['en', 'minor', 'She is the daughter of the imam.', 'daughter of the imam'],
  ['en', 'minor', 'A pupil of Harbour View School said so.', 'A pupil of Harbour View School'],
  ['fr', 'minor', 'un garçon de 15 ans du quartier', 'un garçon de 15 ans'],
  ['fr', 'minor', 'Une jeune fille âgée de 16 ans', 'Une jeune fille âgée de 16 ans'],
  ['fr', 'minor', 'Lucas, 16 ans, vient chaque soir.', 'Lucas, 16 ans'],
  ['fr', 'minor', 'le fils du maire', 'le fils du maire'],
  ['fr', 'minor', 'Un élève du collège Pasteur', 'Un élève du collège Pasteur'],
  ['es', 'minor', 'una chica de 14 años', 'una chica de 14 años'],
  ['es', 'minor', 'Ali, 16 años, volvió.', 'Ali, 16 años'],
  ['es', 'minor', 'la hija del imán', 'la hija del imán'],
  ['es', 'minor', 'un alumno del instituto Cervantes', 'un alumno del instituto Cervantes'],

  ['en', 'phone-number', 'Ring +45 87 31 40 00 at night.', '+45 87 31 40 00'],
  ['en', 'phone-number', 'Call us on 8731 4000.', '8731 4000'],
  ['fr', 'phone-number', 'le 03 88 60 90 90', '03 88 60 90 90'],
  ['es', 'phone-number', 'Llame al 900 525 100 siempre.', '900 525 100'],

  ['en', 'mail-address', 'Write to anna.holm@aarhus.example.', 'anna.holm@aarhus.example'],
  ['en', 'mail-address', 'info (at) aarhus.example', 'info (at) aarhus.example'],
  [
    'fr',
    'mail-address',
    'prevention [arobase] ville.example',
    'prevention [arobase] ville.example',
  ],
  ['es', 'mail-address', 'servicio@málaga.example', 'servicio@málaga.example'],

  ['en', 'case-detail', 'See case no. 2017/345.', 'case no. 2017/345'],
  [
    'en',
    'case-detail',
    'A young man from the estate was later arrested.',
    'A young man from the estate was later arrested',
  ],
  [
    'en',
    'case-detail',
    'One of our clients travelled to Syria in spring.',
    'One of our clients travelled to Syria',
  ],
  ['fr', 'case-detail', 'Dossier n° 2018-114 clos.', 'Dossier n° 2018-114'],
  [
    'fr',
    'case-detail',
    'Un jeune suivi par l’équipe est parti en Syrie.',
    'Un jeune suivi par l’équipe est parti en Syrie',
  ],
  ['fr', 'case-detail', 'Une mère a été condamnée.', 'Une mère a été condamnée'],
  ['es', 'case-detail', 'expediente 45/2018', 'expediente 45/2018'],
  [
    'es',
    'case-detail',
    'Un joven del barrio fue detenido en mayo.',
    'Un joven del barrio fue detenido',
  ],

  ['en', 'exact-address', 'We meet at 12A Harbour Street.', '12A Harbour Street'],
  ['en', 'exact-address', 'Jægergårdsgade 12, second floor', 'Jægergårdsgade 12'],
  ['en', 'exact-address', 'at 56.16290, 10.20390', '56.16290, 10.20390'],
  ['fr', 'exact-address', 'au 12 bis, rue des Lilas', '12 bis, rue des Lilas'],
  ['fr', 'exact-address', '3 place de la Gare', '3 place de la Gare'],
  ['es', 'exact-address', 'en la calle Mayor, 12', 'calle Mayor, 12'],
  ['es', 'exact-address', 'Plaza de la Constitución n.º 4', 'Plaza de la Constitución n.º 4'],

  ['en', 'police-detail', 'Two police informants sat in.', 'police informants'],
  ['en', 'police-detail', 'with covert surveillance of a flat', 'covert surveillance'],
  [
    'en',
    'police-detail',
    'Officers patrol the square every Friday from 22:30.',
    'patrol the square every Friday from 22:30',
  ],
  ['fr', 'police-detail', 'des écoutes téléphoniques', 'écoutes téléphoniques'],
  ['fr', 'police-detail', 'un résident fiché S', 'fiché S'],
  ['fr', 'police-detail', 'une perquisition au domicile', 'perquisition au'],
  ['es', 'police-detail', 'un agente encubierto', 'agente encubierto'],
  ['es', 'police-detail', 'mediante escuchas telefónicas', 'escuchas telefónicas'],
];

const misses: Miss[] = [
  // Places, institutions and things with the names of people.
  ['en', 'Visits to the Anne Frank House and to St Philip’s Centre.'],
  ['en', 'It is run by the Martin Luther King Foundation.'],
  ['en', 'The Mayor of London and the Imam Training Programme.'],
  ['en', 'A programme called Legato, and Info House in East Jutland.'],
  ['en', 'Christian Democratic youth, Roman Catholic schools, San Francisco Bay.'],
  ['fr', 'Le collège Jean Moulin et la rue Victor-Hugo.'],
  ['fr', 'Madame la Maire et Monsieur le Préfet.'],
  ['fr', 'La Maison Simone Veil, place Jean Jaurès.'],
  ['es', 'La Fundación Juan March y el colegio Miguel Hernández.'],
  ['es', 'Los salesianos de Don Bosco en San José de la Rinconada.'],
  // Groups of minors, and what every one of an age may do.
  ['en', 'Lessons help 13- to 16-year-olds, and children under 15.'],
  ['en', 'Each 15-year-old pupil takes part; a 15-year-old student can join.'],
  ['en', 'A 15-year-old programme with 14 sessions. Aarhus (12), Oslo (15).'],
  ['en', 'Pupils of Harbour View School made a film.'],
  ['fr', 'Des jeunes de 12 à 17 ans, et un élève de 12 à 14 ans.'],
  ['fr', 'Chaque élève de 15 ans, et un programme de 15 ans.'],
  ['es', 'Menores de 16 años y jóvenes de entre 12 y 17 años.'],
  ['es', 'Un programa de 12 años, cada alumno de 14 años.'],
  // Years, sums and counts.
  ['en', 'Plans for 2013-2014 and 2016–2017 reached 20 132 014 people.'],
  ['en', 'It cost €100 000 000 and £2 345 678 between them.'],
  ['fr', 'Plus de 310 000 000 euros, puis 235 000 / 2017.'],
  ['es', 'Con 600 000 000 euros en 2014-2016.'],
  ['en', 'Follow @aarhus, five @ 10 euros.'],
  // Many people, general terms, what is not done.
  ['en', 'Three people were convicted; young people who went to Syria get advice.'],
  ['en', 'Departures fell from 31 in 2013 to one in 2014. The council was detained by snow.'],
  ['en', 'The number of cases 12 to 15, in case 3 partners agree.'],
  ['fr', 'Des parents de jeunes partis en Syrie ; les personnes condamnées.'],
  ['fr', 'En cas de doute, la cellule a été créée en 2015.'],
  ['es', 'Personas condenadas por terrorismo y familias de quienes viajaron a Siria.'],
  ['es', 'El servicio fue creado en 2015 y el joven participa.'],
  // Streets without a number, numbers without a street.
  ['en', 'Dialogue on Harbour Street, 12 High Schools, In 2015 Market Street was closed.'],
  ['fr', '12 cours de français, la rue des Lilas, en 2015 place de la République.'],
  ['fr', 'Deux places, 3 passages à l’acte, 4 quais.'],
  ['es', 'La calle Mayor, la Plaza de España 2019, 12 plazas nuevas.'],
  ['en', 'In Ramsgate 2018 they met; 3.5 and 10.25 per cent.'],
  // Police work that is no secret, and what is said not to happen.
  ['en', 'Police officers patrol the area and share concerns.'],
  ['en', 'We trained informants and asked key informants in interviews.'],
  ['en', 'There is no covert surveillance, and we never use undercover police.'],
  ['fr', 'La police patrouille dans le quartier, sans écoutes téléphoniques.'],
  ['fr', 'L’ancienne filature, et une couverture sociale.'],
  ['es', 'La policía patrulla el barrio sin agentes encubiertos.'],
];

test.each(hits)('%s, %s: “%s” gives %s away', (language, kind, text, passage) => {
  expect(found(text, language)).toEqual([`${kind}: ${passage}`]);
});

test.each(misses)('%s: “%s” gives nobody away', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test('web addresses hold no passages', () => {
  expect(found('See https://a.example/peter-jensen/8731-4000/me@b.example now.', 'en')).toEqual([]);
});

test('what lies within another passage is no second one', () => {
  expect(found('He lives at 12 Peter Jensen Street.', 'en')).toEqual([
    'exact-address: 12 Peter Jensen Street',
  ]);
});

test('kinds that harm nobody where the text stands are left out', () => {
  const text = 'Peter Jensen, peter@uni.example';
  const reading = { language: 'en', findPhoneNumbers, without: ['personal-name'] } as const;
  expect(passagesIn(text, reading)).toEqual([{ kind: 'mail-address', start: 14, end: 31 }]);
});

test.each([
  ['One. Two with Peter Jensen in it! Three.', 'Two with Peter Jensen in it!'],
  ['- first\n- Peter Jensen\n- last', '- Peter Jensen'],
  ['Peter Jensen', 'Peter Jensen'],
  ['He said: “No.” Then  Peter Jensen left', 'Then Peter Jensen left'],
])('of “%s” the sentence is “%s”', (text, sentence) => {
  const start = text.indexOf('Peter');
  expect(sentenceAround(text, { start, end: start + 12 })).toBe(sentence);
});

test.each([
  ['capitals', 'A'.repeat(5_000)],
  ['names', 'Peter van '.repeat(500)],
  ['blanks', `a 15-year-old${' '.repeat(4_980)}`],
  ['words', 'the young man '.repeat(357)],
  ['digits', '12 '.repeat(1_666)],
  ['signs', 'a.'.repeat(2_500)],
  ['at', `${'a'.repeat(2_500)}@${'b-'.repeat(1_200)}`],
  ['streets', '12 rue de la '.repeat(384)],
])('a long field of %s is looked through at once', (_what, text) => {
  const begin = performance.now();
  for (const language of ['en', 'fr', 'es'] as const)
    passagesIn(text, { language, findPhoneNumbers: () => [] });
  expect(performance.now() - begin).toBeLessThan(1_000);
});
