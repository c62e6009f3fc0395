import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asMember,
  asModerator,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../people';

/**
 * Everybody whom a policy can tell apart. What they ask about belongs to Aarhus; "elsewhere" is another
 * city; of the cities, Barcelona alone is verified.
 */
const factories = {
  visitor: () => asVisitor(),
  member: () => asMember(),
  editor: () => asEditor('aarhus'),
  editorElsewhere: () => asEditor('rotterdam'),
  editorOfVerifiedCity: () => asEditor('barcelona'),
  coordinatorOfVerifiedCity: () => asCoordinator('barcelona'),
  coordinator: () => asCoordinator('aarhus'),
  coordinatorElsewhere: () => asCoordinator('rotterdam'),
  reviewer: () => asReviewer(),
  reviewerOfTheCity: () => asReviewer({ aarhus: 'editor' }),
  /** Who helps to write drafts of the city by invitation; of no team, and of no verified city. */
  coAuthor: () => asMember(),
  moderator: asModerator,
  organiser: asOrganiser,
  administrator: asAdministrator,
};
export type Actor = keyof typeof factories;

/** Someone new of this kind. */
export const someone = (actor: Actor): Person => factories[actor]();

export const everyone = Object.keys(factories) as Actor[];
export const members = everyone.filter((actor) => actor !== 'visitor');
/** Who belongs to the team of the city that is asked about. */
export const team: Actor[] = ['editor', 'coordinator', 'reviewerOfTheCity'];
export const reviewers: Actor[] = ['reviewer', 'reviewerOfTheCity'];
/** Who writes a draft of which the actor `coAuthor` is a co-author. */
export const writers: Actor[] = [...team, 'coAuthor'];
/** Who reads past decisions. */
export const readersOfReviews: Actor[] = [...team, 'reviewer'];
/** Who reads a draft once it has been sent in. */
export const readersOfDrafts: Actor[] = [...readersOfReviews, 'coAuthor'];
/** Who reads the restricted annex of a published practice. */
export const readersOfAnnexes: Actor[] = [
  ...readersOfReviews,
  'editorOfVerifiedCity',
  'coordinatorOfVerifiedCity',
];
/** Who follows up what cities have promised. */
export const secretariat: Actor[] = ['organiser', 'administrator'];
/** Who translates a published practice, and who publishes what was translated. */
export const translators: Actor[] = [...readersOfReviews, ...secretariat];
export const publishersOfTranslations: Actor[] = ['reviewer', ...secretariat];
export const withdrawers: Actor[] = [...reviewers, 'coordinator', 'administrator'];
/** Who reads one that is for the summit of Barcelona. */
export const readersOfSummitAnnexes: Actor[] = [...readersOfAnnexes, ...secretariat];
