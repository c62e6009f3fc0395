const ligatures: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/**
 * Lower case without accents: what two spellings of the same word have in common ("Málaga", "malaga").
 * Both search engines, the highlighter and slugs use this one folding.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßæœøđðłþıħ]/g, (letter) => ligatures[letter] ?? letter);
}

/** Without accents from the start, as most words are: nothing to take away. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The readable part of an address: folded words joined by hyphens, at most 80 characters, never empty. */
export function slugOf(text: string, otherwise = 'practice'): string {
  const slug = fold(text)
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}
