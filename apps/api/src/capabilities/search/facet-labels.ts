import { Injectable } from '@nestjs/common';
import {
  confirmationOverdue,
  neverConfirmed,
  type FacetCounts,
  type FacetName,
} from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import type { VocabularyName } from '@praxis/domain/vocabularies';
import { Database } from '../../platform/database/database';
import { inOrderOf } from '../../platform/graphql/loaders';
import { countryName } from '../cities';
import { wordsIn, type Words } from '../summits';
import { Vocabularies } from '../vocabularies';

export interface LabelledFacet {
  name: FacetName;
  values: { value: string; label: string; count: number }[];
}

const vocabularyOf: Partial<Record<FacetName, VocabularyName>> = {
  topic: 'topic',
  level: 'preventionLevel',
  target: 'targetGroup',
  phenomenon: 'phenomenon',
  evidence: 'evidenceLevel',
  status: 'lifecycleStatus',
};

/** Facets whose values are named in a table, and where. */
const named: Partial<Record<FacetName, { query: string; text: string }>> = {
  city: {
    query: 'labels-of-cities',
    text: 'select slug as value, names as words from city where slug = any($1::text[])',
  },
  summit: {
    query: 'labels-of-summits',
    text: `select s.slug as value, json_build_object('en', c.names ->> 'en', 'fr', c.names ->> 'fr', 'es', c.names ->> 'es') as words, extract(year from s.starts_on)::int as year from summit s join city c on c.id = s.city_id where s.slug = any($1::text[]) and s.status <> 'draft'`,
  },
  declaration: {
    query: 'labels-of-declarations',
    text: 'select slug as value, titles as words from declaration where slug = any($1::text[])',
  },
  commitment: {
    query: 'labels-of-commitments',
    text: 'select code as value, texts as words from commitment where code = any($1::text[])',
  },
};

/** What is confirmed and when: the other values are years. */
const confirmationLabels: Record<string, Record<Language, string>> = {
  [neverConfirmed]: {
    en: 'Never confirmed by its city',
    fr: 'Jamais confirmé par sa ville',
    es: 'Nunca confirmado por su ciudad',
  },
  [confirmationOverdue]: {
    en: 'Not confirmed when last asked',
    fr: 'Non confirmé à la dernière demande',
    es: 'Sin confirmar cuando se preguntó',
  },
};

/** What the values of facets are called. */
@Injectable()
export class FacetLabels {
  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
  ) {}

  async label(counts: FacetCounts, language: Language): Promise<LabelledFacet[]> {
    const names = Object.keys(counts) as FacetName[];
    return Promise.all(
      names.map(async (name) => {
        const values = counts[name] ?? [];
        const labelOf = await this.labels(
          name,
          values.map(({ value }) => value),
          language,
        );
        return {
          name,
          values: values.map(({ value, count }) => ({ value, label: labelOf(value), count })),
        };
      }),
    );
  }

  private async labels(
    name: FacetName,
    values: string[],
    language: Language,
  ): Promise<(value: string) => string> {
    const vocabulary = vocabularyOf[name];
    if (vocabulary) return (value) => this.vocabularies.label(vocabulary, value, language);
    if (name === 'country') return (value) => countryName(value, language);
    if (name === 'confirmed') return (value) => confirmationLabels[value]?.[language] ?? value;
    if (name === 'written') return languageName(language);
    const source = named[name];
    if (!source || values.length === 0) return (value) => value;
    const rows = await this.database.settled.of(source.query, values, async (missing) =>
      inOrderOf(
        missing,
        await this.database.publicRows<NamedRow>(source.query, source.text, [missing]),
        ({ value }) => value,
      ),
    );
    const labels = new Map(
      rows.flatMap((row) =>
        row === null
          ? []
          : [[row.value, [wordsIn(row.words, language).text, row.year].filter(Boolean).join(' ')]],
      ),
    );
    return (value) =>
      name === 'commitment'
        ? `${value} · ${labels.get(value) ?? ''}`
        : (labels.get(value) ?? value);
  }
}

interface NamedRow extends Record<string, unknown> {
  value: string;
  words: Words;
  year?: number;
}

const languageNames = new LRUCache<Language, Intl.DisplayNames>({ max: 3 });

function languageName(language: Language): (value: string) => string {
  let names = languageNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'language' });
    languageNames.set(language, names);
  }
  return (value) => {
    const name = names.of(value) ?? value;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
}
