/** What the values of enumerations mean that are about who comes to a summit, and who reads that. */
export const valueWordsOfRecords: Record<string, Record<string, string>> = {
  AgreementKind: {
    ATTENDANCE: 'The list of those who come is taken away.',
    BADGES: 'Badges are taken away.',
    MANIFEST: 'The list of a field visit is taken away.',
    OPEN: 'More records are opened within an hour.',
    REQUESTS: 'The table of all requests is taken away.',
  },
  AgreementState: {
    GOOD: 'It holds now.',
    OVER: 'Its time is over, or nobody has answered for a day.',
    REFUSED: 'A second person has refused.',
    WAITING: 'It waits for a second person.',
  },
  ParticipantFunction: {
    COUNCILLOR: 'A member of the council.',
    DEPUTY_MAYOR: 'A deputy of the mayor.',
    EXPERT: 'Somebody whom the authority asked for advice.',
    HEAD_OF_SERVICE: 'Leads a service of the authority.',
    INTERPRETER: 'Interprets for the delegation.',
    MAYOR: 'The mayor, or whoever leads the authority.',
    OFFICER: 'Works for the authority.',
    OTHER: 'In another function, which the title tells.',
  },
  TakeAwayKind: {
    ATTENDANCE: 'Of those who come, for the entrance.',
    BADGES: 'Of those who come, for their badges.',
    MANIFEST: 'Of those who have a place in one field visit.',
    REQUESTS: 'Of all requests that were sent and not cancelled.',
  },
};
