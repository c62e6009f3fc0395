import { secretariat, type Actor } from './actors';
import { open, type Place } from './place';
import { known } from './world';

const taken = (rest: string) => (): string =>
  `takeAway(id: "${known.takeAway}", kind: ATTENDANCE) ${rest}`;
const ofWhoPrepared: readonly Actor[] = ['organiser'];

/** Who comes to a summit, for the one organiser who prepared it, and what organisers ask of each other. */
export const opened: Place[] = [
  ...[
    open('TakeAway', taken('HERE')),
    open('TakenRecord', taken('{ records HERE }')),
    open('ParticipationAnswers', taken('{ records { answers HERE } }')),
    open('Participant', taken('{ records { answers { people HERE } } }')),
    open('RecordAgreement', () => `recordAgreement(id: "${known.agreement}") HERE`, {
      viewerCanAnswer: [],
    }),
  ].map((place) => ({ ...place, readers: ofWhoPrepared })),
  {
    ...open(
      'RecordAgreement',
      () => `summit(slug: "${known.calledSummit}") { recordAgreements HERE }`,
    ),
    readers: secretariat,
  },
];
