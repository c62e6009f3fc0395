'use strict';

const { Refusal } = require('../../../platform/guarded/refusal.cjs');

/** Plain text, which nothing takes for a page or a picture. */
function inspectText(bytes, ending) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Of a text that was meant; anything else is of another kind.
    throw new Refusal(
      bytes.includes(0) || !['csv', 'txt'].includes(ending) ? 'wrongType' : 'notUtf8',
    );
  }
  // eslint-disable-next-line no-control-regex -- exactly what no text has
  if (/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text)) throw new Refusal('wrongType');
  if (/<(?:!doctype|\?xml|html|head|body|script|svg|iframe|img|object|embed)\b/i.test(text))
    throw new Refusal('wrongType');
  return ending === 'csv' ? 'csv' : 'txt';
}

module.exports = { inspectText };
