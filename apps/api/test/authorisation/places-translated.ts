import { publishersOfTranslations, translators } from './actors';
import { open, type Place } from './place';

const ofTranslators = (
  type: string,
  query: string | Place['query'],
  only?: Place['only'],
): Place => ({
  ...open(type, query, only),
  readers: translators,
});

const onTheDesk = (type: string, below: string, only?: Place['only']): Place =>
  ofTranslators(
    type,
    ({ published }) => `practice(number: ${String(published)}) { translation ${below} }`,
    only,
  );

/** Work on translations, and what is wanting in them. */
export const translations: Place[] = [
  onTheDesk('Translation', 'HERE', { viewerCanPublish: publishersOfTranslations }),
  onTheDesk('TranslationField', '{ fields HERE }'),
  onTheDesk('FieldDifference', '{ fields { difference HERE } }'),
  onTheDesk('PracticeText', '{ text HERE }'),
  onTheDesk('Account', '{ updatedBy HERE }'),
  ofTranslators('TranslationEntryConnection', 'translations(city: "aarhus") HERE'),
  ofTranslators('TranslationEntryEdge', 'translations(city: "aarhus") { edges HERE }'),
  ofTranslators('TranslationEntry', 'translations(city: "aarhus") { edges { node HERE } }'),
  ofTranslators(
    'TranslationStanding',
    'translations(city: "aarhus") { edges { node { standings HERE } } }',
  ),
];
