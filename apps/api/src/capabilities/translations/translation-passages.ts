import type { PracticeFacts, TextFieldName } from '@praxis/domain/practices';
import { PassagesOpen } from '@praxis/domain/safety';
import type { Language } from '@praxis/domain/shared';
import { withWork } from '@praxis/domain/translations';
import type { EntityManager } from 'typeorm';
import { City } from '../cities';
import { draftWarnings, PracticeJustification } from '../practices';
import type { LockedTranslation } from './translated-practice';

/**
 * Goes on when no passage of the fields could harm somebody, or somebody has said why it may stand; `justification` says it
 * for all of them. An exact address that the city does not want shown cannot be justified.
 */
export async function requirePassagesJustified(
  db: EntityManager,
  { practice, version, published, work }: LockedTranslation,
  {
    language,
    fields,
    justification,
    by,
    at,
  }: {
    language: Language;
    fields: readonly TextFieldName[];
    justification: string;
    by: string;
    at: Date;
  },
): Promise<void> {
  const { text } = withWork(published, work);
  const worked = Object.fromEntries(fields.map((field) => [field, text[field]]));
  const facts: PracticeFacts = version.facts;
  const city = await db.findOneByOrFail(City, { id: practice.cityId });
  const warnings = draftWarnings(
    { facts, texts: { [language]: worked } },
    practice.originalLanguage,
    city.countryCode,
  ).filter((warning) => warning.language === language);
  if (warnings.length === 0) return;
  const known = await db.findBy(PracticeJustification, { practiceId: practice.id });
  const open = warnings.filter(
    ({ id, isJustifiable }) => !isJustifiable || !known.some(({ warning }) => warning === id),
  );
  if (open.some(({ isJustifiable }) => !isJustifiable) || (open.length > 0 && justification === ''))
    throw new PassagesOpen(open);
  if (open.length > 0)
    await db.insert(
      PracticeJustification,
      open.map(({ id }) => ({
        practiceId: practice.id,
        warning: id,
        reason: justification,
        justifiedBy: by,
        justifiedAt: at,
      })),
    );
}
