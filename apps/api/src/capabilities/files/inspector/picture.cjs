'use strict';

const sharp = require('sharp');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');

// Of the library's many readers, those of three formats; its others have had holes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);
sharp.concurrency(1);

/** The picture made anew from its points alone: upright, not larger than is shown, without anything that came along with it. */
async function rewritePicture(bytes, limits) {
  try {
    const open = (pages) =>
      sharp(bytes, { limitInputPixels: limits.pixels, failOn: 'error', pages });
    const { pages = 1, width = 0, height = 0 } = await open(-1).metadata();
    if (pages > 1) throw new Refusal('animated');
    if (width * height > limits.pixels) throw new Refusal('tooManyPixels');
    const { data, info } = await open(1)
      .autoOrient()
      .resize(limits.side, limits.side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds: limits.seconds })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (/pixel limit/i.test(String(error?.message))) throw new Refusal('tooManyPixels');
    if (/timeout/i.test(String(error?.message))) throw new Refusal('tooSlow');
    throw new Refusal('unreadable');
  }
}

module.exports = { rewritePicture };
