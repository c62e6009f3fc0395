import { Trans, useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@praxis/domain/shared';
import { Button, ErrorSummary, Field } from '@praxis/ui';
import { languageNames } from '../../shared/i18n/i18n';
import { uploadFault } from './upload-fault';
import styles from './spreadsheets.module.css';

interface UploadFormProps {
  cities: readonly { readonly slug: string; readonly name: string }[];
  language: Language;
  /** What was chosen before, and why the file was not taken. */
  query: URLSearchParams;
}

/** Sends a file. A plain form, the file last: who may not send one is told before it is taken in. */
export function UploadForm({ cities, language, query }: UploadFormProps) {
  const { t, i18n } = useLingui();
  const fault = uploadFault(i18n, query.get('fault'));
  const errorOf = (id: string): string | undefined => (fault?.id === id ? fault.text : undefined);
  return (
    <form
      method="post"
      action={`/spreadsheets/${language}`}
      encType="multipart/form-data"
      className={styles['form']}
    >
      {fault === null ? null : <ErrorSummary title={t`There is a problem`} errors={[fault]} />}
      <Field
        id="city"
        label={t`City`}
        hint={t`The authority that answers for these practices.`}
        error={errorOf('city')}
        errorWord={t`Error:`}
      >
        {(control) => (
          <select {...control} name="city" defaultValue={query.get('city') ?? undefined}>
            {cities.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id="language"
        label={t`Language`}
        hint={t`In which the words are, where no column says so.`}
      >
        {(control) => (
          <select {...control} name="language" defaultValue={query.get('language') ?? language}>
            {languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {languageNames[code]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id="file"
        label={t`File`}
        hint={t`An Excel workbook (.xlsx) or CSV in UTF-8, of at most 10 MB and 10,000 rows. The first row has the headings. Only the first sheet is read, and formulas are not calculated.`}
        error={errorOf('file')}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            name="file"
            accept=".xlsx,.csv,.tsv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
          />
        )}
      </Field>
      <p>
        <Button type="submit">
          <Trans>Read the file</Trans>
        </Button>
      </p>
      <p className={styles['note']}>
        <Trans>
          Nothing is written yet: first you see what each column is taken for, and what is wrong.
        </Trans>
      </p>
    </form>
  );
}
