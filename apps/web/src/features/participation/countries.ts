/** Countries in the order of their names in a language: `i18n.locale`. */
export function inOrderOfName<Country extends { readonly name: string }>(
  countries: readonly Country[],
  language: string,
): Country[] {
  return [...countries].sort((one, other) => one.name.localeCompare(other.name, language));
}
