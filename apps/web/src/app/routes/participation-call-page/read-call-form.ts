import { entriesOf, numberIn } from '../../../features/summits/planning-fields';
import type { SaveParticipationCallInput } from '../../../shared/apollo/generated/operations';

/** In what functions people can come, as the API names them. */
export const allFunctions = [
  'MAYOR',
  'DEPUTY_MAYOR',
  'COUNCILLOR',
  'HEAD_OF_SERVICE',
  'OFFICER',
  'EXPERT',
  'INTERPRETER',
  'OTHER',
] as const;

/** What kinds of authorities can ask. */
export const allCategories = [
  'MEMBER_CITY',
  'CITY',
  'REGION',
  'ASSOCIATION',
  'NATIONAL_AUTHORITY',
  'INTERNATIONAL_ORGANISATION',
  'CIVIL_SOCIETY',
  'RESEARCH',
] as const;

/** What the form holds, as the API takes it. */
export function readCallForm(
  form: Readonly<Record<string, string>>,
  summit: string,
): SaveParticipationCallInput {
  const said = (name: string): string => form[name] ?? '';
  const chosen = new Set([...entriesOf(form['functions']), ...entriesOf(form['categories'])]);
  return {
    summit,
    revision: numberIn(form['revision']),
    opensDay: said('opensDay'),
    opensTime: said('opensTime'),
    closesDay: said('closesDay'),
    closesTime: said('closesTime'),
    capacity: numberIn(form['capacity']) ?? 0,
    delegationMax: numberIn(form['delegationMax']) ?? 0,
    functions: allFunctions.filter((code) => chosen.has(code)),
    categories: allCategories.filter((code) => chosen.has(code)),
    countries: entriesOf(form['countries']),
    contact: said('contact'),
    offersPlaces: form['offersPlaces'] === 'yes',
  };
}
