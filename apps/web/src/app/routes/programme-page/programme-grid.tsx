import { Trans } from '@lingui/react/macro';
import styles from '../../../features/summits/planning.module.css';
import { Link } from '../../../shared/navigation/link';
import type { Language } from '@praxis/domain/shared';
import { pathTo } from '../../../shared/navigation/paths';
import type { PlannedSession, Room } from './programme-parts';

/** One day as a table: a row for each beginning, a column for each room. */
export function ProgrammeGrid({
  caption,
  sessions,
  rooms,
  summit,
  language,
}: {
  caption: string;
  sessions: readonly PlannedSession[];
  rooms: readonly Room[];
  summit: string;
  language: Language;
}) {
  const times = [...new Set(sessions.map(({ startTime }) => startTime))].sort();
  const columns: (Room | null)[] = [...rooms];
  if (sessions.some(({ room }) => room === null)) columns.push(null);
  return (
    <div className={styles['scroll']} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles['grid']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Time</Trans>
            </th>
            {columns.map((room) => (
              <th key={room?.id ?? ''} scope="col">
                {room === null ? <Trans>No room yet</Trans> : room.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((time) => (
            <tr key={time}>
              <th scope="row">{time}</th>
              {columns.map((room) => (
                <td key={room?.id ?? ''}>
                  <ul>
                    {sessions
                      .filter(
                        (each) =>
                          each.startTime === time && (each.room?.id ?? '') === (room?.id ?? ''),
                      )
                      .map((each) => (
                        <li key={each.id}>
                          <Link
                            href={pathTo(language, 'planSession', {
                              summit,
                              session: each.slug,
                            })}
                            lang={each.titleLanguage.toLowerCase()}
                          >
                            {each.title}
                          </Link>{' '}
                          {each.startTime}–{each.endTime}
                        </li>
                      ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
