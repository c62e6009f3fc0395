import type { CatalogueEntry } from '@praxis/domain/search';
import { fold, languages, pickLanguage, type Language } from '@praxis/domain/shared';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { countryName } from '../cities';
import type { CatalogueRow } from './catalogue.queries';

/** What tables of practices are ordered by: names as readers of each language see them, codes by their place in the vocabulary. */
export function orderKeysOf(row: CatalogueRow): CatalogueEntry['by'] {
  return {
    title: folded((language) => titleIn(row, language)),
    city: folded((language) => row.ownerNames[language]),
    country: folded((language) => countryName(row.ownerCountry, language)),
    status: placeOf('lifecycleStatus', row.lifecycleStatus),
    evidence: placeOf('evidenceLevel', row.evidenceLevel),
    budget: placeOf('budgetBand', row.budgetBand),
    staff: placeOf('staffBand', row.staffBand),
  };
}

/** The title that a reader is shown. */
function titleIn({ titles, originalLanguage }: CatalogueRow, language: Language): string {
  const available = languages.filter((each) => titles[each] !== undefined);
  return titles[pickLanguage(available, language, originalLanguage)] ?? '';
}

function folded(nameIn: (language: Language) => string): Record<Language, string> {
  return { en: fold(nameIn('en')), fr: fold(nameIn('fr')), es: fold(nameIn('es')) };
}

/** What a city would rather not say orders like what it does not say. */
function placeOf(
  vocabulary: 'lifecycleStatus' | 'evidenceLevel' | 'budgetBand' | 'staffBand',
  code: string | null,
): number | null {
  if (code === null || code === 'undisclosed') return null;
  return (vocabularyCodes[vocabulary] as readonly string[]).indexOf(code);
}
