import { Trans, useLingui } from '@lingui/react/macro';
import { citationStyles } from '@praxis/domain/citations';
import {
  comparedGroups,
  comparedRows,
  memoLimits,
  type Memo,
  type MemoText,
} from '@praxis/domain/comparison';
import { Button, Field } from '@praxis/ui';
import type { CitationStyle } from '../../shared/apollo/generated/operations';
import { citationStyleNames } from '../../shared/files/citation-style-names';
import { useKeptText } from '../../shared/storage/kept-text';
import styles from './memo.module.css';
import { groupLabel, rowLabel } from './row-labels';

interface MemoFormProps {
  /** What was posted, or an empty memo. */
  memo: Memo;
  errors: Readonly<Record<string, string>>;
}

/**
 * What somebody writes and chooses for a memo. A plain form: with one button the page shows it, with the other it comes as a
 * file. What is typed stays in this tab.
 */
export function MemoForm({ memo, errors }: MemoFormProps) {
  const { t, i18n } = useLingui();
  return (
    <form method="post" className={styles['form']} data-print="no">
      <MemoText name="title" label={t`Title`} given={memo.title} error={errors['title']} />
      <MemoText
        name="purpose"
        label={t`Purpose`}
        hint={t`Why this comes before the council now, in a few sentences.`}
        given={memo.purpose}
        error={errors['purpose']}
      />
      <MemoText
        name="recommendation"
        label={t`Recommendation`}
        hint={t`What you advise, and what it would cost.`}
        given={memo.recommendation}
        error={errors['recommendation']}
      />
      <fieldset className={styles['rows']}>
        <legend>
          <Trans>What is told of the practices</Trans>
        </legend>
        {comparedGroups.map((group) => (
          <div key={group} role="group" aria-labelledby={`group-${group}`}>
            <p id={`group-${group}`}>{groupLabel(i18n, group)}</p>
            <ul>
              {comparedRows
                .filter((row) => row.group === group)
                .map(({ name }) => (
                  <li key={name}>
                    <label>
                      <input
                        type="checkbox"
                        name="rows"
                        value={name}
                        defaultChecked={memo.rows.includes(name)}
                      />
                      <span>{rowLabel(i18n, name)}</span>
                    </label>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </fieldset>
      <MemoText
        name="next"
        label={t`Next steps`}
        hint={t`Who does what by when. Lines that begin with a dash become a list.`}
        given={memo.next}
        error={errors['next']}
      />
      <Field id="style" label={t`Style of the citations`}>
        {(control) => (
          <select {...control} name="style" defaultValue={memo.style}>
            {citationStyles.map((style) => (
              <option key={style} value={style}>
                {citationStyleNames[style.toUpperCase() as CitationStyle]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className={styles['hint']}>
        <Trans>
          What you write is sent only to make the memo and is kept nowhere but in this tab of your
          browser. Name nobody concerned.
        </Trans>
      </p>
      <p className={styles['buttons']}>
        <Button type="submit" name="do" value="show">
          <Trans>Show the memo for printing</Trans>
        </Button>
        <Button type="submit" look="quiet" name="do" value="pdf">
          <Trans>Download it as a PDF</Trans>
        </Button>
        <Button type="submit" look="quiet" name="do" value="file">
          <Trans>Download it for a word processor</Trans>
        </Button>
      </p>
    </form>
  );
}

/** A text of the memo: what was typed stays in the tab, whatever becomes of the page. */
function MemoText({
  name,
  label,
  hint,
  given,
  error,
}: {
  name: MemoText;
  label: string;
  hint?: string;
  given: string;
  error: string | undefined;
}) {
  const { t } = useLingui();
  const [text, setText] = useKeptText(`memo:${name}`, given);
  const limit = memoLimits[name];
  const length = text.length;
  const field = {
    name,
    maxLength: limit,
    value: text,
    onChange: (event: { target: { value: string } }) => {
      setText(event.target.value);
    },
  };
  return (
    <Field
      id={name}
      label={label}
      hint={hint}
      error={error}
      errorWord={t`Error:`}
      below={length > limit * 0.8 ? <span>{t`${length} of ${limit} characters`}</span> : null}
    >
      {(control) =>
        name === 'title' ? (
          <input {...control} {...field} autoComplete="off" />
        ) : (
          <textarea {...control} {...field} rows={5} />
        )
      }
    </Field>
  );
}
