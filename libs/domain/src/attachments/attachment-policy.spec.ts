import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import type { DraftState, Publication } from '../practices';
import { fileAccess, type FileStanding } from './attachment-policy';

const viewers = {
  visitor,
  member: memberViewer('member'),
  editor: memberViewer('editor', { cities: { aarhus: 'editor' } }),
  otherEditor: memberViewer('other', { cities: { rotterdam: 'coordinator' } }),
  reviewer: memberViewer('reviewer', { roles: ['reviewer'] }),
  coAuthor: memberViewer('co', { coAuthorOf: ['mentors'] }),
  administrator: memberViewer('administrator', { roles: ['administrator'] }),
} satisfies Record<string, Viewer>;
const everyone = Object.keys(viewers) as (keyof typeof viewers)[];

const draft = (publication: Publication, draftState: DraftState): FileStanding['draft'] => ({
  id: 'mentors',
  cityId: 'aarhus',
  publication,
  draftState,
  isOnBehalf: false,
});
const file = (over: Partial<FileStanding>): FileStanding => ({
  state: 'available',
  publications: [],
  draft: null,
  ...over,
});

type Access = ReturnType<typeof fileAccess>;
const cases: [string, FileStanding, Partial<Record<Access, (keyof typeof viewers)[]>>][] = [
  ['of a published practice', file({ publications: ['published'] }), { public: everyone }],
  ['of a merged practice', file({ publications: ['merged'] }), { public: everyone }],
  ['of a withdrawn practice', file({ publications: ['withdrawn'] }), { gone: everyone }],
  ['of nothing', file({}), { absent: everyone }],
  [
    'of a draft in writing',
    file({ draft: draft('unpublished', 'editing') }),
    {
      draft: ['editor', 'coAuthor'],
      absent: ['visitor', 'member', 'otherEditor', 'reviewer', 'administrator'],
    },
  ],
  [
    'of a draft that was sent in',
    file({ draft: draft('published', 'submitted') }),
    {
      draft: ['editor', 'reviewer', 'coAuthor'],
      absent: ['visitor', 'member', 'otherEditor', 'administrator'],
    },
  ],
  [
    'that waits, of a published practice',
    file({ state: 'waiting', publications: ['published'] }),
    { absent: everyone },
  ],
  [
    'that waits, of a draft',
    file({ state: 'waiting', draft: draft('unpublished', 'editing') }),
    { absent: everyone },
  ],
  [
    'in which something was found',
    file({ state: 'quarantined', publications: ['published'] }),
    { absent: everyone },
  ],
];

it.each(cases)('a file %s', (_what, standing, expected) => {
  const found: Partial<Record<Access, string[]>> = {};
  for (const name of everyone) (found[fileAccess(viewers[name], standing)] ??= []).push(name);
  expect(found).toEqual(expected);
});
