import type { PracticeText } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asVisitor } from '../../../test/people';

useApi();

const document = `query Q($n: Int!, $language: Language) { practice(number: $n) {
  title(language: $language) titleLanguage(language: $language)
  summary(language: $language) summaryLanguage(language: $language)
  contentLanguage(language: $language) availableLanguages originalLanguage
  text(language: $language) { language origin activities { markdown } }
  originalText { language origin }
  texts { language }
} }`;

interface Read {
  practice: Record<string, unknown>;
}

const whole = (language: string): PracticeText => ({
  title: `title ${language}`,
  summary: `summary ${language}`,
  activities: `activities ${language}`,
});

async function read(
  originalLanguage: Language,
  texts: Partial<Record<Language, PracticeText>>,
  asked: { header?: string; argument?: string },
): Promise<Record<string, unknown>> {
  const { number } = await aPublishedPractice({ originalLanguage, texts });
  const { practice } = await asVisitor().ask<Read>(
    document,
    { n: number, language: asked.argument },
    asked.header,
  );
  return practice;
}

describe('a practice in several languages', () => {
  it('is shown in the one of the request when it has it', async () => {
    expect(
      await read('en', { en: whole('en'), fr: whole('fr') }, { header: 'fr-BE, en;q=0.8' }),
    ).toMatchObject({
      title: 'title fr',
      titleLanguage: 'FR',
      summary: 'summary fr',
      contentLanguage: 'FR',
      originalLanguage: 'EN',
      availableLanguages: ['EN', 'FR'],
      text: { language: 'FR', origin: 'HUMAN', activities: { markdown: 'activities fr' } },
      originalText: { language: 'EN', origin: 'ORIGINAL' },
    });
  });

  it('is shown in the one asked for by the field, whatever the request says', async () => {
    expect(
      await read('en', { en: whole('en'), fr: whole('fr') }, { header: 'en', argument: 'FR' }),
    ).toMatchObject({
      title: 'title fr',
      contentLanguage: 'FR',
      text: { language: 'FR' },
    });
  });

  it('falls back to the original, then to any, and says which it is', async () => {
    expect(await read('fr', { fr: whole('fr'), en: whole('en') }, { header: 'es' })).toMatchObject({
      title: 'title fr',
      titleLanguage: 'FR',
      summaryLanguage: 'FR',
      contentLanguage: 'FR',
      text: { language: 'FR' },
    });
    expect(await read('fr', { en: whole('en') }, { header: 'es' })).toMatchObject({
      title: 'title en',
      titleLanguage: 'EN',
      contentLanguage: 'EN',
      originalText: null,
    });
  });

  it('falls back field by field: a translation without a title bears the original’s', async () => {
    expect(
      await read('en', { en: whole('en'), es: { summary: 'summary es' } }, { header: 'es' }),
    ).toMatchObject({
      title: 'title en',
      titleLanguage: 'EN',
      summary: 'summary es',
      summaryLanguage: 'ES',
      contentLanguage: 'ES',
      text: { language: 'ES', activities: null },
    });
  });

  it.each([
    ['de, pt;q=0.9', 'EN'],
    ['fr;q=0.1, es;q=0.9', 'ES'],
    ['FR-ca', 'FR'],
    ['es;q=0, fr', 'FR'],
    ['', 'EN'],
    ['*', 'EN'],
    ['fr;q=x, es;q=0.5', 'ES'],
  ])('understands what a browser prefers: %j is %s', async (header, language) => {
    const texts = { en: whole('en'), fr: whole('fr'), es: whole('es') };
    expect(await read('en', texts, { header })).toMatchObject({ contentLanguage: language });
  });
});
