import { fold, type Language } from '../shared';
import type { Speaker } from './programme-rules';

/**
 * Whoever spoke at a summit, or is to speak, may ask not to be named any more: not in what is planned, nor in any release, for
 * all that releases are frozen. A place without name, function and city stays, so that a programme keeps its shape.
 */
export const unnamedSpeaker: Speaker = { name: null, role: null, city: null };

/** What stands in a text in the place of the name. */
export const unnamedMarks: Record<Language, string> = {
  en: 'a speaker who asked not to be named',
  fr: 'une personne qui a demandé à ne pas être nommée',
  es: 'una persona que pidió no ser nombrada',
};

/** Whether a speaker has this name, however it is written. */
export function isNamed(speaker: Speaker, name: string): boolean {
  return speaker.name !== null && wordsOf(speaker.name).join(' ') === wordsOf(name).join(' ');
}

/** The speakers, the one of this name without it. */
export function withoutSpeaker(speakers: readonly Speaker[], name: string): Speaker[] {
  return speakers.map((speaker) => (isNamed(speaker, name) ? unnamedSpeaker : speaker));
}

/** The text with a mark wherever it names the person, however the name is written; the same text when it does not. */
export function withoutName(text: string, name: string, language: Language): string {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return text;
  const words = [...text.matchAll(word)];
  let shown = '';
  let from = 0;
  for (let i = 0; i + wanted.length <= words.length;) {
    const run = words.slice(i, i + wanted.length);
    if (!run.every((each, at) => fold(each[0]) === wanted[at])) {
      i += 1;
      continue;
    }
    const last = run.at(-1);
    shown += text.slice(from, run[0]?.index) + unnamedMarks[language];
    from = (last?.index ?? 0) + (last?.[0].length ?? 0);
    i += wanted.length;
  }
  return shown + text.slice(from);
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(name: string): string[] {
  return [...name.matchAll(word)].map(([each]) => fold(each));
}
