import { Trans, useLingui } from '@lingui/react/macro';
import { collectionNoteMaxLength } from '@praxis/domain/collections';
import { Button, Field } from '@praxis/ui';
import styles from '../../../features/collections/collections.module.css';
import type { CollectionEntryItemFragment } from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';

/** What the curator does with a practice: one place up or down, another note, out of the list. */
export function EntryActions({
  entry: { note, position, practice, content },
  count,
  form,
}: {
  entry: CollectionEntryItemFragment;
  /** A form of the page that is shown again. */
  form: PostedForm | null;
  /** How many the list has. */
  count: number;
}) {
  const { t } = useLingui();
  const id = `note-${String(practice.number)}`;
  const title = content?.title ?? practice.title;
  const posted = form?.values;
  const isNoted = posted?.['do'] === 'note' && posted['practice'] === String(practice.number);
  return (
    <>
      <form method="post" className={styles['buttons']} data-print="no">
        <input type="hidden" name="practice" value={practice.number} />
        <input type="hidden" name="position" value={position} />
        {position > 1 ? (
          <Button type="submit" look="quiet" name="do" value="up">
            <Trans>
              Move up<span className="visually-hidden"> {title}</span>
            </Trans>
          </Button>
        ) : null}
        {position < count ? (
          <Button type="submit" look="quiet" name="do" value="down">
            <Trans>
              Move down<span className="visually-hidden"> {title}</span>
            </Trans>
          </Button>
        ) : null}
        <Button type="submit" look="plain" name="do" value="takeOut">
          <Trans>
            Take out<span className="visually-hidden"> {title}</span>
          </Trans>
        </Button>
      </form>
      <details data-print="no" open={isNoted}>
        <summary>
          {note === null ? (
            <Trans>
              Write a note<span className="visually-hidden"> on {title}</span>
            </Trans>
          ) : (
            <Trans>
              Change the note<span className="visually-hidden"> on {title}</span>
            </Trans>
          )}
        </summary>
        <form method="post" className={styles['form']}>
          <input type="hidden" name="practice" value={practice.number} />
          <Field id={id} label={t`Your note`}>
            {(control) => (
              <textarea
                {...control}
                name="note"
                rows={3}
                maxLength={collectionNoteMaxLength}
                defaultValue={(isNoted ? posted['note'] : null) ?? note ?? ''}
              />
            )}
          </Field>
          <p className={styles['buttons']}>
            <Button type="submit" name="do" value="note">
              <Trans>Save the note</Trans>
            </Button>
          </p>
        </form>
      </details>
    </>
  );
}
