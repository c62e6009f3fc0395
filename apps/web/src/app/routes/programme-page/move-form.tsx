import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Field } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { formatDay } from '../../../shared/formatting/formatting';
import { Title } from '../../../shared/titles/title';
import type { Language } from '@praxis/domain/shared';
import type { PlannedSession, Room } from './programme-parts';

/** Where a session can go: another day at the same time, another room. */
export function MoveForm({
  session,
  days,
  rooms,
  language,
}: {
  session: PlannedSession;
  days: readonly string[];
  rooms: readonly Room[];
  language: Language;
}) {
  const { t } = useLingui();
  const otherDays = days.filter((day) => day !== session.day);
  const otherRooms = rooms.filter(({ id }) => id !== session.room?.id);
  if (otherDays.length + otherRooms.length === 0) return null;
  return (
    <form method="post" className={styles['move']}>
      <input type="hidden" name="session" value={session.id} />
      <input type="hidden" name="revision" value={session.revision} />
      <Field id={`to-${session.slug}`} label={t`Move to…`}>
        {(control) => (
          <select {...control} name="to">
            {otherDays.length > 0 ? (
              <optgroup label={t`Day`}>
                {otherDays.map((day) => (
                  <option key={day} value={`day ${day}`}>
                    {formatDay(day, language)}
                  </option>
                ))}
              </optgroup>
            ) : null}
            {otherRooms.length > 0 ? (
              <optgroup label={t`Room`}>
                {otherRooms.map(({ id, name }) => (
                  <option key={id} value={`room ${id}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ) : null}
          </select>
        )}
      </Field>
      <Button type="submit" look="quiet" name="do" value="move">
        <Trans>
          Move{' '}
          <span className="visually-hidden">
            <Title of={session} />
          </span>
        </Trans>
      </Button>
    </form>
  );
}
