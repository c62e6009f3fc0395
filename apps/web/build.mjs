// Builds the web application: types and documents, catalogues, map, fonts, browser files, server renderer.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { compileWords } from './build/words.mjs';
import { cutFonts } from './build/cut-fonts.mjs';
import { drawMap } from './build/draw-map.mjs';
import { generate } from './codegen.mjs';
import { client, explorer, server } from './vite.config.mjs';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

const operations = await generate();
drawMap();
await cutFonts();
await compileWords(root);
await build({ ...client, configFile: false });
await build({ ...explorer, configFile: false });
await build({ ...server, configFile: false });
writeFileSync(path.join(dist, 'operations.json'), JSON.stringify(operations));
writeFileSync(path.join(dist, 'server/package.json'), '{"type":"module"}');
compress(path.join(dist, 'client'));

/** Files are compressed once, when they are built, not at every request. */
function compress(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg|graphql)$/.test(name)) continue;
    const file = path.join(folder, name);
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}
