// Praxis' own lint rules: each a page long, each proved by a sample in tools/lint-fixtures.
import documentedExports from './documented-exports.mjs';
import fileName from './file-name.mjs';
import folders from './folders.mjs';
import noFolderCycles from './no-folder-cycles.mjs';
import noUntranslatedText from './no-untranslated-text.mjs';

export default {
  meta: { name: 'praxis' },
  rules: {
    'documented-exports': documentedExports,
    'file-name': fileName,
    folders,
    'no-folder-cycles': noFolderCycles,
    'no-untranslated-text': noUntranslatedText,
  },
};
