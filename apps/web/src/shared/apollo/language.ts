import type { Language } from '@praxis/domain/shared';
import type { Language as LanguageEnum } from './generated/operations';

/** The name of a language in the API's enum. */
export function gqlEnumLanguage(language: Language): LanguageEnum {
  return language.toUpperCase() as LanguageEnum;
}
