import { useLingui } from '@lingui/react/macro';
import type { RowFieldName, RowPart } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { pageLanguages } from '../../shared/formatting/language-names';
import { partLabel } from '../../shared/practice-fields/row-labels';
import type { OfferedTerm } from './field-editor';
import styles from './rows-editor.module.css';

interface RowPartEditorProps {
  id: string;
  field: RowFieldName;
  part: RowPart;
  value: string | number | null;
  error: string | undefined;
  terms: readonly OfferedTerm[];
  lang: string | undefined;
  onChange: (value: string | number | null) => void;
  onLeave: () => void;
}

/** One part of a row, with its label and what is wrong with it. */
export function RowPartEditor(props: RowPartEditorProps) {
  const { t, i18n } = useLingui();
  const { id, field, part, error } = props;
  return (
    <span
      className={`${styles['part'] ?? ''} ${part.kind === 'text' ? (styles['wide'] ?? '') : ''}`}
    >
      <label htmlFor={id}>{partLabel(i18n, field, part.name)}</label>
      {error === undefined ? null : (
        <span id={`${id}-error`} className={styles['error']}>
          <span className="visually-hidden">{t`Error:`} </span>
          {error}
        </span>
      )}
      <Control {...props} />
    </span>
  );
}

function Control({ id, part, value, error, terms, lang, onChange, onLeave }: RowPartEditorProps) {
  const { t, i18n } = useLingui();
  const control = {
    id,
    value: value ?? '',
    onBlur: onLeave,
    'aria-invalid': error === undefined ? undefined : (true as const),
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
  };
  const write = (text: string): void => {
    onChange(text === '' && part.need !== 'save' ? null : text);
  };
  switch (part.kind) {
    case 'text':
      return (
        <textarea
          {...control}
          rows={3}
          lang={lang}
          maxLength={part.maxLength}
          onChange={(event) => {
            write(event.target.value);
          }}
        />
      );
    case 'year':
      return (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '');
            onChange(digits === '' ? null : Number(digits));
          }}
        />
      );
    case 'code':
    case 'language': {
      const choices =
        part.kind === 'code'
          ? terms.map(({ code, label }) => ({ code, name: label }))
          : pageLanguages(i18n.locale as Language);
      return (
        <select
          {...control}
          onChange={(event) => {
            write(event.target.value);
          }}
        >
          {part.need === 'save' ? null : <option value="">{t`Not said`}</option>}
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      );
    }
    default:
      return (
        <input
          {...control}
          type={part.kind === 'address' ? 'url' : 'text'}
          placeholder={part.kind === 'address' ? 'https://' : undefined}
          lang={part.kind === 'line' ? lang : undefined}
          maxLength={part.maxLength}
          onChange={(event) => {
            write(event.target.value);
          }}
        />
      );
  }
}
