/**
 * The transform of Lingui's macros, for the build and the tests alike. The catalogues are compiled by
 * Lingui 5, whose message names are plain Base64; the transform would otherwise name them as Lingui 6 does.
 */
exports.messageMacros = ({ keepSource }) => [
  '@lingui/swc-plugin',
  { useLinguiV5IdGeneration: true, stripNonEssentialFields: !keepSource },
];
