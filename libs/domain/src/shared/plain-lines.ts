// eslint-disable-next-line no-control-regex -- exactly the characters that must not be stored
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text without control characters, its line breaks all of one kind. */
export function plainLines(text: string): string {
  return text.replace(controlCharacters, '').replace(/\r\n?/g, '\n');
}
