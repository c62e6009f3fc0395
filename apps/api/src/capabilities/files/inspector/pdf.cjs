'use strict';

const { inflateSync } = require('node:zlib');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');

/** Names of what a PDF does by itself, or carries along to be opened. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/;

/**
 * A PDF that is whole and readable, and does nothing by itself as far as its objects tell. It is not drawn here; that it is never shown
 * within the site protects readers, and this protects those who open it from their folder.
 */
function inspectPdf(bytes, limits) {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) throw new Refusal('unreadable');
  if (!text.slice(-2048).includes('%%EOF')) throw new Refusal('unreadable');
  if (/<(?:!doctype|html|script|svg|body)\b/i.test(text.slice(0, 1024)))
    throw new Refusal('twoInOne');
  if (isArchive(text)) throw new Refusal('twoInOne');
  const { objects, isEncrypted } = objectsOf(text, limits);
  if (isEncrypted) throw new Refusal('encrypted');
  if (objects.some((part) => active.test(unescaped(part)))) throw new Refusal('hasScripts');
  return 'pdf';
}

/** Whether it is an archive as well: those are read from a mark near the end, whatever stands before. */
function isArchive(text) {
  return text.slice(-66_000).includes('PK\u0005\u0006');
}

/** What the file says outside of its streams, and within those that hold objects. */
function objectsOf(text, limits) {
  const objects = [];
  let isEncrypted = false;
  let inflated = 0;
  let from = 0;
  for (;;) {
    const begin = text.indexOf('stream', from);
    const outside = text.slice(from, begin < 0 ? undefined : begin);
    objects.push(outside);
    isEncrypted ||= /\/Encrypt(?![A-Za-z0-9])/.test(unescaped(outside));
    if (begin < 0) break;
    const end = text.indexOf('endstream', begin + 6);
    if (end < 0) throw new Refusal('unreadable');
    const about = outside.slice(outside.lastIndexOf('obj'));
    if (/\/ObjStm\b/.test(unescaped(about))) {
      const held = heldObjects(about, text, begin + 6, limits.inflatedBytes - inflated);
      inflated += held.length;
      objects.push(held);
    }
    from = end + 9;
  }
  return { objects, isEncrypted };
}

/** The objects in a stream of them. How no program packs one is not unpacked. */
function heldObjects(about, text, at, most) {
  if (/\/DecodeParms/.test(about) || !/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(about))
    throw new Refusal(/\/Filter/.test(about) ? 'hasScripts' : 'unreadable');
  const start = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  const packed = Buffer.from(text.slice(start, text.indexOf('endstream', start)), 'latin1');
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch (error) {
    throw new Refusal(error?.code === 'ERR_BUFFER_TOO_LARGE' ? 'tooBigInside' : 'unreadable');
  }
}

/** Any letter of a name may be written by its number: `/J#53` is `/JS`. */
function unescaped(part) {
  return part.includes('#')
    ? part.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    : part;
}

module.exports = { inspectPdf };
