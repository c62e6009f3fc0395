import { theApi } from '../api-harness';
import { aPublishedPractice } from '../factories/practice.factory';
import { asOrganiser } from '../people';
import { secretariat } from './actors';
import type { Change } from './change';

/** A session without case studies. */
async function aSession(): Promise<string> {
  const [session] = await theApi().sql<{ id: string }>(
    `select id from summit_session where cardinality(presenting_city_ids) = 0 order by position desc, id limit 1`,
  );
  return session?.id ?? '';
}

async function pinned(): Promise<{ id: string | null | undefined }> {
  await theApi().sql(`delete from case_study where basis = 'pinned'`);
  const session = await aSession();
  const organiser = asOrganiser();
  await organiser.change('pinCaseStudy', {
    session,
    practice: (await aPublishedPractice()).number,
  });
  const last = await aPublishedPractice();
  const outcome = await organiser.change('pinCaseStudy', { session, practice: last.number });
  return {
    id: outcome.session?.caseStudies.find(({ practice }) => practice.number === last.number)?.id,
  };
}

/** Practices that sessions show. */
export const pinning: Change[] = [
  {
    mutation: 'pinCaseStudy',
    what: 'of a published practice',
    input: async () => {
      await theApi().sql(`delete from case_study where basis = 'pinned'`);
      return { session: await aSession(), practice: (await aPublishedPractice()).number };
    },
    allowed: secretariat,
  },
  { mutation: 'unpinCaseStudy', what: 'that was pinned', input: pinned, allowed: secretariat },
  {
    mutation: 'moveCaseStudy',
    what: 'that was pinned',
    input: async () => ({ ...(await pinned()), direction: 'UP' }),
    allowed: secretariat,
  },
  {
    mutation: 'saveSessionBrief',
    what: 'of any session',
    input: async () => ({ session: await aSession(), aim: 'Learn from each other.' }),
    allowed: secretariat,
  },
];
