// Cuts the two families down to what pages show: the letters of the European Union's languages in Latin script, and the
// weights of the style sheet. Four files of 77 kB together, where the whole ones are 184 kB.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const folder = path.join(import.meta.dirname, '../src/app/generated');
const { resolve } = createRequire(import.meta.url);

/** Regular to the weight of headings; what asks for more is as bold as these. */
const weights = { min: 400, max: 650 };

/** As in fonts.css: what most pages need, and the other letters from Maltese to Latvian. */
export const letters = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c6],
    [0x2da, 0x2da],
    [0x2dc, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2215, 0x2215],
  ],
  'latin-ext': [
    [0x100, 0x107],
    [0x10a, 0x113],
    [0x116, 0x11b],
    [0x11e, 0x123],
    [0x126, 0x127],
    [0x12a, 0x12b],
    [0x12e, 0x130],
    [0x136, 0x137],
    [0x139, 0x13e],
    [0x141, 0x148],
    [0x150, 0x151],
    [0x154, 0x155],
    [0x158, 0x15b],
    [0x15e, 0x165],
    [0x16a, 0x16b],
    [0x16e, 0x173],
    [0x179, 0x17e],
    [0x218, 0x21b],
  ],
};

/** Writes a file for each family and range. */
export async function cutFonts() {
  mkdirSync(folder, { recursive: true });
  for (const family of ['source-sans-3', 'literata'])
    for (const [range, spans] of Object.entries(letters)) {
      const name = `${family}-${range}-wght-normal.woff2`;
      const whole = readFileSync(resolve(`@fontsource-variable/${family}/files/${name}`));
      const cut = await subsetFont(whole, textOf(spans), {
        targetFormat: 'woff2',
        variationAxes: { wght: weights },
      });
      writeFileSync(path.join(folder, name), cut);
    }
}

function textOf(spans) {
  return spans
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
}
