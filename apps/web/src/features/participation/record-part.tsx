import { Trans, useLingui } from '@lingui/react/macro';
import { moreRecordsMax, recordsPerHour } from '@praxis/domain/participation';
import type { Language } from '@praxis/domain/shared';
import { Button, Field, Notice } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { recordIn } from './record-action';
import { RecordView } from './record-view';
import styles from './weighing.module.css';

/**
 * Who comes, once the record is opened: plain forms of the page. The record stands in the answer to the form alone: in no
 * address, and kept nowhere.
 */
export function RecordPart({
  summit,
  form,
  visits,
  wasAsked,
  language,
}: {
  /** The id of the summit. */
  summit: string;
  form: PostedForm | null;
  visits: readonly { id: string; title: string }[];
  /** Whether a second person was just asked. */
  wasAsked: boolean;
  language: Language;
}) {
  const record = recordIn(form);
  return (
    <section className={styles['section']} aria-labelledby="record">
      <h2 id="record">
        <Trans>Who comes</Trans>
      </h2>
      {wasAsked ? <Asked language={language} /> : null}
      {record === null ? (
        <>
          <p>
            <Trans>
              Names, functions, contact, needs and message are encrypted. Each opening is recorded
              with your name; one organiser opens {recordsPerHour} records in an hour.
            </Trans>
          </p>
          {form?.errors['record'] === undefined ? null : (
            <Notice tone="error" role="alert">
              <p>{form.errors['record']}</p>
            </Notice>
          )}
          <form method="post">
            <Button type="submit" look="quiet" name="do" value="open-record">
              <Trans>Open the record</Trans>
            </Button>
          </form>
          <MoreRecords summit={summit} form={form} />
        </>
      ) : (
        <>
          <p role="status">
            <Trans>The record is open on this page alone. That you opened it is recorded.</Trans>
          </p>
          <RecordView record={record} visits={visits} language={language} />
        </>
      )}
    </section>
  );
}

/** Asks a second person, where as many were opened as one may alone. */
function MoreRecords({ summit, form }: { summit: string; form: PostedForm | null }) {
  const { t } = useLingui();
  if (form === null) return null;
  const { errors, values } = form;
  if (errors['budget'] === undefined && values['do'] !== 'more-records') return null;
  const refused = errors['budget'] ?? errors['more'];
  return (
    <>
      {refused === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{refused}</p>
        </Notice>
      )}
      <form method="post" className={styles['form']}>
        <input type="hidden" name="do" value="more-records" />
        <input type="hidden" name="summit" value={summit} />
        <Field
          id="records"
          label={t`How many more within the hour`}
          hint={t`1 to ${moreRecordsMax}.`}
          error={errors['records']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              className={`${control.className} ${styles['short'] ?? ''}`}
              name="records"
              type="number"
              min={1}
              max={moreRecordsMax}
              defaultValue={values['records'] ?? ''}
            />
          )}
        </Field>
        <Field
          id="reason"
          label={t`What is it for?`}
          hint={t`It is kept with your name. Other organisers read it.`}
          error={errors['reason']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              name="reason"
              maxLength={500}
              defaultValue={values['reason'] ?? ''}
            />
          )}
        </Field>
        <p>
          <Button type="submit">
            <Trans>Ask a second person</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

function Asked({ language }: { language: Language }) {
  return (
    <Notice tone="ok" role="status">
      <p>
        <Trans>
          The other organisers were asked by mail. One of them agrees on the page{' '}
          <Link href={pathTo(language, 'agreements')}>A second person is needed</Link>; then open
          the record here.
        </Trans>
      </p>
    </Notice>
  );
}
