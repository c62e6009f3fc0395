import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PracticeFieldName, TextField } from '@praxis/domain/practices';
import { Button, Field } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { RichText } from '../../shared/rich-text/rich-text';
import { PreviewTextDocument } from './draft.generated';
import { fieldHelp } from './field-help';
import type { FieldEditorProps } from './field-editor';
import styles from './field-editor.module.css';

/** A field in words: a line, paragraphs, Markdown with a preview, or lines one below the other. */
export function TextFieldEditor({
  field,
  value,
  error,
  onChange,
  onLeave,
  lang,
  scope = 'text',
}: FieldEditorProps & {
  field: TextField & { name: PracticeFieldName };
  lang: string;
  scope?: 'text' | 'facts';
}) {
  const { t, i18n } = useLingui();
  const id = `${scope}.${field.name}`;
  const text = Array.isArray(value) ? (value as string[]).join('\n') : String(value ?? '');
  const longest = field.kind === 'list' ? longestLine(text) : text.length;
  const limit = field.maxLength;
  const count = (
    <span>
      {field.kind === 'list'
        ? t`Longest line: ${longest} of ${limit} characters`
        : t`${longest} of ${limit} characters`}
    </span>
  );
  // A word of our languages takes six or seven characters with its blank.
  const words = Math.max(5, Math.round(limit / 6.5 / 5) * 5);
  const guide = (
    <span>
      {field.kind === 'list'
        ? t`Up to ${limit} characters a line, about ${words} words`
        : t`Up to ${limit} characters, about ${words} words`}
    </span>
  );
  const change = (next: string): void => {
    onChange(id, field.kind === 'list' ? next.split('\n') : next);
  };
  return (
    <div className={styles['text']}>
      <Field
        id={id}
        label={fieldLabel(i18n, field.name)}
        hint={fieldHelp(i18n, field.name)}
        error={error}
        errorWord={t`Error:`}
        below={longest > limit * 0.6 ? count : guide}
      >
        {(control) =>
          field.kind === 'line' ? (
            <input
              {...control}
              lang={lang}
              value={text}
              onChange={(event) => {
                change(event.target.value);
              }}
              onBlur={onLeave}
            />
          ) : (
            <textarea
              {...control}
              lang={lang}
              rows={rowsFor(field)}
              value={text}
              onChange={(event) => {
                change(event.target.value);
              }}
              onBlur={onLeave}
            />
          )
        }
      </Field>
      {field.kind === 'richText' ? <Preview text={text} /> : null}
    </div>
  );
}

/** How the text will look; made by the server, so that it is exactly what readers will see. */
function Preview({ text }: { text: string }) {
  const [preview, { data, loading }] = useLazyQuery(PreviewTextDocument);
  const [isOpen, setOpen] = useState(false);
  const toggle = (): void => {
    setOpen(!isOpen);
    if (!isOpen) void preview({ variables: { markdown: text } });
  };
  return (
    <div className={styles['preview']}>
      <p className={styles['markdown']}>
        <Trans>**bold**, *slanted*, lists with “- ” and [links](https://…) are possible.</Trans>{' '}
        <Button look="plain" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? <Trans>Hide the preview</Trans> : <Trans>Show a preview</Trans>}
        </Button>
      </p>
      {isOpen ? (
        <div className={styles['shown']} aria-live="polite" aria-busy={loading}>
          {data ? <RichText nodes={data.richText.nodes} /> : null}
        </div>
      ) : null}
    </div>
  );
}

function longestLine(text: string): number {
  return Math.max(0, ...text.split('\n').map((line) => line.length));
}

function rowsFor({ kind, maxLength }: TextField): number {
  if (kind === 'list') return 6;
  return maxLength > 3_000 ? 14 : maxLength > 1_200 ? 9 : 5;
}
