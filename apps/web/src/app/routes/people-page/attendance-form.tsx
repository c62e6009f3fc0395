import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import styles from '../../../features/participation/visits.module.css';
import type { PeoplePageQuery } from '../../../shared/apollo/generated/operations';

export type Attending = NonNullable<PeoplePageQuery['summitAttendance']>['requests'][number];

/** A box for each person of the delegations shown, by reference and row: nobody is named. */
export function AttendanceForm({ requests }: { requests: readonly Attending[] }) {
  const { t } = useLingui();
  return (
    <form method="post" id="form" className={styles['section']}>
      <ul className={styles['list']}>
        {requests.map(({ id, reference, country, people, attended }) => (
          <li key={id}>
            <fieldset className={styles['boxes']}>
              <legend>
                {reference}
                {country === null ? null : `, ${country.name}`},{' '}
                <Plural value={people} one="# person" other="# people" />
              </legend>
              <input type="hidden" name="shown" value={id} />
              {Array.from({ length: people }, (_, i) => i + 1).map((person) => (
                <label key={person}>
                  <input
                    type="checkbox"
                    name={`at-${id}`}
                    value={person}
                    defaultChecked={attended.includes(person)}
                  />
                  <span>{person === 1 ? t`1, who leads` : person}</span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <p>
        <Button type="submit" name="do" value="mark">
          <Trans>Save who was there</Trans>
        </Button>
      </p>
    </form>
  );
}
