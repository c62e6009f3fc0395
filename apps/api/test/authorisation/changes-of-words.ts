import { asAdministrator } from '../people';
import type { Change } from './change';

const words = { en: ['teapot'], fr: ['théière'], es: ['tetera'] };

/** What words mean for everybody's searches. */
export const naming: Change[] = [
  {
    mutation: 'saveConcept',
    what: 'for everybody’s searches',
    input: () => Promise.resolve({ words }),
    allowed: ['administrator'],
  },
  {
    mutation: 'removeConcept',
    what: 'from everybody’s searches',
    input: async () => {
      const { concept } = await asAdministrator().change('saveConcept', { words });
      return { code: concept?.code, revision: concept?.revision };
    },
    allowed: ['administrator'],
  },
];
