import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import styles from './weighing.module.css';

/** What was just decided, with the way back; or that it was taken back. */
export function DecidedNotice({
  context: { form, query },
}: {
  context: { form: PostedForm | null; query: URLSearchParams };
}) {
  const batch = query.get('decided');
  const count = Number(query.get('count')) || 0;
  const undone = query.get('undone');
  const error = form?.errors['undo'];
  if (error !== undefined)
    return (
      <Notice tone="error" role="alert">
        <p>{error}</p>
      </Notice>
    );
  if (batch !== null && form === null)
    return (
      <Notice tone="ok" role="status">
        <p>
          <Plural
            value={count}
            _0="Nothing is different: the requests stood so already."
            one="# request is decided. Whoever asked is told by mail."
            other="# requests are decided. Everybody who asked is told by mail."
          />
        </p>
        {count === 0 ? null : (
          <form method="post" className={styles['buttons']}>
            <Button type="submit" look="quiet" name="undo" value={batch}>
              <Trans>Take this decision back</Trans>
            </Button>
          </form>
        )}
      </Notice>
    );
  if (undone === null || form !== null) return null;
  const stay = query.get('stay') ?? '';
  return (
    <Notice tone="ok" role="status">
      <p>
        <Plural
          value={Number(undone) || 0}
          one="The decision on # request is taken back. Whoever asked is told by mail."
          other="The decision on # requests is taken back. Everybody who asked is told by mail."
        />
      </p>
      {stay === '' ? null : (
        <p>
          <Trans>These stay as they are, they have changed since: {stay}</Trans>
        </p>
      )}
    </Notice>
  );
}
