import { Trans } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';

/** What is known of a speaker, and how she has it forgotten: by one press each, without an account. */
export function OwnData({ isAddressKept, name }: { isAddressKept: boolean; name: string }) {
  return (
    <section className={styles['section']} aria-labelledby="own">
      <h2 id="own">
        <Trans>What we know of you</Trans>
      </h2>
      {isAddressKept ? (
        <form method="post" className={styles['section']}>
          <p className={styles['lead']}>
            <Trans>
              Your mail address is kept, encrypted, until the session is over: to tell you what
              changes in its brief. It is forgotten at once when you decline.
            </Trans>
          </p>
          <p>
            <Button type="submit" look="quiet" name="do" value="forget">
              <Trans>Forget my address</Trans>
            </Button>
          </p>
        </form>
      ) : (
        <p>
          <Trans>Your mail address has been deleted.</Trans>
        </p>
      )}
      <details>
        <summary>
          <Trans>Take my name out</Trans>
        </summary>
        <form method="post" className={styles['section']}>
          <p className={styles['lead']}>
            <Trans>
              Everybody reads “{name}” in the programme, and in its versions of the past. You may
              have the name taken out of all of them, and out of what organisers wrote for the
              sessions. “A speaker who asked not to be named” stays in its place. It cannot be taken
              back, and this link works no longer.
            </Trans>
          </p>
          <p>
            <Button type="submit" look="danger" name="do" value="unname">
              <Trans>Take my name out of the summit</Trans>
            </Button>
          </p>
        </form>
      </details>
    </section>
  );
}
