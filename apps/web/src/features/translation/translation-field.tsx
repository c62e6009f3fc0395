import { Trans, useLingui } from '@lingui/react/macro';
import { rowParts, textFields, type AnyRow, type RowPart } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { Field, Tag } from '@praxis/ui';
import type { TranslationDeskFragment } from '../../shared/apollo/generated/operations';
import { DifferenceText } from '../../shared/differences/differences';
import type { PostedForm } from '../../shared/forms/posted-form';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { partLabel } from '../../shared/practice-fields/row-labels';
import type { WrittenValue } from '../../shared/practice-fields/written-values';
import { controlName, isInWords } from './posted-translation';
import styles from './translation.module.css';
import { fieldStandingLabel } from './translation-words';

type DeskField = TranslationDeskFragment['fields'][number];
type Name = (typeof textFields)[number]['name'];

interface TranslationFieldProps {
  field: DeskField;
  original: WrittenValue;
  now: WrittenValue;
  languages: { from: Language; into: Language };
  form: PostedForm | null;
}

/** One field: the original with what changed in it, and beside it the translation. */
export function TranslationField({ field, original, now, languages, form }: TranslationFieldProps) {
  const { t, i18n } = useLingui();
  const label = fieldLabel(i18n, field.field);
  const id = `field-${field.field}`;
  const { standing, isUnchecked, isPrepared, follows, difference } = field;
  const needsCheck = isUnchecked || standing === 'OUTDATED';
  const author = field.translatedBy?.displayName;
  return (
    <section className={styles['field']} aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <p className={styles['state']}>
        <Tag tone={standing === 'HUMAN' || standing === 'MACHINE_CHECKED' ? 'ok' : 'warn'}>
          {fieldStandingLabel(i18n, standing)}
        </Tag>{' '}
        {isUnchecked && standing !== 'MACHINE' ? (
          <Tag tone="warn">{fieldStandingLabel(i18n, 'MACHINE')}</Tag>
        ) : null}{' '}
        {isPrepared ? (
          <Tag tone="plain">
            <Trans>Not published yet</Trans>
          </Tag>
        ) : null}{' '}
        {follows === null ? null : <Trans>Follows version {follows}.</Trans>}{' '}
        {author === undefined ? null : <Trans>By {author}.</Trans>}
      </p>
      <div className={styles['sides']}>
        <div>
          <h3>
            <Trans>Original</Trans>
          </h3>
          {difference === null ? (
            <Original name={field.field as Name} value={original} lang={languages.from} />
          ) : (
            <>
              <p className={styles['since']}>
                <Trans>What changed since version {follows}:</Trans>
              </p>
              <DifferenceText parts={difference.parts} lang={languages.from} />
            </>
          )}
        </div>
        <div>
          <h3>
            <Trans>Translation</Trans>
          </h3>
          <Controls
            name={field.field as Name}
            label={label}
            original={original}
            now={now}
            lang={languages.into}
            form={form}
          />
          {needsCheck ? (
            <label className={styles['checked']}>
              <input
                type="checkbox"
                name={`checked.${field.field}`}
                value="yes"
                defaultChecked={form?.values[`checked.${field.field}`] === 'yes'}
                aria-label={t`${label}: right as it stands`}
              />{' '}
              <Trans>I have compared it with the original: it is right as it stands.</Trans>
            </label>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** The original as it is written. */
function Original({ name, value, lang }: { name: Name; value: WrittenValue; lang: Language }) {
  const { i18n } = useLingui();
  if (typeof value === 'string')
    return (
      <p className={styles['text']} lang={lang}>
        {value}
      </p>
    );
  return (
    <ol className={styles['list']}>
      {value.map((one: string | AnyRow, i) => (
        <li key={i}>
          {typeof one === 'string' ? (
            <span lang={lang}>{one}</span>
          ) : (
            partsOf(name)
              .filter((part) => isInWords(part) && one[part.name] !== null)
              .map((part) => (
                <p key={part.name} className={styles['text']}>
                  <Trans>{partLabel(i18n, name as 'outcomes', part.name)}:</Trans>{' '}
                  <span lang={lang}>{one[part.name]}</span>
                </p>
              ))
          )}
        </li>
      ))}
    </ol>
  );
}

function Controls({
  name,
  label,
  original,
  now,
  lang,
  form,
}: {
  name: Name;
  label: string;
  original: WrittenValue;
  now: WrittenValue;
  lang: Language;
  form: PostedForm | null;
}) {
  const { t, i18n } = useLingui();
  const field = textFields.find((each) => each.name === name);
  if (field?.kind !== 'rows') {
    const id = controlName(name);
    const words = typeof now === 'string' ? now : (now as string[]).join('\n');
    return (
      <Field
        id={id}
        label={label}
        hint={field?.kind === 'list' ? t`One line for each.` : undefined}
        error={form?.errors[id]}
        errorWord={t`Error:`}
      >
        {(control) =>
          field?.kind === 'line' ? (
            <input {...control} name={id} lang={lang} defaultValue={form?.values[id] ?? words} />
          ) : (
            <textarea
              {...control}
              name={id}
              lang={lang}
              rows={Math.min(14, 3 + Math.ceil(said(original).length / 90))}
              defaultValue={form?.values[id] ?? words}
            />
          )
        }
      </Field>
    );
  }
  return (original as AnyRow[]).map((row, i) => (
    <fieldset key={i} className={styles['row']}>
      <legend>
        {label} {i + 1}
      </legend>
      {partsOf(name)
        .filter((part) => isInWords(part) && row[part.name] !== null)
        .map((part) => {
          const id = controlName(name, i, part.name);
          const words = String((now as AnyRow[])[i]?.[part.name] ?? '');
          return (
            <Field
              key={id}
              id={id}
              label={partLabel(i18n, name as 'outcomes', part.name)}
              error={form?.errors[id]}
              errorWord={t`Error:`}
            >
              {(control) => (
                <textarea
                  {...control}
                  name={id}
                  lang={lang}
                  rows={part.kind === 'text' ? 3 : 2}
                  defaultValue={form?.values[id] ?? words}
                />
              )}
            </Field>
          );
        })}
    </fieldset>
  ));
}

function partsOf(name: string): readonly RowPart[] {
  return name in rowParts ? rowParts[name as keyof typeof rowParts] : [];
}

function said(value: WrittenValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
