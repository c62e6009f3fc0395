/**
 * GraphiQL's styles bring its two families of type along, written out within them, 300 kB of text. The policy of this site lets
 * no page load a font that is not a file of its own; the explorer shows the house's families, as explorer.css says.
 */
export const ownFonts = {
  name: 'praxis-own-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0].endsWith('/graphiql/dist/style.css')) return null;
    const faces = /@font-face\s*\{[^}]*\}/g;
    if (!faces.test(code))
      throw new Error(
        'The styles of GraphiQL are otherwise than expected: see build/own-fonts.mjs.',
      );
    return { code: code.replace(faces, ''), map: null };
  },
};
