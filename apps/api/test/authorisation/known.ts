/** What places name besides practices. */
export const known = {
  reminderKey: 'key',
  questionKey: 'key',
  reportId: 'id',
  leaverId: 'id',
  heirId: 'id',
  summit: 'slug',
  hiddenSummit: 'slug',
  speakerKey: 'key',
  calledSummit: 'slug',
  agreement: 'id',
  takeAway: 'id',
  visitedSummit: 'slug',
  visitingRequest: 'id',
  request: 'id',
  declaration: 'slug',
  draftId: 'id',
};
