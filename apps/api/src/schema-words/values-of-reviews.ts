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
  VersionStanding: {
    ADOPTED: 'It is a text that was adopted.',
    TRANSLATION: 'Somebody translated it.',
  },
  DeclarationGapKind: {
    VERSION: 'There is no text in the language; it can be published without.',
    ADOPTED: 'No language is said to be that of the adopted text.',
    ARTICLES: 'There is no article.',
    STANDING: 'There are words in the language, and nobody said whether they were adopted.',
    TRANSLATOR: 'Nobody said who translated it.',
    TITLE: 'The title.',
    PREAMBLE: 'The preamble, which another language has.',
    HEADING: 'The heading of an article, which another language has.',
    ARTICLE: 'The words of an article, which another language has.',
    COMMITMENT: 'The words of a commitment.',
  },
};
