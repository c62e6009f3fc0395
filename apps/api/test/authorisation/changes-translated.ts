import { theApi } from '../api-harness';
import { aDraft, aPublishedPractice } from '../factories/practice.factory';
import { asOrganiser } from '../people';
import { publishersOfTranslations, translators } from './actors';
import type { Change } from './change';

interface Of {
  number: number;
  language: string;
}

const ofPublished = async (): Promise<Of> => ({
  number: (await aPublishedPractice()).number,
  language: 'FR',
});

async function withWork(): Promise<Of & { revision: number }> {
  const of = await ofPublished();
  await asOrganiser().change('saveTranslation', {
    ...of,
    revision: 0,
    fields: { title: 'Le titre' },
  });
  return { ...of, revision: 1 };
}

/** Translating what is public. */
export const translating: Change[] = [
  {
    mutation: 'saveTranslation',
    what: 'of a published practice',
    input: async () => ({ ...(await ofPublished()), revision: 0, fields: { title: 'Le titre' } }),
    allowed: translators,
  },
  {
    mutation: 'saveTranslation',
    what: 'of a draft of a new practice',
    input: async () => ({
      number: (await aDraft()).number,
      language: 'FR',
      revision: 0,
      fields: { title: 'Le titre' },
    }),
    allowed: [],
    told: [],
  },
  {
    mutation: 'discardTranslation',
    what: 'that somebody has begun',
    input: withWork,
    allowed: translators,
  },
  {
    mutation: 'publishTranslation',
    what: 'that somebody has begun',
    input: withWork,
    allowed: publishersOfTranslations,
  },
  {
    mutation: 'translateByMachine',
    what: 'of a published practice',
    input: async () => {
      await theApi().sql('delete from translation_draft');
      return ofPublished();
    },
    allowed: translators,
  },
];
