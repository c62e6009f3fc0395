/** What the values of the enumerations of reviews, and of links and signatures of declarations, mean. */
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
  LinkState: {
    PROPOSED: 'It waits for the secretariat.',
    ACCEPTED: 'Everybody reads it.',
    DECLINED: 'The secretariat has said why not.',
    REPLACED: 'Another sentence has taken its place.',
    TAKEN_BACK: 'The city no longer says it.',
  },
  LinkDecision: {
    ACCEPT: 'Everybody reads it from now on.',
    DECLINE: 'It stays between the city and the secretariat, with a reason.',
  },
  SignatoryOffice: {
    MAYOR: 'The mayor.',
    DEPUTY_MAYOR: 'A deputy mayor.',
    COUNCIL: 'The city council.',
    EXECUTIVE: 'The executive of the city: its board or its aldermen.',
  },
};
