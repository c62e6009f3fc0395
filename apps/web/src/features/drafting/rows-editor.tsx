import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import {
  isRowField,
  practiceLimits,
  rowParts,
  textFields,
  type AnyRow,
  type RowFieldName,
  type RowPart,
} from '@praxis/domain/practices';
import { Button } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { addLabel } from '../../shared/practice-fields/row-labels';
import type { FieldEditorProps, OfferedTerm } from './field-editor';
import { fieldHelp } from './field-help';
import { RowPartEditor } from './row-part-editor';
import styles from './rows-editor.module.css';

interface RowsEditorProps extends FieldEditorProps {
  name: RowFieldName;
  rows: readonly AnyRow[];
  terms: ReadonlyMap<string, readonly OfferedTerm[]>;
  /** The language that words are written in. */
  lang: string;
}

/** What the focus goes to when the rows have changed. */
interface Wanted {
  row: number;
  control: 'first' | 'up' | 'down';
}

/** A list whose rows have several parts: added, removed and moved by buttons, each fault at its part. */
export function RowsEditor({
  name,
  rows,
  terms,
  lang,
  error,
  rowErrors = {},
  onChange,
  onLeave,
}: RowsEditorProps) {
  const { i18n, t } = useLingui();
  const key = `${textFields.some((field) => field.name === name) ? 'text' : 'facts'}.${name}`;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.children[wanted.current.row];
    const control =
      wanted.current.control === 'first'
        ? null
        : row?.querySelector<HTMLElement>(`[data-move="${wanted.current.control}"]:not(:disabled)`);
    (control ?? row?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
    wanted.current = null;
  }, [rows]);

  const parts: readonly RowPart[] = rowParts[name];
  const set = (next: readonly AnyRow[], focus: Wanted | null = null): void => {
    wanted.current = focus;
    onChange(key, [...next]);
  };
  const move = (from: number, by: -1 | 1): void => {
    const next = [...rows];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(from + by, 0, moved);
    set(next, { row: from + by, control: by < 0 ? 'up' : 'down' });
  };
  return (
    <fieldset
      id={key}
      className={styles['rows']}
      aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
    >
      <legend>{fieldLabel(i18n, name)}</legend>
      <p id={`${name}-hint`} className={styles['hint']}>
        {fieldHelp(i18n, name)}
      </p>
      {error === undefined ? null : (
        <p id={`${name}-error`} className={styles['error']}>
          <span className="visually-hidden">{t`Error:`} </span>
          {error}
        </p>
      )}
      <ol ref={list} className={styles['list']}>
        {rows.map((row, i) => (
          <li key={i} className={styles['row']}>
            {parts.map((part) => (
              <RowPartEditor
                key={part.name}
                id={`${key}.${String(i)}.${part.name}`}
                field={name}
                part={part}
                value={row[part.name] ?? null}
                error={rowErrors[`${String(i)}.${part.name}`]}
                terms={terms.get(part.vocabulary ?? '') ?? []}
                lang={key.startsWith('text.') ? lang : undefined}
                onChange={(value) => {
                  set(rows.map((each, at) => (at === i ? { ...each, [part.name]: value } : each)));
                }}
                onLeave={onLeave}
              />
            ))}
            <span className={styles['buttons']}>
              <Button
                look="plain"
                data-move="up"
                disabled={i === 0}
                onClick={() => {
                  move(i, -1);
                }}
              >
                <ArrowUp size="1em" aria-hidden="true" /> <Trans>Up</Trans>
                <span className="visually-hidden"> {i + 1}</span>
              </Button>
              <Button
                look="plain"
                data-move="down"
                disabled={i === rows.length - 1}
                onClick={() => {
                  move(i, 1);
                }}
              >
                <ArrowDown size="1em" aria-hidden="true" /> <Trans>Down</Trans>
                <span className="visually-hidden"> {i + 1}</span>
              </Button>
              <Button
                look="plain"
                onClick={() => {
                  set(
                    rows.filter((_, at) => at !== i),
                    rows.length > 1 ? { row: Math.max(0, i - 1), control: 'first' } : null,
                  );
                  if (rows.length === 1)
                    list.current?.parentElement?.querySelector<HTMLElement>('[data-add]')?.focus();
                }}
              >
                <Trans>Remove</Trans>
                <span className="visually-hidden"> {i + 1}</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {rows.length < mostRows(name) ? (
        <p>
          <Button
            look="quiet"
            data-add=""
            onClick={() => {
              set([...rows, emptyRow(name)], { row: rows.length, control: 'first' });
            }}
          >
            {addLabel(i18n, name)}
          </Button>
        </p>
      ) : null}
    </fieldset>
  );
}

function emptyRow(name: RowFieldName): AnyRow {
  const parts: readonly RowPart[] = rowParts[name];
  return Object.fromEntries(
    parts.map((part) => [
      part.name,
      part.name === 'type' ? 'municipality' : part.name === 'address' ? '' : null,
    ]),
  );
}

function mostRows(name: RowFieldName): number {
  if (name === 'actors' || name === 'links') return practiceLimits[name];
  const field = textFields.find((each) => each.name === name);
  return field !== undefined && isRowField(field.name) && 'maxEntries' in field
    ? field.maxEntries
    : 0;
}
