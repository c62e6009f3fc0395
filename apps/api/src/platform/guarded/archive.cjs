'use strict';

const yauzl = require('yauzl');
const { Refusal } = require('./refusal.cjs');

/**
 * The parts of a workbook or another document that is an archive, by their names. Everything that the directory of the archive says is checked before anything
 * is unpacked, and while unpacking nobody may bring more than was said.
 */
async function openArchive(bytes, limits) {
  const zip = await opened(bytes);
  if (zip.entryCount > limits.entries) throw new Refusal('tooManyEntries');
  const entries = new Map();
  let inflated = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.entries) throw new Refusal('tooManyEntries');
      check(entry, entries, limits);
      inflated += entry.uncompressedSize;
      if (inflated > limits.inflatedBytes) throw new Refusal('tooBigInside');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw asRefusal(error);
  }
  return new Archive(zip, entries, limits);
}

class Archive {
  inflated = 0;

  constructor(zip, entries, limits) {
    this.zip = zip;
    this.entries = entries;
    this.limits = limits;
  }

  has(name) {
    return this.entries.has(name);
  }

  names() {
    return [...this.entries.keys()];
  }

  /** Hands the part on as it is unpacked. */
  async read(name, take) {
    try {
      const stream = await this.zip.openReadStreamPromise(this.entries.get(name));
      for await (const bytes of stream) {
        this.inflated += bytes.length;
        if (this.inflated > this.limits.inflatedBytes) throw new Refusal('tooBigInside');
        take(bytes);
      }
    } catch (error) {
      throw asRefusal(error);
    }
  }
}

function check(entry, entries, limits) {
  const { fileName, uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) throw new Refusal('encrypted');
  if (/vbaProject|\.bin$/i.test(fileName) && /vba|macro/i.test(fileName))
    throw new Refusal('hasMacros');
  if (
    entries.has(fileName) ||
    fileName === '__proto__' ||
    fileName.length > 200 ||
    // eslint-disable-next-line no-control-regex -- exactly what no name has
    /[\u0000-\u001f\\:]|(?:^|\/)\.\.?(?:\/|$)|^\//.test(fileName)
  )
    throw new Refusal('hostileNames');
  if (uncompressedSize > limits.ratioFrom && uncompressedSize > limits.ratio * compressedSize)
    throw new Refusal('tooBigInside');
}

async function opened(bytes) {
  try {
    return await yauzl.fromBufferPromise(bytes, {
      strictFileNames: true,
      validateEntrySizes: true,
    });
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error) {
  if (error instanceof Refusal) return error;
  const message = String(error?.message);
  if (/relative path|absolute path|characters in fileName/.test(message))
    return new Refusal('hostileNames');
  if (/too many bytes/.test(message)) return new Refusal('tooBigInside');
  return new Refusal('unreadable');
}

module.exports = { openArchive };
