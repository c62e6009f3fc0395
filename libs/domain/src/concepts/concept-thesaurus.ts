import { lightStem, wordsOf } from '../search';
import { languages, type Language } from '../shared';
import type { Concept } from './concept-rules';

/** Words of a text that stand for concepts. */
export interface Mention {
  readonly concepts: readonly Concept[];
  /** The folded words of the text, as they were typed. */
  readonly words: readonly string[];
}

/** Another name for what was typed. */
export interface Synonym {
  readonly language: Language;
  /** Its words, folded, and each as it is written with its accents. */
  readonly words: readonly { readonly spelling: string; readonly word: string }[];
}

/** A concept's name, as it is looked for in texts. */
interface Name {
  readonly stems: readonly string[];
  readonly concept: Concept;
}

interface KnownConcept {
  readonly synonyms: readonly (Synonym & { readonly key: string })[];
}

/** In longer texts an abbreviation counts only in capitals: "ran" is a word of its own. */
const wordsOfShortText = 3;

/** All concepts, arranged so that a search finds in no time which of them its words stand for. Never changed: made anew. */
export class Thesaurus {
  /** By the first word of the name, the longest names first. */
  private readonly names = new Map<string, Name[]>();
  private readonly abbreviations = new Set<string>();
  private readonly known = new Map<Concept, KnownConcept>();

  constructor(readonly concepts: readonly Concept[]) {
    for (const concept of concepts) this.add(concept);
    for (const each of this.names.values()) each.sort((a, b) => b.stems.length - a.stems.length);
  }

  /** The concepts that a text names, the longest name at each place. Quoted and excluded words are meant as they stand. */
  mentionedIn(text: string): Mention[] {
    if (this.names.size === 0 || /"|(^|\s)-\p{L}/u.test(text)) return [];
    const words = wordsOf(text);
    const stems = words.map(({ folded }) => lightStem(folded));
    const mentions: Mention[] = [];
    for (let i = 0; i < words.length;) {
      const written = text.slice(words[i]?.start, words[i]?.end);
      const found = this.namesAt(stems, i).filter(
        ({ stems: own }) =>
          words.length <= wordsOfShortText ||
          own.length > 1 ||
          !this.abbreviations.has(own[0] ?? '') ||
          written === written.toUpperCase(),
      );
      const length = found[0]?.stems.length ?? 0;
      if (length > 0)
        mentions.push({
          concepts: [
            ...new Set(
              found.filter((name) => name.stems.length === length).map(({ concept }) => concept),
            ),
          ],
          words: words.slice(i, i + length).map(({ folded }) => folded),
        });
      i += Math.max(length, 1);
    }
    return mentions;
  }

  /** The other names of what was mentioned, in the languages; each once. */
  synonymsOf({ concepts, words }: Mention, among: readonly Language[]): Synonym[] {
    const typed = words.map(lightStem).join(' ');
    const synonyms = new Map<string, Synonym>();
    for (const concept of concepts)
      for (const synonym of this.known.get(concept)?.synonyms ?? [])
        if (among.includes(synonym.language) && synonym.key !== typed)
          synonyms.set(`${synonym.language} ${synonym.key}`, synonym);
    return [...synonyms.values()];
  }

  private namesAt(stems: readonly string[], at: number): Name[] {
    return (this.names.get(stems[at] ?? '') ?? []).filter((name) =>
      name.stems.every((stem, i) => stem === stems[at + i]),
    );
  }

  private add(concept: Concept): void {
    const synonyms: (Synonym & { key: string })[] = [];
    const own = new Set<string>();
    for (const language of languages)
      for (const written of concept.words[language]) {
        const words = wordsOf(written).map(({ start, end, folded: word }) => ({
          spelling: written.slice(start, end).toLowerCase().normalize('NFC'),
          word,
        }));
        const stems = words.map(({ word }) => lightStem(word));
        const [first] = stems;
        if (first === undefined) continue;
        const key = stems.join(' ');
        synonyms.push({ language, words, key });
        if (stems.length === 1 && isAbbreviation(written)) this.abbreviations.add(first);
        if (own.has(key)) continue;
        own.add(key);
        const known = this.names.get(first);
        if (known) known.push({ stems, concept });
        else this.names.set(first, [{ stems, concept }]);
      }
    this.known.set(concept, { synonyms });
  }
}

function isAbbreviation(written: string): boolean {
  return written.length <= 6 && /\p{Lu}/u.test(written) && written === written.toUpperCase();
}
