/** Letters that no other is taken for, in writing or on the telephone, and that make no words. */
const letters = 'BCDFGHJKLMPQRTVWXZ';
export const referenceLength = 7;

/** A reference as people read it out: three letters, a hyphen, four. @param numbers random, one for each letter */
export function referenceFrom(numbers: readonly number[]): string {
  const word = numbers
    .slice(0, referenceLength)
    .map((number) => letters[number % letters.length] ?? '')
    .join('');
  return `${word.slice(0, 3)}-${word.slice(3)}`;
}

/** How many letters there are: random numbers below it make each equally likely. */
export const referenceLetters = letters.length;
