import type { Language } from '@praxis/domain/shared';
import { eventStatus } from '../../../features/summits/event-status';
import type { SummitPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';

type Summit = NonNullable<SummitPageQuery['summit']>;

/** A summit for machines: an event of schema.org, with its sessions that have a time. */
export function summitFacts(
  summit: Summit,
  { origin, language }: { origin: string; language: Language },
): object {
  const { city, slug } = summit;
  const name = summit.venue ?? city?.name;
  const location = {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      addressLocality: city?.name,
      addressCountry: city?.country.code,
    },
  };
  const sessions = summit.sessions.filter(({ startsAt }) => startsAt !== null);
  return {
    '@type': 'Event',
    name: summit.title,
    startDate: summit.startsOn,
    endDate: summit.endsOn,
    url: `${origin}${pathTo(language, 'summit', { summit: slug })}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(summit.isRecorded ? {} : { eventStatus: eventStatus(summit.status === 'CANCELLED') }),
    location,
    organizer: summit.organisers.map((organiser) => ({ '@type': 'Organization', name: organiser })),
    ...(sessions.length === 0
      ? {}
      : {
          subEvent: sessions.map((session) => ({
            '@type': 'Event',
            name: session.title,
            startDate: session.startsAt,
            endDate: session.endsAt,
            url: `${origin}${pathTo(language, 'session', { summit: slug, session: session.slug })}`,
            eventStatus: eventStatus(session.isCancelled),
            location,
          })),
        }),
  };
}
