import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import {
  canAddComment,
  canEditComment,
  canRemoveComment,
  canReportComment,
} from './comment-policy';

const written = new Date('2026-01-01T10:00:00Z');
const comment = { authorId: 'author', createdAt: written, isRemoved: false };
const removed = { ...comment, isRemoved: true };
const minutesLater = (minutes: number): Date => new Date(written.getTime() + minutes * 60_000);

const viewers: [string, Viewer][] = [
  ['a visitor', visitor],
  ['its author', memberViewer('author')],
  ['another member', memberViewer('another')],
  ['a moderator', memberViewer('moderator', { roles: ['moderator'] })],
  ['an administrator', memberViewer('administrator', { roles: ['administrator'] })],
];
const who = (check: (viewer: Viewer) => boolean): string[] =>
  viewers.filter(([, viewer]) => check(viewer)).map(([name]) => name);

test('whoever has signed in may comment', () => {
  expect(who(canAddComment)).toEqual([
    'its author',
    'another member',
    'a moderator',
    'an administrator',
  ]);
});

test('only its author changes a comment, and only for 15 minutes', () => {
  expect(who((viewer) => canEditComment(viewer, comment, minutesLater(14.9)))).toEqual([
    'its author',
  ]);
  expect(who((viewer) => canEditComment(viewer, comment, minutesLater(15)))).toEqual([]);
  expect(who((viewer) => canEditComment(viewer, removed, written))).toEqual([]);
});

test('its author and moderators remove a comment', () => {
  expect(who((viewer) => canRemoveComment(viewer, comment))).toEqual(['its author', 'a moderator']);
  expect(who((viewer) => canRemoveComment(viewer, removed))).toEqual([]);
});

test('anyone but its author reports a comment', () => {
  expect(who((viewer) => canReportComment(viewer, comment))).toEqual([
    'a visitor',
    'another member',
    'a moderator',
    'an administrator',
  ]);
  expect(who((viewer) => canReportComment(viewer, removed))).toEqual([]);
});
