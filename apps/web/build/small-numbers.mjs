/**
 * Lingui asks `Intl.NumberFormat` for each count in a message. The first one takes a browser 35 ms of its main thread (a phone
 * four times as much), in the middle of making the page live; and whole numbers below a thousand are written alike in every
 * language of the site. So these are written without it.
 */
export const smallNumbers = {
  name: 'praxis-small-numbers',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0].endsWith('/@lingui/core/dist/index.mjs')) return null;
    const start = 'function number(locales, value, format) {';
    if (!code.includes(start))
      throw new Error(
        '@lingui/core formats numbers otherwise than expected: see build/small-numbers.mjs.',
      );
    const shortcut =
      'if (format === undefined && Number.isInteger(value) && Math.abs(value) < 1000) return String(value);';
    return { code: code.replace(start, `${start} ${shortcut}`), map: null };
  },
};
