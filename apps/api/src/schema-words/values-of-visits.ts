/** What the values of enumerations of field visits mean. */
export const valueWordsOfVisits: Record<string, Record<string, string>> = {
  VisitPlaceStatus: {
    CANCELLED: 'Given up by the delegation, or taken away by organisers.',
    PLACED: 'The delegation has a place.',
    WAITING: 'It gets one when enough become free.',
  },
  VisitTransport: {
    BOAT: 'By boat.',
    BUS: 'By bus.',
    METRO: 'By underground.',
    ON_FOOT: 'On foot, or by wheelchair.',
    OWN_WAY: 'Everybody gets there by themselves.',
    TRAIN: 'By train.',
    TRAM: 'By tram.',
  },
};
