import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { SummitPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDays } from '../../../shared/formatting/formatting';
import styles from './summit-page.module.css';

type Event = NonNullable<SummitPageQuery['summit']>['associatedEvents'][number];

/** What others hold at the same time; nothing where nobody does. */
export function AssociatedEvents({
  events,
  language,
}: {
  events: readonly Event[];
  language: Language;
}) {
  if (events.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="events">
      <h2 id="events">
        <Trans>At the same time</Trans>
      </h2>
      <ul>
        {events.map(({ title, language: of, startsOn, endsOn, place, address }) => (
          <li key={`${title} ${startsOn}`}>
            {address === null ? (
              <span lang={of.toLowerCase()}>{title}</span>
            ) : (
              <a href={address} lang={of.toLowerCase()} rel="noopener noreferrer">
                {title}
              </a>
            )}
            , <time dateTime={startsOn}>{formatDays(startsOn, endsOn, language)}</time>
            {place === null ? null : `, ${place}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
