import { eventStatus } from '../../../features/summits/event-status';
import type { SessionPageQuery } from '../../../shared/apollo/generated/operations';

type Session = NonNullable<SessionPageQuery['session']>;

/** A session for machines: an event of schema.org within that of its summit. */
export function sessionFacts(session: Session): object {
  const { summit, startsAt, endsAt } = session;
  const place = [session.room, summit?.venue, summit?.city?.name].filter((name) => name);
  return {
    '@type': 'Event',
    name: session.title,
    startDate: startsAt ?? summit?.startsOn,
    ...(endsAt === null
      ? {}
      : {
          endDate: endsAt,
          eventStatus: eventStatus(session.isCancelled),
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          location: { '@type': 'Place', name: place.join(', '), address: summit?.city?.name },
          performer: session.speakers.flatMap(({ name }) =>
            name === null ? [] : [{ '@type': 'Person', name }],
          ),
        }),
    superEvent: { '@type': 'Event', name: summit?.title, startDate: summit?.startsOn },
  };
}
