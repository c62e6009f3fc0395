// eslint-disable-next-line no-control-regex -- exactly the characters that must not be stored
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text without control characters and without halves of characters, its line breaks all of one kind. */
export function plainLines(text: string): string {
  return text
    .replace(controlCharacters, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n');
}

/** The same as one line, for titles and names. */
export function plainLine(text: string): string {
  return plainLines(text).replace(/\s+/g, ' ').trim();
}
