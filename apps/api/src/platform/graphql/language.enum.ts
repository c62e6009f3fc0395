import { registerEnumType } from '@nestjs/graphql';
import type { Language } from '@praxis/domain/shared';

export const LanguageEnum: Record<string, Language> = { EN: 'en', FR: 'fr', ES: 'es' };
registerEnumType(LanguageEnum, { name: 'Language', description: 'A language of the platform.' });

/** SCREAMING_SNAKE names for the string literals of the domain: `changes-requested` → `CHANGES_REQUESTED`. */
export function enumOf<Value extends string>(
  values: readonly Value[],
  name: string,
  description: string,
): Record<string, Value> {
  const members = Object.fromEntries(
    values.map((value) => [value.toUpperCase().replace(/-/g, '_'), value]),
  );
  registerEnumType(members, { name, description });
  return members;
}
