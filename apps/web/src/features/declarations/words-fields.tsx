import { useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@praxis/domain/shared';
import { Field } from '@praxis/ui';
import type { ReactNode } from 'react';
import type { PostedForm } from '../../shared/forms/posted-form';
import { languageNames } from '../../shared/i18n/i18n';
import styles from './words-fields.module.css';

type Words = readonly { readonly language: string; readonly text: string }[];

/** The languages of a text side by side, one below the other on small screens. */
export function LanguageColumns({ children }: { children: (language: Language) => ReactNode }) {
  return (
    <div className={styles['columns']}>
      {languages.map((language) => (
        <fieldset key={language} className={styles['column']}>
          <legend lang={language}>{languageNames[language]}</legend>
          {children(language)}
        </fieldset>
      ))}
    </div>
  );
}

/** Words in one of the languages; what was posted stands before what is kept. */
export function WordsField({
  form,
  name,
  language,
  label,
  hint,
  words,
  rows,
  maxLength,
}: {
  form: PostedForm | null;
  /** Of the words; the name of the control tells the language too. */
  name: string;
  language: Language;
  label: string;
  hint?: string;
  words: Words;
  /** Of lines; one line without. */
  rows?: number;
  maxLength: number;
}) {
  const { t } = useLingui();
  const id = wordsControl(name, language);
  const kept = words.find((each) => each.language === language.toUpperCase())?.text ?? '';
  const value = form === null ? kept : (form.values[id] ?? '');
  return (
    <Field
      id={id}
      label={
        <>
          {label}
          <span className="visually-hidden"> ({languageNames[language]})</span>
        </>
      }
      hint={hint}
      error={form?.errors[id]}
      errorWord={t`Error:`}
    >
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            name={id}
            lang={language}
            maxLength={maxLength}
            defaultValue={value}
          />
        ) : (
          <textarea
            {...control}
            name={id}
            lang={language}
            rows={rows}
            maxLength={maxLength}
            defaultValue={value}
          />
        )
      }
    </Field>
  );
}

/** The control of words in a language. */
export function wordsControl(name: string, language: string): string {
  return `${name}-${language}`;
}

/** Words of a posted form, in every language. */
export function wordsIn(
  form: Readonly<Record<string, string>>,
  name: string,
): Record<Language, string> {
  return {
    en: form[wordsControl(name, 'en')] ?? '',
    fr: form[wordsControl(name, 'fr')] ?? '',
    es: form[wordsControl(name, 'es')] ?? '',
  };
}
