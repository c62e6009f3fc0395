/** What the values of enumerations mean that are about calls for participation and requests. */
export const valueWordsOfRequests: Record<string, Record<string, string>> = {
  AccountInvitationPurpose: {
    OFFICE: 'To ask to take part in a summit.',
    TEAM: 'To write for a city, as one of its team.',
  },
  ParticipantCategory: {
    ASSOCIATION: 'An association of cities or regions.',
    CITY: 'A city or municipality that is no member of the Alliance.',
    CIVIL_SOCIETY: 'An organisation of civil society.',
    INTERNATIONAL_ORGANISATION: 'An international organisation.',
    MEMBER_CITY: 'A city of the Alliance.',
    NATIONAL_AUTHORITY: 'A ministry or another body of a whole country.',
    REGION: 'A region or a province.',
    RESEARCH: 'A university or another place of research.',
  },
  ParticipationCallState: {
    CLOSED: 'The deadline has passed.',
    NOT_OPEN: 'It takes requests later.',
    OPEN: 'It takes requests now.',
  },
  ParticipationRequestStatus: {
    ACCEPTED: 'Organisers have accepted it: it has its places.',
    CANCELLED: 'Whoever asked has taken it back, or refused an offer; that is final.',
    DECLINED: 'Organisers have declined it.',
    DRAFT: 'It is being written, and nobody else sees it.',
    INFORMATION: 'Organisers have asked something; it is sent again with the answer.',
    LAPSED: 'Places were offered, and nobody answered in time.',
    SUBMITTED: 'It was sent and waits for a decision.',
    WAITLISTED: 'It waits for places to become free.',
  },
  StudyChangeKind: {
    ADDED: 'It was pinned since.',
    CHANGED: 'Another version of it is pinned, or it was published anew.',
    REWORDED: 'What is presented is the same; who presents it, or what is said of it, is not.',
    REMOVED: 'It is no longer pinned.',
  },
};
