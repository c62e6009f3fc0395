'use strict';

const { openArchive } = require('../../../platform/guarded/archive.cjs');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');

const mainParts = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
};
const openDocument = 'application/vnd.oasis.opendocument.';
const openDocuments = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' };

/** A document of an office program. All of it is unpacked once, so that nothing in it is larger than it says. */
async function inspectOffice(bytes, limits) {
  const archive = await openArchive(bytes, limits);
  const names = archive.names();
  if (names.some((name) => /(?:^|\/)(?:Basic|Scripts|activeX)\//i.test(name)))
    throw new Refusal('hasMacros');
  let mimetype = '';
  for (const name of names) {
    const watch = watcherOf(name);
    await archive.read(name, (part) => {
      if (name === 'mimetype' && mimetype.length < 200) mimetype += part.toString('latin1');
      watch(part);
    });
  }
  return formatOf(archive, mimetype);
}

function formatOf(archive, mimetype) {
  const found = archive.has('[Content_Types].xml')
    ? Object.entries(mainParts).filter(([name]) => archive.has(name))
    : [];
  if (found.length === 1) return found[0][1];
  if (found.length > 1) throw new Refusal('twoInOne');
  const kind = mimetype.startsWith(openDocument) ? mimetype.slice(openDocument.length) : '';
  if (Object.hasOwn(openDocuments, kind) && archive.has('content.xml')) return openDocuments[kind];
  throw new Refusal('wrongType');
}

/** Looks through a part as it is unpacked for what no harmless document has. */
function watcherOf(name) {
  if (!/\.(?:xml|rels|rdf)$/i.test(name)) return () => undefined;
  let before = '';
  return (part) => {
    // Of letters of two bytes, too.
    const text = before + part.toString('latin1').replaceAll('\0', '');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('hasEntities');
    if (/\.rels$/i.test(name) && fetches(text)) throw new Refusal('hasMacros');
    if (name === 'META-INF/manifest.xml' && /encryption-data/.test(text))
      throw new Refusal('encrypted');
    if (name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(text))
      throw new Refusal('hasMacros');
    before = text.slice(-2000);
  };
}

/** Whether opening the document would load a template or an object from elsewhere. */
function fetches(relationships) {
  return [...relationships.matchAll(/<Relationship\b[^>]*>/gi)].some(
    ([each]) =>
      /TargetMode\s*=\s*["']External/i.test(each) &&
      /\/(?:attachedTemplate|oleObject|frame|subDocument)["']/i.test(each),
  );
}

module.exports = { inspectOffice };
