import { formatter } from '@lingui/format-po';

export default {
  locales: ['en', 'fr', 'es'],
  sourceLocale: 'en',
  catalogs: [
    {
      path: '<rootDir>/src/shared/i18n/locales/{locale}/messages',
      include: ['src'],
      exclude: ['**/*.generated.ts', '**/*.spec.tsx', '**/i18n/trans.tsx'],
    },
  ],
  format: formatter({ lineNumbers: false }),
  compileNamespace: 'ts',
};
