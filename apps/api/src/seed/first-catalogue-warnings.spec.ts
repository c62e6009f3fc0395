import { warningsOf, emptyFacts, type PracticeText } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { phoneNumbersOf } from '../capabilities/practices';
import { readJsonLines } from './seed-files';

interface SeededPractice {
  name: string;
  country: string;
  summaryEn: string;
  summaryFr?: string;
  summaryEs?: string;
}

/**
 * Texts about real practices that have no secrets in them: what is warned of here would be warned of in vain. Two people
 * of whom the newspapers wrote are named, and that is all.
 */
test('the first catalogue warns of two public persons and of nothing else', () => {
  const practices = readJsonLines<SeededPractice>('practices.jsonl');
  const warned = practices.flatMap(({ name, country, summaryEn, summaryFr, summaryEs }) => {
    const texts: Partial<Record<Language, PracticeText>> = {
      en: { title: name, summary: summaryEn },
      ...(summaryFr === undefined ? {} : { fr: { summary: summaryFr } }),
      ...(summaryEs === undefined ? {} : { es: { summary: summaryEs } }),
    };
    return warningsOf({ facts: emptyFacts, texts }, 'en', phoneNumbersOf(country)).map(
      ({ kind, words }) => `${name}: ${kind} ${words}`,
    );
  });
  expect(practices).toHaveLength(91);
  expect(warned).toEqual([
    'Tolerance Project (Kungälv model): minor a 14-year-old',
    'Amsterdam against Radicalisation action plan: personal-name Theo van Gogh',
  ]);
});
