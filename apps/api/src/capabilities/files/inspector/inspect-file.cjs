// Looks at a file that a stranger sent, in a process of its own with little memory, no secrets and a time limit
// (docs/adr/0052-attachments.md). The file comes as standard input. What it is goes out as one line of JSON: { format } for a document,
// { format, width, height } for a picture, which is written anew to file number 3; or { refused: why }.
// JavaScript, so that it runs as it stands, beside the sources in tests and beside the built files.
'use strict';

const { readFileSync, writeSync } = require('node:fs');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');
const { inspectOffice } = require('./office.cjs');
const { inspectPdf } = require('./pdf.cjs');
const { inspectText } = require('./text.cjs');

async function main() {
  const { limits, ending } = JSON.parse(process.argv[2]);
  let told;
  try {
    const bytes = readFileSync(0);
    if (bytes.length === 0) throw new Refusal('noFile');
    told = await inspect(bytes, limits, ending);
  } catch (error) {
    told = { refused: error instanceof Refusal ? error.why : 'unreadable' };
  }
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

const pictures = { jpg: 'jpeg', png: 'png', webp: 'webp' };
const archives = ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'];
const withMacros = ['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm'];

/** By what is in the file; what it is called tells two kinds of plain text apart and nothing else. */
async function inspect(bytes, limits, ending) {
  // An ES module alone.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(bytes))?.ext;
  if (found === undefined) return { format: inspectText(bytes, ending) };
  if (found === 'apng') throw new Refusal('animated');
  if (Object.hasOwn(pictures, found)) {
    // Its library is loaded where it is needed: that takes a while.
    const { rewritePicture } = require('./picture.cjs');
    const { data, width, height } = await rewritePicture(bytes, limits);
    for (let at = 0; at < data.length;) at += writeSync(3, data, at);
    return { format: pictures[found], width, height };
  }
  if (found === 'pdf') return { format: inspectPdf(bytes, limits) };
  if (withMacros.includes(found)) throw new Refusal('hasMacros');
  if (archives.includes(found)) return { format: await inspectOffice(bytes, limits) };
  throw new Refusal('wrongType');
}

main().catch(() => {
  process.exitCode = 1;
});
