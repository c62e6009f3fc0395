import { secretariat } from './actors';
import { open, type Place } from './place';
import { known } from './world';

const visits = (type: string, below: string): Place => ({
  ...open(type, () => `fieldVisits(summit: "${known.visitedSummit}") ${below}`),
  readers: secretariat,
});
const attendance = (type: string, below: string): Place => ({
  ...open(type, () => `summitAttendance(summit: "${known.visitedSummit}") ${below}`),
  readers: secretariat,
});
/** The actor `member` has asked. */
const own = (type: string, below: string): Place => ({
  ...open(type, () => `ownFieldVisits(request: "${known.visitingRequest}") ${below}`),
  readers: ['member'],
});

/** Field visits with their places, and who was at a summit. */
export const visited: Place[] = [
  visits('FieldVisit', 'HERE'),
  visits('FieldVisitPlace', '{ places HERE }'),
  visits('KeptFieldVisitDetails', '{ details HERE }'),
  own('OwnFieldVisit', 'HERE'),
  own('FieldVisitDetails', '{ details HERE }'),
  {
    ...open(
      'RecordAgreement',
      () => `summit(slug: "${known.visitedSummit}") { recordAgreements HERE }`,
      { viewerCanAnswer: [] },
    ),
    readers: secretariat,
  },
  attendance('SummitAttendance', 'HERE'),
  attendance('AttendingRequest', '{ requests HERE }'),
];
