import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** An example of the search guide: what it shows, why it works, and the query of its address. */
export interface GuideExample {
  key: string;
  /** What is typed, or what the filters say. */
  typed: MessageDescriptor;
  says: MessageDescriptor;
  /** More of the address than the words; filters are the same in every language. */
  filters?: string;
  /** Whether `typed` only describes the filters, and nothing is typed. */
  hasNoWords?: boolean;
}

/** Of words. Each finds something in the first catalogue: a journey follows every one of them. */
export const wordExamples: readonly GuideExample[] = [
  {
    key: 'sentence',
    typed: msg`How do cities help families of young people at risk?`,
    says: msg`Whole sentences and questions work: the words that tell most count most, and no practice needs to have them all.`,
  },
  {
    key: 'typo',
    typed: msg`radicalistion`,
    says: msg`Mistyped words are forgiven in every language. Where another spelling seems to be meant, it is offered.`,
  },
  {
    key: 'accents',
    typed: msg`desengagement`,
    says: msg`Accents and capitals make no difference.`,
  },
  {
    key: 'beginning',
    typed: msg`mento`,
    says: msg`The beginning of a word is enough: results appear while you type.`,
  },
  {
    key: 'plural',
    typed: msg`schools`,
    says: msg`Singular and plural, and words of one family, find each other; hyphens and slashes part words.`,
  },
  {
    key: 'acronym',
    typed: msg`PVE`,
    says: msg`Acronyms and other names of the same are looked for, too: P/CVE, PVE, CVE, RAN. What else was looked for stands above the results.`,
  },
  {
    key: 'languages',
    typed: msg`déradicalisation`,
    says: msg`All languages are searched at once. Results in your language come first, and each says in which language it is written.`,
  },
  {
    key: 'phrase',
    typed: msg`"young people"`,
    says: msg`Quotation marks keep words together, exactly as you write them.`,
  },
  {
    key: 'exclusion',
    typed: msg`school -police`,
    says: msg`A minus sign before a word leaves out practices that have it.`,
  },
  {
    key: 'place',
    typed: msg`Mechelen`,
    says: msg`Names of cities and countries are words like others, in any of the three languages.`,
  },
];

/** Of filters. */
export const filterExamples: readonly GuideExample[] = [
  {
    key: 'either',
    typed: msg`Belgium or the Netherlands`,
    says: msg`Several values of one filter: any of them will do.`,
    filters: 'country=BE&country=NL',
    hasNoWords: true,
  },
  {
    key: 'both',
    typed: msg`For families, and independently evaluated`,
    says: msg`Values of different filters: a practice must have both.`,
    filters: 'target=families&evidence=independent',
    hasNoWords: true,
  },
  {
    key: 'years',
    typed: msg`school`,
    says: msg`Words and filters together: with “school”, begun in 2012 or later, in the order of the years.`,
    filters: 'from=2012&view=timeline',
  },
];
