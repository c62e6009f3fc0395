import { Trans, useLingui } from '@lingui/react/macro';
import { sheetColumns } from '@praxis/domain/spreadsheets';
import { columnLabel } from './column-label';
import styles from './spreadsheets.module.css';

interface Column {
  readonly letters: string;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: string | null;
}

/** What each column is for: as the headings say, until somebody says otherwise. */
export function ColumnTable({
  columns,
  values,
  errors,
}: {
  columns: readonly Column[];
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t`Columns`}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Column</Trans>
            </th>
            <th scope="col">
              <Trans>Is taken for</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ letters, heading, samples, field }, i) => {
            const id = `column-${String(i)}`;
            const error = errors[id];
            return (
              <tr key={id}>
                <th scope="row">
                  <span className={styles['letters']}>{letters}</span> {heading}
                  <div className={styles['samples']}>{samples.join(' · ')}</div>
                </th>
                <td>
                  {error === undefined ? null : (
                    <div className={styles['error']} id={`${id}-error`}>
                      {error}
                    </div>
                  )}
                  <select
                    id={id}
                    name={id}
                    aria-label={t`Column ${letters} is taken for`}
                    aria-invalid={error === undefined ? undefined : true}
                    aria-describedby={error === undefined ? undefined : `${id}-error`}
                    defaultValue={values[id] ?? field ?? ''}
                  >
                    <option value="">{t`is not read`}</option>
                    {sheetColumns.map(({ name }) => (
                      <option key={name} value={name}>
                        {columnLabel(i18n, name)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
