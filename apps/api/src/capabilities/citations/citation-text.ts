import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { citationStyles, type CitationStyle, type CslItem } from '@praxis/domain/citations';
import { languages, type Language } from '@praxis/domain/shared';
import { styleSheet } from './citation-style';

/** The part of citeproc's engine that is used. */
interface Engine {
  sys: { retrieveItem: (id: string) => CslItem };
  updateItems: (ids: string[], isUnsorted: boolean) => void;
  makeBibliography: () => [object, string[]];
}

const csl = plugins.config.get('@csl') as {
  styles: { add: (name: string, styleSheet: string) => void };
  engine: (items: object[], style: string, locale: string, format: 'text') => Engine;
};

const locales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR', es: 'es-ES' };
const nameOf = (style: CitationStyle, language: Language): string => `praxis-${style}-${language}`;
for (const style of citationStyles)
  for (const language of languages)
    csl.styles.add(nameOf(style, language), styleSheet(style, language));

/** One engine for each style and language, made when it is first needed and used again: that is most of the work. */
const engines = new Map<string, Engine>();

/** The citation as a sentence, in the words of a language. */
export function citationText(item: CslItem, style: CitationStyle, language: Language): string {
  const name = nameOf(style, language);
  let engine = engines.get(name);
  if (!engine) {
    engine = csl.engine([item], name, locales[language], 'text');
    engines.set(name, engine);
  }
  engine.sys.retrieveItem = () => item;
  engine.updateItems([item.id], true);
  const [, entries] = engine.makeBibliography();
  return entries.join('').trim();
}
