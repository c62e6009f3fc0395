import { readdirSync } from 'node:fs';
import path from 'node:path';
import { coloursOf, contrast, readStyles, type Theme } from '../test/contrast';

const light = coloursOf(':root');
const dark = new Map([...light, ...coloursOf(":root[data-theme='dark']")]);
const bySystem = new Map([...light, ...coloursOf(":root:not([data-theme='light'])")]);
const themes: [string, Theme][] = [
  ['light', light],
  ['dark', dark],
];

/** Which colours text is written in, on which grounds. */
const texts: Record<string, readonly string[]> = {
  ink: [
    'paper',
    'surface',
    'sunken',
    'harbour-tint',
    'clay-tint',
    'ok-tint',
    'error-tint',
    'warn-tint',
    'mark',
  ],
  'ink-muted': ['paper', 'surface', 'sunken', 'harbour-tint'],
  'ink-subtle': ['paper', 'surface', 'sunken'],
  link: ['paper', 'surface', 'sunken', 'harbour-tint', 'warn-tint', 'error-tint', 'mark'],
  'link-visited': ['paper', 'surface', 'sunken', 'harbour-tint', 'warn-tint', 'mark'],
  action: ['paper', 'surface', 'harbour-tint'],
  'on-action': ['action', 'action-hover'],
  clay: ['paper', 'surface', 'clay-tint'],
  ok: ['paper', 'surface', 'ok-tint'],
  error: ['paper', 'surface', 'error-tint'],
  warn: ['paper', 'surface', 'warn-tint'],
  'on-mast': ['mast'],
};

/** Which colours draw what must be seen without being read: borders of controls, marks of states. */
const shapes: Record<string, readonly string[]> = {
  'line-strong': ['paper', 'surface', 'sunken'],
  action: ['paper', 'surface', 'sunken'],
  clay: ['paper', 'surface'],
  error: ['paper', 'surface', 'error-tint'],
  warn: ['paper', 'warn-tint'],
  ok: ['paper', 'ok-tint'],
  'focus-outer': ['mast', 'focus-inner'],
};

const pairs = (uses: Record<string, readonly string[]>): [string, string][] =>
  Object.entries(uses).flatMap(([colour, grounds]) =>
    grounds.map((ground): [string, string] => [colour, ground]),
  );

describe.each(themes)('in the %s theme', (_name, theme) => {
  test.each(pairs(texts))('text in %s can be read on %s', (colour, ground) => {
    expect(contrast(theme, colour, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(shapes))('what is drawn in %s can be seen on %s', (colour, ground) => {
    expect(contrast(theme, colour, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(['paper', 'surface', 'sunken', 'mast', 'action', 'harbour-tint', 'warn-tint'])(
    'one of the two colours of the focus can be seen on %s',
    (ground) => {
      const best = Math.max(
        contrast(theme, 'focus-inner', ground),
        contrast(theme, 'focus-outer', ground),
      );
      expect(best).toBeGreaterThanOrEqual(3);
    },
  );
});

test('dark is the same whether the reader or the system asks for it', () => {
  expect(bySystem).toEqual(dark);
});

test('dark leaves no colour of the light theme behind', () => {
  expect([...coloursOf(":root[data-theme='dark']").keys()]).toEqual([...light.keys()]);
});

test('a ratio is reckoned as WCAG does', () => {
  const known: Theme = new Map([
    ['black', '#000000'],
    ['white', '#ffffff'],
    ['grey', '#767676'],
  ]);
  expect(contrast(known, 'black', 'white')).toBeCloseTo(21, 5);
  expect(contrast(known, 'grey', 'white')).toBeCloseTo(4.54, 2);
});

const sheets = readdirSync(path.join(__dirname)).filter((name) => name.endsWith('.css'));

test.each(sheets.filter((name) => name !== 'tokens.css'))(
  'every ground and text that %s puts together is among the pairs held above',
  (name) => {
    const together = [...readStyles(name).matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
      const ground = /(?:^|\s)background: var\(--c-([a-z-]+)\)/.exec(rule)?.[1];
      const colour = /(?:^|\s)color: var\(--c-([a-z-]+)\)/.exec(rule)?.[1];
      return ground === undefined || colour === undefined ? [] : [`${colour} on ${ground}`];
    });
    const held = pairs(texts).map(([colour, ground]) => `${colour} on ${ground}`);
    expect(together.filter((pair) => !held.includes(pair))).toEqual([]);
  },
);
