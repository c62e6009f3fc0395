import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Field, Tag } from '@praxis/ui';
import styles from '../../../features/participation/visits.module.css';
import { placeStatusLabel } from '../../../features/participation/visit-words';
import type { Visit } from './visit-form';

const tones = { PLACED: 'ok', WAITING: 'warn', CANCELLED: 'plain' } as const;

/** The delegations of a visit, by the references of their requests, in the order of the list. */
export function PlacesList({ visit, others }: { visit: Visit; others: readonly Visit[] }) {
  const { i18n } = useLingui();
  if (visit.places.length === 0)
    return (
      <p>
        <Trans>No delegation has a place or waits for one yet.</Trans>
      </p>
    );
  return (
    <ul className={styles['list']}>
      {visit.places.map((place) => (
        <li key={place.id} id={`place-${place.reference}`}>
          <h3>{place.reference}</h3>
          <p>
            <Tag tone={tones[place.status]}>{placeStatusLabel(i18n, place.status)}</Tag>{' '}
            <Plural value={place.people} one="# person" other="# people" />
            {place.country === null ? null : `, ${place.country.name}`},{' '}
            {place.rank === 0 ? <Trans>given unasked</Trans> : <Trans>choice {place.rank}</Trans>}
          </p>
          <PlaceActions place={place} visit={visit} others={others} />
        </li>
      ))}
    </ul>
  );
}

function PlaceActions({
  place,
  visit,
  others,
}: {
  place: Visit['places'][number];
  visit: Visit;
  others: readonly Visit[];
}) {
  const { t } = useLingui();
  const isPlaced = place.status === 'PLACED';
  const targets = [...(isPlaced ? [] : [visit]), ...others];
  return (
    <div className={styles['buttons']}>
      {targets.length === 0 ? null : (
        <form method="post" className={styles['buttons']}>
          <input type="hidden" name="place" value={place.id} />
          <Field id={`to-${place.reference}`} label={isPlaced ? t`Move to…` : t`Give a place in`}>
            {(control) => (
              <select {...control} name="to">
                {targets.map(({ id, title, titleLanguage }) => (
                  <option key={id} value={id} lang={titleLanguage.toLowerCase()}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button type="submit" look="quiet" name="do" value="move">
            {isPlaced ? (
              <Trans>
                Move <span className="visually-hidden">{place.reference}</span>
              </Trans>
            ) : (
              <Trans>
                Give <span className="visually-hidden">{place.reference}</span>
              </Trans>
            )}
          </Button>
        </form>
      )}
      {place.status === 'CANCELLED' ? null : (
        <form method="post">
          <input type="hidden" name="place" value={place.id} />
          <Button type="submit" look="danger" name="do" value="waive">
            {isPlaced ? (
              <Trans>
                Take the place away <span className="visually-hidden">{place.reference}</span>
              </Trans>
            ) : (
              <Trans>
                Take off the list <span className="visually-hidden">{place.reference}</span>
              </Trans>
            )}
          </Button>
        </form>
      )}
    </div>
  );
}
