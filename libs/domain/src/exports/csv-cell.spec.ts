import fc from 'fast-check';
import { safeCell, textOfCell } from './csv-cell';

test.each([
  '=HYPERLINK("http://x","y")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\u0000=1',
  ' =1',
  '\u00a0=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\ufeff=1',
  "'quoted'",
])('%j is text, not a formula', (text) => {
  expect(safeCell(text)).toBe(`'${text}`);
});

test.each(['', 'Aarhus', '2 = 3', 'a-b', 'é', '« cité »', 'L’échange'])(
  '%j stays as it is',
  (text) => {
    expect(safeCell(text)).toBe(text);
  },
);

test('every text comes back', () => {
  fc.assert(fc.property(fc.string(), (text) => textOfCell(safeCell(text)) === text));
});
