import type { Language } from '../../shared/apollo/generated/operations';

/** What a form about a collection says, as the API takes it. */
export function readCollectionForm(form: Readonly<Record<string, string>>): {
  name: string;
  description: string;
  language: Language;
  isPublic: boolean;
} {
  const language = form['language'];
  return {
    name: form['name'] ?? '',
    description: form['description'] ?? '',
    language: language === 'FR' || language === 'ES' ? language : 'EN',
    isPublic: form['isPublic'] !== undefined,
  };
}
