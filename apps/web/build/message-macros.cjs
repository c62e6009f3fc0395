const path = require('node:path');

/**
 * The transform of Lingui's macros, for the build and the tests alike. The catalogues are compiled by
 * Lingui 5, whose message names are plain Base64; the transform would otherwise name them as Lingui 6 does. The element is our own,
 * which shows what people typed as they typed it.
 */
exports.messageMacros = ({ keepSource }) => [
  '@lingui/swc-plugin',
  {
    useLinguiV5IdGeneration: true,
    stripNonEssentialFields: !keepSource,
    runtimeModules: { Trans: [path.join(__dirname, '../src/shared/i18n/trans.tsx'), 'Trans'] },
  },
];
