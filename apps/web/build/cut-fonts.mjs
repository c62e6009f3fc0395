// Cuts the two families down to what pages show, as fonts.css says: the letters of the European Union's languages in Latin
// script, and the weights in use. Four files of 77 kB together, where the whole ones are 184 kB.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const folder = path.join(import.meta.dirname, '../src/app');
const { resolve } = createRequire(import.meta.url);

/** Writes each file that fonts.css takes from `generated/`. */
export async function cutFonts() {
  mkdirSync(path.join(folder, 'generated'), { recursive: true });
  for (const { name, weights, letters } of wantedIn(
    readFileSync(path.join(folder, 'fonts.css'), 'utf8'),
  )) {
    const [, family] = /^(.+?)-latin/.exec(name);
    const whole = readFileSync(resolve(`@fontsource-variable/${family}/files/${name}`));
    const cut = await subsetFont(whole, letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    });
    writeFileSync(path.join(folder, 'generated', name), cut);
  }
}

function wantedIn(css) {
  const faces = css.split('@font-face').filter((face) => face.includes("url('./generated/"));
  return faces.map((face) => {
    const [, name] = /generated\/([^']+)'/.exec(face);
    const [, min, max] = /font-weight: (\d+) (\d+)/.exec(face);
    const [, ranges] = /unicode-range:([^;]+);/.exec(face);
    return {
      name,
      weights: { min: Number(min), max: Number(max) },
      letters: ranges.split(',').map(textOf).join(''),
    };
  });
}

/** All letters of a range like `U+0100-0107` or `U+0131`. */
function textOf(range) {
  const [, first, last = first] = /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/.exec(range);
  const from = parseInt(first, 16);
  return String.fromCodePoint(
    ...Array.from({ length: parseInt(last, 16) - from + 1 }, (_, i) => from + i),
  );
}
