import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The colours of a theme by their names: `ink` for `--c-ink`. */
export type Theme = ReadonlyMap<string, string>;

const source = path.join(__dirname, '../src');

/** The text of a style sheet of this library. */
export function readStyles(name: string): string {
  return readFileSync(path.join(source, name), 'utf8');
}

/** The colours that a rule of the tokens sets, the rule being named by its selector. */
export function coloursOf(selector: string): Theme {
  const tokens = readStyles('tokens.css');
  const start = tokens.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule for ${selector}`);
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/--c-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** How strongly two colours of a theme stand apart, as WCAG 2 reckons it: from 1 to 21. */
export function contrast(theme: Theme, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(theme, one), luminance(theme, other)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(theme: Theme, name: string): number {
  const hex = theme.get(name);
  if (hex === undefined) throw new Error(`The theme has no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
