import { secretariat } from './actors';
import { open, type Place } from './place';
import { known } from './world';

const announced = (rest: string) => (): string => `summit(slug: "${known.summit}") ${rest}`;
const hidden = (rest: string) => (): string => `summit(slug: "${known.hiddenSummit}") ${rest}`;
const forOrganisers = (place: Place): Place => ({ ...place, readers: secretariat });
/** Where nobody is called to take part, there is nothing to weigh. */
const notCalling: Place['only'] = {
  participationRequests: [],
  participationSelection: [],
  participationBalance: [],
  participationPlaces: [],
};
const ofOrganisers: Place['only'] = {
  viewerCanOrganise: secretariat,
  nextStatuses: secretariat,
  programme: secretariat,
  invitations: secretariat,
  recordAgreements: secretariat,
};

/** Of a summit that calls for participation. */
export const ofCalling: Place['only'] = {
  ...ofOrganisers,
  participationRequests: secretariat,
  participationSelection: secretariat,
  participationBalance: secretariat,
  participationPlaces: secretariat,
};

const ofRecorded: Place['only'] = {
  ...notCalling,
  nextStatuses: secretariat,
  recordAgreements: secretariat,
  invitations: secretariat,
};

/** Those that have a declaration: those of the past, which everybody sees alike, and one that organisers plan. */
const session = 'declarations { edges { node { summit { sessions HERE } } } }';
const summit = 'declarations { edges { node { summit HERE } } }';

/** Summits of the past, with their sessions and figures. */
export const recorded: Place[] = [
  open('Summit', summit, ofOrganisers),
  open('Summit', 'summit(slug: "aarhus-2015") HERE', ofRecorded),
  open('SummitConnection', 'summits HERE'),
  open('SummitEdge', 'summits { edges HERE }'),
  open('Claim', 'summits { edges { node { claims HERE } } }'),
  open('Session', session, { viewerCanPin: secretariat }),
  open(
    'Session',
    'session(summit: "aarhus-2015", slug: "challenges-for-local-authorities-and-how-they-face-them") HERE',
    { viewerCanPin: secretariat },
  ),
];

/** Summits that organisers plan: one that is announced, with a released programme, and one that is not. */
export const planned: Place[] = [
  open('Summit', announced('HERE'), ofCalling),
  open('LocalText', announced('{ titles HERE }')),
  open('AssociatedEvent', announced('{ associatedEvents HERE }')),
  open('ProgrammeRelease', announced('{ releases HERE }')),
  open('ReleasedSession', announced('{ releases { sessions HERE } }')),
  open('Speaker', announced('{ releases { sessions { speakers HERE } } }')),
  open('Session', announced('{ sessions HERE }'), {
    viewerCanPin: secretariat,
    viewerHasChosen: ['member'],
  }),
  open('Term', announced('{ sessions { languages HERE } }')),
  open('SpeakerInvitation', () => `speakerInvitation(key: "${known.speakerKey}") HERE`),
  open('BriefDelta', () => `speakerInvitation(key: "${known.speakerKey}") { briefDelta HERE }`),
  open(
    'StudyChange',
    () => `speakerInvitation(key: "${known.speakerKey}") { briefDelta { studies HERE } }`,
  ),
  open('SessionOutcome', announced('{ sessions { outcome HERE } }'), {
    justification: secretariat,
  }),
  ...[
    open('PlannedSpeaker', announced('{ programme { sessions { speakers HERE } } }')),
    open('Programme', announced('{ programme HERE }')),
    open('BriefDelta', announced('{ programme { sessions { briefDelta HERE } } }')),
    open('Room', announced('{ programme { rooms HERE } }')),
    open('PlannedSession', announced('{ programme { sessions HERE } }')),
    open('Clash', announced('{ programme { clashes HERE } }')),
    open('LanguageGap', announced('{ programme { languageGaps HERE } }')),
    open('ProgrammeDifference', announced('{ programme { differences HERE } }')),
    open('Summit', 'organisedSummits HERE'),
    open('Summit', hidden('HERE')),
    open('Session', hidden('{ sessions HERE }')),
    open('Session', () => `session(summit: "${known.hiddenSummit}", slug: "opening") HERE`),
    open('Session', () => `session(summit: "${known.summit}", slug: "panel") HERE`),
  ].map(forOrganisers),
];
