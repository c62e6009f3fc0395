import { AttachmentsNotReady } from './attachment-problems';
import {
  requireReadyAttachments,
  unreadyReason,
  type AttachmentStep,
} from './attachment-readiness';
import type { AttachmentKind, FileState } from './attachment-rules';

const cases: [AttachmentKind, FileState, string | null, AttachmentStep, string | null][] = [
  ['picture', 'available', 'Boats in the harbour', 'submit', null],
  ['picture', 'available', 'Boats in the harbour', 'publish', null],
  ['picture', 'available', null, 'submit', 'no-alt'],
  ['picture', 'available', '', 'publish', 'no-alt'],
  ['picture', 'waiting', 'Boats', 'submit', null],
  ['picture', 'waiting', 'Boats', 'publish', 'waiting'],
  ['picture', 'quarantined', null, 'submit', 'quarantined'],
  ['document', 'available', null, 'publish', null],
  ['document', 'waiting', null, 'submit', null],
  ['document', 'waiting', null, 'publish', 'waiting'],
  ['document', 'quarantined', null, 'submit', 'quarantined'],
];

it.each(cases)('a %s that is %s and says %j, to %s: %s', (kind, state, alt, step, reason) => {
  expect(unreadyReason({ kind, state, alt, name: 'a' }, step)).toBe(reason);
});

it('names every file that is not ready', () => {
  const files = [
    { kind: 'picture', state: 'available', alt: null, name: 'a.webp' },
    { kind: 'document', state: 'available', alt: null, name: 'b.pdf' },
    { kind: 'document', state: 'waiting', alt: null, name: 'c.pdf' },
  ] as const;
  expect(() => {
    requireReadyAttachments(files, 'publish');
  }).toThrow(AttachmentsNotReady);
  expect(() => {
    requireReadyAttachments(files, 'publish');
  }).toThrow('a.webp (say what can be seen in it), c.pdf (wait until it has been looked at');
  expect(() => {
    requireReadyAttachments([], 'publish');
  }).not.toThrow();
});
