import fc from 'fast-check';
import { parseMarkdown, plainText, readRichText, richTextHtml, safeHref } from './rich-text';

const html = (markdown: string): string => richTextHtml(readRichText(markdown));

test.each([
  ['**Bold** and *slanted*', '<p><strong>Bold</strong> and <em>slanted</em></p>'],
  ['# Title', '<h3>Title</h3>'],
  ['###### Deep', '<h5>Deep</h5>'],
  ['- one\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
  [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
  [
    '[Aarhus](https://aarhus.dk)',
    '<p><a href="https://aarhus.dk/" rel="nofollow noopener">Aarhus</a></p>',
  ],
  [
    'see www.aarhus.dk',
    '<p>see <a href="http://www.aarhus.dk/" rel="nofollow noopener">www.aarhus.dk</a></p>',
  ],
])('%j becomes %s', (markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](\tjavascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '![x](x onerror=alert(1))',
  '![<b onmouseover=alert(1)>](https://evil.example/x.png)',
  '<a href="javascript:alert(1)">x</a>',
  '"><svg onload=alert(1)>',
  '<math><mtext></p><style><img src=x onerror=alert(1)>',
])('%j brings no element, handler or address of its own', (markdown) => {
  const out = html(markdown);
  expect(
    out.replace(
      /<\/?(p|a|strong|em|br|code)( href="(https?|mailto):[^"]*" rel="nofollow noopener")?>/g,
      '',
    ),
  ).not.toMatch(/[<>]/);
  expect(out).not.toMatch(/href="(?!https?:|mailto:)/);
});

test('no text whatever becomes an element that Praxis does not know', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '](',
      '![',
      'javascript:',
      '<script>',
      '&lt;',
      '`',
      '|',
      '\n',
      '- ',
      '> ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const tags = html(pieces.join('')).match(/<\/?[^>]*>/g) ?? [];
      for (const tag of tags)
        expect(tag).toMatch(
          /^<\/?(p|h[345]|ul|ol|li|blockquote|strong|em|del|code|pre|br|hr|table|tr|th|td|a)( href="(https?|mailto):[^"<>]*" rel="nofollow noopener")?>$/,
        );
    }),
    { numRuns: 500 },
  );
});

test('deep nesting ends somewhere', () => {
  expect(() => html('> '.repeat(3_000) + 'x')).not.toThrow();
});

test('the words alone', () => {
  expect(plainText(readRichText('# A\n\nB **c** [d](https://e.example)\n\n- f\n- g'))).toBe(
    'A\nB c d\nf\ng',
  );
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['mailto:service@a.example', 'mailto:service@a.example'],
  ['javascript:alert(1)', null],
  ['//a.example', null],
  ['/relative', null],
])('safeHref(%j) is %j', (address, expected) => {
  expect(safeHref(address)).toBe(expected);
});

test('a paragraph without signs of Markdown is read as the whole grammar reads it', () => {
  const piece = fc.constantFrom(
    ...[
      'Word',
      'é',
      '“',
      '(',
      ')',
      '1.',
      '- ',
      '+',
      '=',
      '===',
      '>',
      '#',
      '*',
      '_',
      '`',
      '~~',
      '|',
      '\\',
    ],
    ...[
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\u00a0',
      '\u2028',
      '!',
      '[',
      ']',
      '<',
      '&amp;',
      '&',
      ':',
      '.',
      ',',
    ],
    ...[
      'http://a.example',
      'WWW.a.example',
      'www.',
      'a@b.example',
      'mailto:a',
      'ftp://x',
      '\0',
      '\ud800',
      '😀',
    ],
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        text.map((rest) => `Begun ${rest} ended`),
      ),
      (markdown) => {
        expect(readRichText(markdown)).toEqual(parseMarkdown(markdown));
      },
    ),
    { numRuns: 3_000 },
  );
});
