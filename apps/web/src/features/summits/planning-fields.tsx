import { useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@praxis/domain/shared';
import { Field } from '@praxis/ui';
import type { ReactNode } from 'react';
import type { PostedForm } from '../../shared/forms/posted-form';
import { languageNames } from '../../shared/i18n/i18n';
import styles from './planning.module.css';

interface FieldOf {
  form: PostedForm | null;
  /** Also its id. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is kept; what was posted stands before it. */
  value: string;
}

/** What a field holds: what was posted and refused, otherwise what is kept. */
export function valueOf(form: PostedForm | null, name: string, kept: string): string {
  return form === null ? kept : (form.values[name] ?? '');
}

/** One line in a plain form. */
export function LineField({
  form,
  name,
  label,
  hint,
  value,
  type = 'text',
  maxLength,
  list,
  lang,
  isShort = false,
}: FieldOf & {
  type?: 'text' | 'date' | 'time' | 'number' | 'url';
  maxLength?: number;
  list?: string;
  lang?: string;
  isShort?: boolean;
}) {
  const { t } = useLingui();
  return (
    <Field id={name} label={label} hint={hint} error={form?.errors[name]} errorWord={t`Error:`}>
      {(control) => (
        <input
          {...control}
          className={`${control.className} ${isShort ? (styles['short'] ?? '') : ''}`}
          type={type}
          name={name}
          lang={lang}
          list={list}
          maxLength={maxLength}
          defaultValue={valueOf(form, name, value)}
        />
      )}
    </Field>
  );
}

/** Several entries, one a line. */
export function LinesField({
  form,
  name,
  label,
  hint,
  value,
  rows = 3,
}: FieldOf & { rows?: number }) {
  const { t } = useLingui();
  return (
    <Field id={name} label={label} hint={hint} error={form?.errors[name]} errorWord={t`Error:`}>
      {(control) => (
        <textarea {...control} name={name} rows={rows} defaultValue={valueOf(form, name, value)} />
      )}
    </Field>
  );
}

/** One of several entries of a list. */
export function ListField({
  form,
  name,
  label,
  hint,
  value,
  options,
}: FieldOf & { options: readonly { value: string; label: string; lang?: string }[] }) {
  const { t } = useLingui();
  return (
    <Field id={name} label={label} hint={hint} error={form?.errors[name]} errorWord={t`Error:`}>
      {(control) => (
        <select {...control} name={name} defaultValue={valueOf(form, name, value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A title in each of the languages; one is enough. */
export function TitleFields({
  form,
  titles,
}: {
  form: PostedForm | null;
  titles: readonly { language: string; text: string }[];
}) {
  const { t } = useLingui();
  return (
    <fieldset className={styles['group']}>
      <legend>{t`Title, in one language at least`}</legend>
      {languages.map((language) => (
        <LineField
          key={language}
          form={form}
          name={titleField(language)}
          label={t`Title (${languageNames[language]})`}
          lang={language}
          maxLength={200}
          value={titles.find((title) => title.language === language.toUpperCase())?.text ?? ''}
        />
      ))}
    </fieldset>
  );
}

export function titleField(language: Language): string {
  return `title-${language}`;
}

/** The titles of a posted form, as the API takes them. */
export function titlesOf(form: Readonly<Record<string, string>>): Record<Language, string> {
  return {
    en: form[titleField('en')] ?? '',
    fr: form[titleField('fr')] ?? '',
    es: form[titleField('es')] ?? '',
  };
}

/** The lines of a field that say something. */
export function entriesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A whole number that was written; null when nothing was, and no number when it is none. */
export function numberIn(text: string | undefined): number | null {
  const written = (text ?? '').trim();
  return written === '' ? null : /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
