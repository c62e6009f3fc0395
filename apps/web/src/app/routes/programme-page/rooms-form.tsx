import { Trans, useLingui } from '@lingui/react/macro';
import { roomsMax } from '@praxis/domain/summits';
import { Button } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { LineField } from '../../../features/summits/planning-fields';
import type { PostedForm } from '../../../shared/forms/posted-form';
import type { Room } from './programme-parts';

/** The rooms that there are, and place for two more. One whose name is emptied is given up. */
export function RoomsForm({ form, rooms }: { form: PostedForm | null; rooms: readonly Room[] }) {
  const { t } = useLingui();
  const posted = form?.values['do'] === 'rooms' ? form : null;
  const count = Math.min(roomsMax, rooms.length + 2);
  return (
    <section className={styles['section']} aria-labelledby="rooms">
      <h2 id="rooms">
        <Trans>Rooms</Trans>
      </h2>
      <p className={styles['lead']}>
        <Trans>Empty a name to give the room up: its sessions then have none.</Trans>
      </p>
      <form method="post" className={styles['form']}>
        {Array.from({ length: count }, (_, i) => {
          const room = rooms[i];
          const number = i + 1;
          return (
            <div key={i} className={styles['pair']}>
              <input type="hidden" name={`room-id-${String(i)}`} value={room?.id ?? ''} />
              <LineField
                form={posted}
                name={`room-name-${String(i)}`}
                label={t`Room ${number}`}
                maxLength={100}
                value={room?.name ?? ''}
              />
              <LineField
                form={posted}
                name={`room-capacity-${String(i)}`}
                type="number"
                isShort
                label={t`Places in room ${number}`}
                value={String(room?.capacity ?? '')}
              />
            </div>
          );
        })}
        <p>
          <Button type="submit" look="quiet" name="do" value="rooms">
            <Trans>Save the rooms</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}
