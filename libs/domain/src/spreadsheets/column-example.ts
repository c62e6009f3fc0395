import type { Language } from '../shared';
import type { SheetColumnName } from './column-headings';
import { exampleReference } from './sheet-row';

/** The cells of the row that shows how a table is filled in. Codes stand as codes: whoever writes it shows their labels. */
export function exampleCell(name: SheetColumnName, language: Language): string | readonly string[] {
  const words: Partial<Record<SheetColumnName, string>> = inWords[language];
  return words[name] ?? codes[name] ?? '';
}

const codes: Partial<Record<SheetColumnName, string | readonly string[]>> = {
  externalId: exampleReference,
  lifecycleStatus: ['active'],
  geographicScale: ['city'],
  topics: ['mentoring', 'youth-work'],
  preventionLevels: ['secondary'],
  phenomena: ['all-forms'],
  targetGroups: ['adolescents', 'families'],
  budgetBand: ['undisclosed'],
  staffBand: ['undisclosed'],
  evidenceLevel: ['described'],
  locationPrecision: ['city'],
  textLicence: ['cc-by'],
  startYear: '2015',
  statusConfirmedOn: '2026-03-01',
  contactAddress: 'prevention@city.example',
};

const inWords: Record<Language, Partial<Record<SheetColumnName, string>>> = {
  en: {
    originalLanguage: 'English',
    title: 'Example, not imported: mentors for young people in the harbour district',
    summary:
      'Since 2015, trained mentors have met young people who withdraw from school and friends. Replace this row by your first practice.',
    objectives: 'Fewer young people without anybody to talk to\nTeachers know whom to call',
    actors:
      'Youth service | City or municipality | Lead\nHarbour school | School or education authority | Partner',
    claims: '42 young people had a mentor | 2024 | Yearly report',
    links: 'https://city.example/mentors | Page of the service | en',
    contactService: 'Prevention unit of the city',
  },
  fr: {
    originalLanguage: 'Français',
    title: 'Exemple, non importé : des mentors pour les jeunes du quartier du port',
    summary:
      'Depuis 2015, des mentors formés rencontrent des jeunes qui s’éloignent de l’école et de leurs amis. Remplacez cette ligne par votre première pratique.',
    objectives: 'Moins de jeunes sans personne à qui parler\nLes enseignants savent qui appeler',
    actors:
      'Service jeunesse | Ville ou commune | Pilote\nÉcole du port | École ou autorité éducative | Partenaire',
    claims: '42 jeunes ont eu un mentor | 2024 | Rapport annuel',
    links: 'https://ville.example/mentors | Page du service | fr',
    contactService: 'Service prévention de la ville',
  },
  es: {
    originalLanguage: 'Español',
    title: 'Ejemplo, no se importa: mentores para jóvenes del barrio del puerto',
    summary:
      'Desde 2015, mentores formados se reúnen con jóvenes que se alejan de la escuela y de sus amigos. Sustituya esta fila por su primera práctica.',
    objectives: 'Menos jóvenes sin nadie con quien hablar\nLos docentes saben a quién llamar',
    actors:
      'Servicio de juventud | Ciudad o municipio | Responsable\nEscuela del puerto | Escuela o autoridad educativa | Socio',
    claims: '42 jóvenes tuvieron un mentor | 2024 | Informe anual',
    links: 'https://ciudad.example/mentores | Página del servicio | es',
    contactService: 'Unidad de prevención de la ciudad',
  },
};
