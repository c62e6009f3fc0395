import { secretariat } from './actors';
import { open, type Place } from './place';
import { ofCalling } from './places-planned';
import { known } from './world';

const weighed = (rest: string) => (): string => `summit(slug: "${known.weighedSummit}") ${rest}`;
const requests = (rest: string): Place['query'] =>
  weighed(`{ participationRequests { edges { node ${rest} } } }`);

/** What organisers weigh: requests that were sent, and the places that there are. */
export const weighing: Place[] = [
  open('Summit', weighed('HERE'), ofCalling),
  ...[
    open('ParticipationRequestConnection', weighed('{ participationRequests HERE }')),
    open('ParticipationRequestEdge', weighed('{ participationRequests { edges HERE } }')),
    open('ParticipationRequest', requests('HERE')),
    open('ParticipationRequest', weighed('{ participationSelection HERE }')),
    open('ParticipationOffer', requests('{ offer HERE }')),
    open('ParticipationEvent', requests('{ events HERE }')),
    open('ParticipationPlaces', weighed('{ participationPlaces HERE }')),
    open('ParticipationCount', weighed('{ participationBalance HERE }')),
    open('Programme', weighed('{ programme HERE }')),
    open('InterpretationGap', weighed('{ programme { interpretationGaps HERE } }')),
    open('LanguageGap', weighed('{ programme { languageGaps HERE } }')),
    open('InterpretationNeed', weighed('{ programme { interpretationGaps { needs HERE } } }')),
  ].map((place) => ({ ...place, readers: secretariat })),
];
