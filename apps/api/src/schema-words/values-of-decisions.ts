/** What the values of the enumerations mean that are about deciding requests to take part. */
export const valueWordsOfDecisions: Record<string, Record<string, string>> = {
  ParticipationDecision: {
    ACCEPT: 'They have places.',
    WAITLIST: 'They wait until places become free.',
    DECLINE: 'They do not come.',
    ASK: 'Organisers ask to know more first.',
  },
  ParticipationRequestSort: {
    SENT: 'The first sent first.',
    CHANGED: 'The last changed first.',
    WAITING: 'As the waiting list is served: by priority, then the first sent first.',
  },
  ParticipationBalanceKind: {
    COUNTRY: 'By the country of the authority.',
    SIZE: 'By how many people live there.',
    CATEGORY: 'By what kind of authority asks.',
    LANGUAGE: 'By the languages that they need; a request with two counts twice.',
    FIRST_ATTENDANCE: 'By whether the authority comes for the first time.',
  },
  ParticipationOfferAnswer: {
    ACCEPTED: 'The places were taken.',
    DECLINED: 'They were refused, or the request was cancelled.',
    LAPSED: 'Nobody answered in time.',
    WITHDRAWN: 'Organisers decided otherwise meanwhile.',
  },
  ParticipationEventKind: {
    SUBMITTED: 'It was sent.',
    CHANGED: 'It was changed.',
    DECIDED: 'Organisers decided.',
    UNDONE: 'Organisers took a decision back.',
    OFFERED: 'Places were offered.',
    OFFER_ACCEPTED: 'Offered places were taken.',
    OFFER_LAPSED: 'An offer was not answered in time.',
    OFFER_ENDED: 'An offer ended without an answer.',
    CANCELLED: 'Whoever asked cancelled it, or refused offered places.',
  },
};
