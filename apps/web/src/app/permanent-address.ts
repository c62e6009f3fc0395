import type { Language } from '@praxis/domain/shared';
import { pathTo, practiceParam } from '../shared/navigation/paths';
import type { Execute } from './page-definition';
import {
  PermanentAddressDocument,
  PermanentCollectionDocument,
} from './permanent-address.generated';

/** What /c/7 and /c/7/v/2 lead to: a collection, or what was frozen of it. What is not there for the reader answers here. */
async function collectionAddress(
  pathname: string,
  language: Language,
  execute: Execute,
): Promise<{ status: 303 | 200; to: string } | null> {
  const match = /^\/c\/(\d{1,9})(?:\/v\/(\d{1,6}))?\/?$/.exec(pathname);
  if (match === null) return null;
  const [, collection = '', edition] = match;
  const found = await execute(PermanentCollectionDocument, {
    number: Number(collection),
    edition: Number(edition ?? 0),
    isEdition: edition !== undefined,
  });
  return {
    status: (edition === undefined ? found.collection : found.collectionEdition) ? 303 : 200,
    to:
      edition === undefined
        ? pathTo(language, 'collection', { collection })
        : pathTo(language, 'edition', { collection, edition }),
  };
}

/**
 * What stands behind /p/12 and /p/12/v/3, the addresses that never change: the page in the reader's language, by way
 * of a redirect; a merged one leads to the permanent address of the other for ever, its versions stay; a withdrawn or
 * missing practice answers here. Collections likewise. Null for every other path.
 */
export async function permanentAddress(
  pathname: string,
  language: Language,
  execute: Execute,
): Promise<{ status: 301 | 303 | 200; to: string } | null> {
  const match = /^\/p\/(\d{1,9})(?:\/v\/(\d{1,6}))?\/?$/.exec(pathname);
  if (match === null) return collectionAddress(pathname, language, execute);
  const number = Number(match[1]);
  const { practice } = await execute(PermanentAddressDocument, { number });
  if (practice?.publication === 'MERGED' && match[2] === undefined && practice.successor !== null)
    return { status: 301, to: `/p/${String(practice.successor.number)}` };
  const practiceAt = practiceParam(practice ?? { slug: 'practice', number });
  const to =
    match[2] === undefined
      ? pathTo(language, 'practice', { practice: practiceAt })
      : pathTo(language, 'version', { practice: practiceAt, version: match[2] });
  return {
    status: practice === null || practice.publication === 'WITHDRAWN' ? 200 : 303,
    to,
  };
}
