import { isInAudience, type Audience } from './audience';
import { memberViewer } from './testing';
import { visitor, type Viewer } from './viewer';

const viewers: Record<string, Viewer> = {
  visitor,
  member: memberViewer('m'),
  reviewer: memberViewer('r', { roles: ['reviewer'] }),
  moderator: memberViewer('o', { roles: ['moderator'] }),
  administrator: memberViewer('a', { roles: ['administrator'] }),
  organiser: memberViewer('s', { roles: ['organiser'] }),
};

test.each<[Audience, string[]]>([
  ['everyone', ['visitor', 'member', 'reviewer', 'moderator', 'administrator', 'organiser']],
  ['useCase', ['visitor', 'member', 'reviewer', 'moderator', 'administrator', 'organiser']],
  ['members', ['member', 'reviewer', 'moderator', 'administrator', 'organiser']],
  ['self', ['member']],
  ['reviewers', ['reviewer']],
  ['moderators', ['moderator']],
  ['administrators', ['administrator']],
  ['secretariat', ['administrator', 'organiser']],
])('the audience %s is exactly %j', (audience, expected) => {
  const allowed = Object.entries(viewers)
    .filter(([, viewer]) => isInAudience(audience, viewer, 'm'))
    .map(([name]) => name);
  expect(allowed).toEqual(expected);
});
