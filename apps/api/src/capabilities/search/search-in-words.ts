import { Injectable } from '@nestjs/common';
import {
  filterNames,
  type FacetCounts,
  type FilterName,
  type SearchState,
} from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { FacetLabels } from './facet-labels';

/** What a search asks for, as a person would say it: the name of a feed, and of a search that was saved. */
@Injectable()
export class SearchInWords {
  constructor(private readonly labels: FacetLabels) {}

  /** “mentors” · Country: Belgium, Netherlands · 2010–2020 */
  async of({ text, filter }: SearchState, language: Language): Promise<string> {
    const chosen: FacetCounts = {};
    for (const name of filterNames) {
      const values = filter.values[name] ?? [];
      if (values.length > 0) chosen[name] = values.map((value) => ({ value, count: 0 }));
    }
    const labelled = await this.labels.label(chosen, language);
    const { quoted, all, filters, colon } = words[language];
    const parts = [
      ...(text === '' ? [] : [quoted(text)]),
      ...labelled.map(
        ({ name, values }) =>
          `${filters[name]}${colon} ${values.map(({ label }) => label).join(', ')}`,
      ),
      ...(filter.from === null && filter.to === null
        ? []
        : [`${String(filter.from ?? '')}–${String(filter.to ?? '')}`]),
    ];
    return parts.length === 0 ? all : parts.join(' · ');
  }
}

interface Words {
  quoted: (text: string) => string;
  all: string;
  colon: string;
  filters: Record<FilterName, string>;
}

const words: Record<Language, Words> = {
  en: {
    quoted: (text) => `“${text}”`,
    all: 'All practices',
    colon: ':',
    filters: {
      topic: 'Topic',
      level: 'Prevention level',
      target: 'For whom',
      phenomenon: 'Form of extremism',
      country: 'Country',
      city: 'City',
      summit: 'Summit',
      declaration: 'Declaration',
      commitment: 'Commitment',
      evidence: 'Strength of evidence',
      status: 'Status',
      confirmed: 'Status confirmed in',
      written: 'Written in',
    },
  },
  fr: {
    quoted: (text) => `« ${text} »`,
    all: 'Toutes les pratiques',
    colon: ' :',
    filters: {
      topic: 'Thème',
      level: 'Niveau de prévention',
      target: 'Pour qui',
      phenomenon: 'Forme d’extrémisme',
      country: 'Pays',
      city: 'Ville',
      summit: 'Sommet',
      declaration: 'Déclaration',
      commitment: 'Engagement',
      evidence: 'Solidité des preuves',
      status: 'État',
      confirmed: 'État confirmé en',
      written: 'Langue du texte',
    },
  },
  es: {
    quoted: (text) => `«${text}»`,
    all: 'Todas las prácticas',
    colon: ':',
    filters: {
      topic: 'Tema',
      level: 'Nivel de prevención',
      target: 'Para quién',
      phenomenon: 'Forma de extremismo',
      country: 'País',
      city: 'Ciudad',
      summit: 'Cumbre',
      declaration: 'Declaración',
      commitment: 'Compromiso',
      evidence: 'Solidez de las pruebas',
      status: 'Estado',
      confirmed: 'Estado confirmado en',
      written: 'Idioma del texto',
    },
  },
};
