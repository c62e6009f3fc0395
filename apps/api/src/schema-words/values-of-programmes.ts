/** What the values of the enumerations of summits and their programmes mean. */
export const valueWordsOfProgrammes: Record<string, Record<string, string>> = {
  SpeakerAnswer: {
    CONFIRMED: 'She comes.',
    DECLINED: 'She does not come.',
  },
  SummitStatus: {
    DRAFT: 'Organisers plan it; nobody else sees it.',
    ANNOUNCED: 'Everybody reads of it.',
    HELD: 'It has taken place.',
    CANCELLED: 'It does not take place.',
  },
  ClashKind: {
    ROOM: 'A room is needed in two sessions at once.',
    SPEAKER: 'Somebody speaks in two sessions at once.',
    INTERPRETER: 'Somebody interprets two sessions at once.',
    ROOM_TOO_SMALL: 'More people can take part than the room holds.',
    OUTSIDE: 'It is on no day of the summit.',
  },
  ReleasedField: {
    TITLE: 'What it is called.',
    KIND: 'What kind of session it is.',
    TIME: 'When it is held.',
    ROOM: 'Where it is held.',
    CAPACITY: 'How many people can take part.',
    LANGUAGES: 'Languages of interpretation.',
    SPEAKERS: 'Who speaks.',
  },
  ProgrammeDifferenceKind: {
    ADDED: 'It is new.',
    CHANGED: 'It is different.',
    CANCELLED: 'It no longer takes place.',
    RESTORED: 'It takes place after all.',
  },
  CaseStudyBasis: {
    CITY_LISTED:
      'The sources list its city among those that presented; they do not name the practice.',
    NAMED: 'A source names the practice.',
    PINNED: 'A version of the practice was pinned to the session.',
  },
  SessionKind: {
    FIELD_VISIT: 'A visit to a place in the host city.',
    PANEL: 'A discussion before an audience.',
    PLENARY: 'A session of the whole summit.',
    SESSION: 'The sources do not say which kind.',
    TRAINING: 'A training.',
    WORKSHOP: 'A working session of a part of the summit.',
  },
};
