/** What the values of the enumerations of reviews and of signatures mean. */
export const valueWordsOfReviews: Record<string, Record<string, string>> = {
  ConflictKind: {
    OWN_CITY: 'They belong to the team of one of its cities.',
    CO_AUTHOR: 'They have written in it.',
    DECLARED: 'They have declared it themselves.',
  },
  AssignmentFilter: {
    MINE: 'What the viewer has taken.',
    OTHERS: 'What another reviewer has.',
    NOBODY: 'What nobody has taken yet.',
  },
  SignatoryOffice: {
    MAYOR: 'The mayor.',
    DEPUTY_MAYOR: 'A deputy mayor.',
    COUNCIL: 'The city council.',
    EXECUTIVE: 'The executive of the city: its board or its aldermen.',
  },
};
