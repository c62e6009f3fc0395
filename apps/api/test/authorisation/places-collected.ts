import { members } from './actors';
import { open, type Place } from './place';

/** Their curator is the actor `member`. */
const inCollection = (type: string, below: string, only?: Place['only']): Place =>
  open(type, ({ collection }) => `collection(number: ${String(collection)}) ${below}`, only);
const inEdition = (type: string, below: string): Place =>
  open(
    type,
    ({ collection }) => `collectionEdition(number: ${String(collection)}, edition: 1) ${below}`,
  );
/** Lists that people make of practices. */
export const collections: Place[] = [
  inCollection('Collection', 'HERE', { viewerCanEdit: ['member'], viewerCanHide: ['moderator'] }),
  inCollection('CollectionEntryConnection', '{ entries HERE }'),
  inCollection('CollectionEntryEdge', '{ entries { edges HERE } }'),
  inCollection('CollectionEntry', '{ entries { edges { node HERE } } }'),
  inCollection('CollectionEdition', '{ editions HERE }'),
  inEdition('CollectionEdition', 'HERE'),
  inEdition('CollectionEntry', '{ entries { edges { node HERE } } }'),
  inEdition('Citation', '{ citations HERE }'),
  {
    type: 'Collection',
    query: ({ hiddenCollection: hidden }) => `collection(number: ${String(hidden)}) HERE`,
    readers: ['member', 'moderator'],
    only: { viewerCanEdit: ['member'], viewerCanHide: ['moderator'] },
  },
  {
    type: 'Collection',
    query: ({ privateCollection: own }) => `collection(number: ${String(own)}) HERE`,
    readers: ['member'],
    only: { viewerCanHide: [] },
  },
  { ...open('Collection', 'viewer { collections HERE }'), readers: members, isPersonal: true },
];
