import { theApi } from '../api-harness';
import type { KnownPractice } from '../factories/practice.factory';
import { asOrganiser } from '../people';
import { canary } from './canary';

/** A French text that is public, and the original changed since by the next version; with work on it that is not. */
export async function translate(practice: KnownPractice): Promise<() => Promise<void>> {
  const translator = asOrganiser();
  const of = { number: practice.number, language: 'FR', revision: 0 };
  await translator.change('saveTranslation', { ...of, fields: { lessons: 'Une leçon.' } });
  await translator.change('publishTranslation', { ...of, revision: 1 });
  return async () => {
    await translator.change('saveTranslation', {
      ...of,
      fields: { title: `${canary} en travaux` },
    });
    await theApi().sql(
      'update translation_draft set machine_asked_at = updated_at, machine_failed_at = updated_at',
    );
  };
}
