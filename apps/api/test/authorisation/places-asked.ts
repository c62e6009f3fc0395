import type { Actor } from './actors';
import { secretariat } from './actors';
import { open, type Place } from './place';
import { known } from './world';

/** The actor `member` has asked. */
const asker: Actor[] = ['member'];
const own = (type: string, below: string): Place => ({
  ...open(type, `viewer { participationRequests ${below} }`),
  readers: asker,
  isPersonal: true,
});

/** How summits call for participation, and who asks. */
export const asked: Place[] = [
  open('ParticipationCall', () => `summit(slug: "${known.summit}") { participationCall HERE }`, {
    capacity: secretariat,
    offersPlaces: secretariat,
    revision: secretariat,
  }),
  open('Country', () => `summit(slug: "${known.summit}") { participationCall { countries HERE } }`),
  open('Country', 'memberStates HERE'),
  {
    ...open('ParticipationRequest', () => `participationRequest(id: "${known.request}") HERE`, {
      answers: asker,
      missing: asker,
      priority: secretariat,
      viewerCanDecide: secretariat,
    }),
    readers: [...asker, ...secretariat],
  },
  {
    ...open(
      'ParticipationEvent',
      () => `participationRequest(id: "${known.request}") { events HERE }`,
      { actor: [] },
    ),
    readers: [...asker, ...secretariat],
  },
  own('ParticipationRequest', 'HERE'),
  own('ParticipationAnswers', '{ answers HERE }'),
  own('Participant', '{ answers { people HERE } }'),
  own('FieldFault', '{ missing HERE }'),
];
