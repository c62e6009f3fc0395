import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { languages, type Language } from '@praxis/domain/shared';
import { Button, Choices, ErrorSummary, Field, Notice } from '@praxis/ui';
import { languageNames } from '../../shared/i18n/i18n';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { fieldHelp } from './field-help';
import type { OfferedTerm } from './field-editor';
import { listIn, snapshotFields, snapshotLabel, valuesOf, type SnapshotValues } from './snapshot';
import { useBeginPractice } from './use-begin-practice';
import styles from './snapshot-form.module.css';

interface SnapshotFormProps {
  cities: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  /** What there is to choose from, by the vocabulary's name. */
  terms: ReadonlyMap<string, readonly OfferedTerm[]>;
  language: Language;
  /** What was posted and has to be shown again. */
  form: { values: SnapshotValues; errors: SnapshotValues } | null;
}

/** A first entry on one page. A plain form; where JavaScript runs, what was typed stays on screen whatever happens. */
export function SnapshotForm({ cities, terms, language, form }: SnapshotFormProps) {
  const { t, i18n } = useLingui();
  const values = form?.values ?? {};
  const { begin, errors, fault, isSending } = useBeginPractice(language, form?.errors ?? {});
  const summary = snapshotFields.flatMap((field) => {
    const error = errors[field];
    return error === undefined
      ? []
      : [{ id: field, text: `${snapshotLabel(i18n, field)}: ${error}` }];
  });
  const control = { errors, values };
  return (
    <form
      method="post"
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void begin(valuesOf(event.currentTarget));
      }}
    >
      {summary.length > 0 ? <ErrorSummary title={t`There is a problem`} errors={summary} /> : null}
      {fault === null ? null : (
        <Notice tone="error" role="alert">
          <p>{fault}</p>
        </Notice>
      )}
      <TextControl name="title" maxLength={120} {...control} />
      <Selection
        name="city"
        hint={t`The authority that answers for this entry.`}
        options={cities.map(({ slug, name }) => ({ value: slug, label: name }))}
        {...control}
      />
      <Selection
        name="originalLanguage"
        hint={t`The language you write in. Others are translations of it.`}
        options={languages.map((code) => ({
          value: code,
          label: languageNames[code],
          lang: code,
        }))}
        preset={language}
        {...control}
      />
      <TextControl name="summary" maxLength={600} isLong {...control} />
      <TextControl name="startYear" maxLength={4} isNumber {...control} />
      <Selection
        name="lifecycleStatus"
        hint={fieldHelp(i18n, 'lifecycleStatus')}
        options={[
          { value: '', label: t`Not said yet` },
          ...(terms.get('LIFECYCLE_STATUS') ?? []).map(({ code, label, definition }) => ({
            value: code,
            label: definition === null ? label : `${label}: ${definition}`,
          })),
        ]}
        {...control}
      />
      <Boxes name="topics" terms={terms.get('TOPIC') ?? []} {...control} />
      <Boxes name="targetGroups" terms={terms.get('TARGET_GROUP') ?? []} {...control} />
      <p>
        <Button type="submit" disabled={isSending}>
          <Trans>Begin</Trans>
        </Button>
      </p>
    </form>
  );
}

interface ControlProps {
  values: SnapshotValues;
  errors: SnapshotValues;
}

function TextControl({
  name,
  maxLength,
  isLong = false,
  isNumber = false,
  values,
  errors,
}: ControlProps & {
  name: 'title' | 'summary' | 'startYear';
  maxLength: number;
  isLong?: boolean;
  isNumber?: boolean;
}) {
  const { t, i18n } = useLingui();
  const given = { name, maxLength, defaultValue: values[name] ?? '' };
  return (
    <Field
      id={name}
      label={fieldLabel(i18n, name)}
      hint={fieldHelp(i18n, name)}
      error={errors[name]}
      errorWord={t`Error:`}
    >
      {(control) =>
        isLong ? (
          <textarea {...control} {...given} rows={5} />
        ) : isNumber ? (
          <input
            {...control}
            {...given}
            className={`${control.className} ${styles['short'] ?? ''}`}
            inputMode="numeric"
            autoComplete="off"
          />
        ) : (
          <input {...control} {...given} />
        )
      }
    </Field>
  );
}

function Selection({
  name,
  hint,
  options,
  preset,
  values,
  errors,
}: ControlProps & {
  name: 'city' | 'originalLanguage' | 'lifecycleStatus';
  hint: string;
  options: readonly { value: string; label: string; lang?: string }[];
  preset?: string;
}) {
  const { t, i18n } = useLingui();
  return (
    <Field
      id={name}
      label={snapshotLabel(i18n, name)}
      hint={hint}
      error={errors[name]}
      errorWord={t`Error:`}
    >
      {(control) => (
        <select {...control} name={name} defaultValue={values[name] ?? preset}>
          {options.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Boxes({
  name,
  terms,
  values,
  errors,
}: ControlProps & { name: 'topics' | 'targetGroups'; terms: readonly OfferedTerm[] }) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState(() => listIn(values, name));
  return (
    <Choices
      id={name}
      kind="checkbox"
      legend={fieldLabel(i18n, name)}
      hint={fieldHelp(i18n, name)}
      error={errors[name]}
      errorWord={t`Error:`}
      choices={terms.map(({ code, label }) => ({ value: code, label }))}
      chosen={chosen}
      onToggle={(code, isChosen) => {
        setChosen(isChosen ? [...chosen, code] : chosen.filter((each) => each !== code));
      }}
    />
  );
}
