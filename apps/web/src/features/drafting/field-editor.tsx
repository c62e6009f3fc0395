import { useLingui } from '@lingui/react/macro';
import {
  codedFields,
  isRowField,
  practiceLimits,
  textFields,
  type AnyRow,
  type CodedField,
  type CodedFieldName,
  type PracticeFieldName,
  type TextField,
} from '@praxis/domain/practices';
import { Choices, Field } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import type { OfferedSummit } from './annex-audience';
import { CommitmentsEditor, type OfferedDeclaration } from './commitments-editor';
import { DayEditor } from './day-editor';
import type { FieldValue } from './draft-values';
import { fieldHelp } from './field-help';
import { PlacesEditor, type OfferedCity } from './places-editor';
import { RowsEditor } from './rows-editor';
import { TextFieldEditor } from './text-field-editor';

export interface FieldEditorProps {
  value: FieldValue;
  error: string | undefined;
  /** What cannot be saved in the parts of its rows: `2.source`. */
  rowErrors?: Readonly<Record<string, string>>;
  /** The field as the draft's values name it: `text.title`, `facts.topics`. */
  onChange: (field: string, value: FieldValue) => void;
  /** The field is left: what it holds should be saved now. */
  onLeave: () => void;
}

/** A term that can be chosen. */
export interface OfferedTerm {
  readonly code: string;
  readonly label: string;
  readonly definition: string | null;
}

/** What there is to choose from. */
export interface Offer {
  terms: ReadonlyMap<string, readonly OfferedTerm[]>;
  declarations: readonly OfferedDeclaration[];
  cities: readonly OfferedCity[];
  summits: readonly OfferedSummit[];
}

/** The annex is written like the others, and kept apart from them. */
const annexField = {
  name: 'annex',
  task: 'documents',
  kind: 'richText',
  maxLength: practiceLimits.annex,
  need: 'optional',
} as const satisfies TextField;

/** The control that fits a field of the template. */
export function FieldEditor({
  name,
  offer,
  lang,
  ...given
}: FieldEditorProps & { name: PracticeFieldName; offer: Offer; lang: string }) {
  if (isRowField(name))
    return (
      <RowsEditor
        {...given}
        name={name}
        rows={given.value as AnyRow[]}
        terms={offer.terms}
        lang={lang}
      />
    );
  const text = textFields.find((field) => field.name === name);
  if (text) return <TextFieldEditor field={text} lang={lang} {...given} />;
  const coded = codedFields.find((field) => field.name === name);
  if (coded)
    return (
      <CodedFieldEditor field={coded} terms={offer.terms.get(coded.vocabulary) ?? []} {...given} />
    );
  switch (name) {
    case 'commitments':
      return (
        <CommitmentsEditor
          chosen={given.value as string[]}
          declarations={offer.declarations}
          {...given}
        />
      );
    case 'otherPlaces':
      return <PlacesEditor chosen={given.value as string[]} cities={offer.cities} {...given} />;
    case 'statusConfirmedOn':
      return <DayEditor name={name} {...given} />;
    case 'contactService':
      return <LineEditor name={name} {...given} />;
    case 'annex':
      return <TextFieldEditor field={annexField} scope="facts" lang={lang} {...given} />;
    case 'contactAddress':
      return <LineEditor name={name} type="email" {...given} />;
    default:
      return <NumberEditor name={name} {...given} />;
  }
}

function CodedFieldEditor({
  field,
  terms,
  value,
  error,
  onChange,
  onLeave,
}: FieldEditorProps & {
  field: CodedField & { name: CodedFieldName };
  terms: readonly OfferedTerm[];
}) {
  const { t, i18n } = useLingui();
  const id = `facts.${field.name}`;
  if (field.maxCodes > 1) {
    const chosen = value as string[];
    return (
      <Choices
        id={id}
        kind="checkbox"
        legend={fieldLabel(i18n, field.name)}
        hint={fieldHelp(i18n, field.name)}
        error={error}
        errorWord={t`Error:`}
        choices={terms.map((term) => ({
          value: term.code,
          label: term.label,
          hint: term.definition,
        }))}
        chosen={chosen}
        onToggle={(code, isChosen) => {
          onChange(id, isChosen ? [...chosen, code] : chosen.filter((each) => each !== code));
        }}
      />
    );
  }
  return (
    <Field
      id={id}
      label={fieldLabel(i18n, field.name)}
      hint={fieldHelp(i18n, field.name)}
      error={error}
      errorWord={t`Error:`}
    >
      {(control) => (
        <select
          {...control}
          value={(value as string | null) ?? ''}
          onChange={(event) => {
            onChange(id, event.target.value === '' ? null : event.target.value);
          }}
          onBlur={onLeave}
        >
          <option value="">{t`Not said yet`}</option>
          {terms.map((term) => (
            <option key={term.code} value={term.code}>
              {term.definition === null ? term.label : `${term.label}: ${term.definition}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function NumberEditor({
  name,
  value,
  error,
  onChange,
  onLeave,
}: FieldEditorProps & { name: PracticeFieldName }) {
  const { t, i18n } = useLingui();
  const id = `facts.${name}`;
  return (
    <Field
      id={id}
      label={fieldLabel(i18n, name)}
      hint={fieldHelp(i18n, name)}
      error={error}
      errorWord={t`Error:`}
    >
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          size={6}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '');
            onChange(id, digits === '' ? null : Number(digits));
          }}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}

function LineEditor({
  name,
  type = 'text',
  value,
  error,
  onChange,
  onLeave,
}: FieldEditorProps & { name: PracticeFieldName; type?: 'text' | 'email' }) {
  const { t, i18n } = useLingui();
  const id = `facts.${name}`;
  return (
    <Field
      id={id}
      label={fieldLabel(i18n, name)}
      hint={fieldHelp(i18n, name)}
      error={error}
      errorWord={t`Error:`}
    >
      {(control) => (
        <input
          {...control}
          type={type}
          autoComplete="off"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => {
            onChange(id, event.target.value);
          }}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
