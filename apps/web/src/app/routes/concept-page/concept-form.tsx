import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { conceptNoteMaxLength } from '@praxis/domain/concepts';
import { languages, type Language } from '@praxis/domain/shared';
import { Button, Field } from '@praxis/ui';
import { languageNames } from '../../../shared/i18n/i18n';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { FormErrors } from '../../../shared/forms/form-errors';
import styles from '../concepts-page/concepts-page.module.css';

export interface KnownConcept {
  revision: number;
  texts: readonly { language: string; words: readonly string[]; note: string | null }[];
}

/** All words and notes of a concept: one word a line. Works without JavaScript; what was typed stays when it is refused. */
export function ConceptForm({
  concept,
  form,
}: {
  concept: KnownConcept | null;
  form: PostedForm | null;
}) {
  const { t } = useLingui();
  const known = (language: Language) =>
    concept?.texts.find((text) => text.language === language.toUpperCase());
  const valueOf = (name: string, otherwise: string): string => form?.values[name] ?? otherwise;
  return (
    <form method="post" className={styles['form']} id="form">
      <FormErrors form={form} />
      {concept === null ? null : (
        <input
          type="hidden"
          name="revision"
          value={valueOf('revision', String(concept.revision))}
        />
      )}
      {languages.map((language) => (
        <fieldset key={language}>
          <legend lang={language}>{languageNames[language]}</legend>
          <Field
            id={`words-${language}`}
            label={<Trans>Words ({languageNames[language]})</Trans>}
            hint={t`One a line, the one it is called by first. Plurals and accents are found by themselves.`}
            error={form?.errors[`words-${language}`]}
            errorWord={t`Error:`}
          >
            {(control) => (
              <textarea
                {...control}
                name={`words-${language}`}
                lang={language}
                rows={6}
                defaultValue={valueOf(`words-${language}`, known(language)?.words.join('\n') ?? '')}
              />
            )}
          </Field>
          <Field
            id={`note-${language}`}
            label={<Trans>Note ({languageNames[language]})</Trans>}
            hint={t`For a contested term: it is shown beside what was found. In all three languages, or in none.`}
            error={form?.errors[`note-${language}`]}
            errorWord={t`Error:`}
          >
            {(control) => (
              <textarea
                {...control}
                name={`note-${language}`}
                lang={language}
                rows={3}
                maxLength={conceptNoteMaxLength}
                defaultValue={valueOf(`note-${language}`, known(language)?.note ?? '')}
              />
            )}
          </Field>
        </fieldset>
      ))}
      <p className={styles['buttons']}>
        <Button type="submit" name="do" value="save">
          <Trans>Save the concept</Trans>
        </Button>
        {concept === null ? null : (
          <Button type="submit" look="danger" name="do" value="remove">
            <Trans>Remove the concept</Trans>
          </Button>
        )}
      </p>
    </form>
  );
}

/** What the form holds, as the API takes it. */
export function readConceptForm(form: Readonly<Record<string, string>>) {
  const inEach = <Value,>(read: (language: Language) => Value) => ({
    en: read('en'),
    fr: read('fr'),
    es: read('es'),
  });
  const revision = Number.parseInt(form['revision'] ?? '', 10);
  return {
    revision: Number.isNaN(revision) ? null : revision,
    words: inEach((language) =>
      (form[`words-${language}`] ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
    notes: inEach((language) => form[`note-${language}`] ?? ''),
  };
}

interface FieldFault {
  readonly path: string;
  readonly rule: string;
  readonly limit: number | null;
  readonly message: string;
}

/** What is wrong, by control; of a list of words it names the line. */
export function conceptErrors(
  i18n: I18n,
  faults: readonly FieldFault[],
  words: Readonly<Record<Language, readonly string[]>>,
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const fault of faults) {
    const [part, language = 'en', line] = fault.path.split('.');
    const id = `${part === 'notes' ? 'note' : 'words'}-${language}`;
    const word = line === undefined ? undefined : words[language as Language][Number(line)];
    const name = languageNames[language as Language];
    const cure = cureOf(i18n, fault);
    errors[id] ??=
      word === undefined ? `${name}: ${cure}` : i18n._(msg`${name}, “${word}”: ${cure}`);
  }
  return errors;
}

function cureOf(i18n: I18n, fault: FieldFault): string {
  switch (fault.rule) {
    case 'tooFew':
      return i18n._(msg`Give at least one word.`);
    case 'tooMany':
      return i18n._(msg`Keep at most ${fault.limit ?? 0} words: more are several concepts.`);
    case 'onlyLittleWords':
      return i18n._(msg`Every text has these little words. Give the name itself.`);
    case 'tooManyWords':
      return i18n._(msg`This is a sentence. Keep the name itself, in at most eight words.`);
    case 'noteInEveryLanguage':
      return i18n._(msg`Write the note in this language too, or empty it in all three.`);
    default:
      return inputFaultMessage(i18n, fault);
  }
}
