// The same query as other people type it: with one typing error, without accents, as a few words, unfinished.

const letters = 'abcdefghijklmnopqrstuvwxyz';
const wordPattern = /\p{L}+/gu;

/** A generator of numbers below one that gives the same ones for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One letter too few, too many, wrong, or swapped with its neighbour, in one of the words of five letters or more. */
export function mistyped(text, random) {
  const words = [...text.matchAll(wordPattern)].filter(([word]) => word.length >= 5);
  const chosen = words[Math.floor(random() * words.length)];
  if (!chosen) return text;
  const [word] = chosen;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = letters[Math.floor(random() * letters.length)];
  const wrong = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ][Math.floor(random() * 4)];
  return text.slice(0, chosen.index) + wrong + text.slice(chosen.index + word.length);
}

export function withoutAccents(text) {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** The three rarest words, in their order. */
export function keywordsOf(text, rarityOf) {
  const words = [...new Set([...text.matchAll(wordPattern)].map(([word]) => word))];
  const rarest = words
    .map((word) => ({ word, rarity: rarityOf(word) }))
    .filter(({ rarity }) => rarity > 0)
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, 3)
    .map(({ word }) => word);
  return words.filter((word) => rarest.includes(word)).join(' ');
}

/** The last word broken off, as it stands while it is being typed. */
export function unfinished(text, random) {
  const words = text.split(' ').slice(0, 3);
  const last = words.pop() ?? '';
  const kept = 1 + Math.floor(random() * last.length);
  return [...words, last.slice(0, kept)].join(' ');
}
