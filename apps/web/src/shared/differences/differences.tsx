import type { I18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Language } from '@praxis/domain/shared';
import type { FieldDifferenceFragment } from '../apollo/generated/operations';
import { fieldLabel } from '../practice-fields/field-labels';
import { languageNames } from '../i18n/i18n';
import styles from './differences.module.css';

/** What changed, field by field and word by word: in words for everybody, in colour besides. */
export function Differences({
  differences,
  below,
  labelOf = fieldLabel,
}: {
  differences: readonly FieldDifferenceFragment[];
  /** What stands below the changes of a field, once, in whatever languages they are. */
  below?: (field: string) => ReactNode;
  /** What a field is called; the fields of the template where it is left out. */
  labelOf?: (i18n: I18n, field: string) => string;
}) {
  const { i18n } = useLingui();
  const isLastOf = (field: string, i: number): boolean =>
    differences.findLastIndex((each) => each.field === field) === i;
  return (
    <div className={styles['differences']}>
      {differences.map(({ field, language, parts }, place) => {
        const code = language?.toLowerCase() as Language | undefined;
        return (
          <section key={`${field} ${code ?? ''}`} className={styles['field']}>
            <h3>
              {code === undefined ? (
                labelOf(i18n, field)
              ) : (
                <Trans>
                  {labelOf(i18n, field)} ({languageNames[code]})
                </Trans>
              )}
            </h3>
            <DifferenceText parts={parts} lang={code} />
            {isLastOf(field, place) ? below?.(field) : null}
          </section>
        );
      })}
    </div>
  );
}

/** What changed in one text, word by word. */
export function DifferenceText({
  parts,
  lang,
}: {
  parts: FieldDifferenceFragment['parts'];
  lang: Language | undefined;
}) {
  return (
    <p className={styles['text']} lang={lang}>
      {parts.map(({ kind, text }, i) => (
        <Part key={i} kind={kind} text={text} />
      ))}
    </p>
  );
}

function Part({ kind, text }: { kind: string; text: string }) {
  if (kind === 'added')
    return (
      <ins className={styles['added']}>
        <span className="visually-hidden">
          <Trans>[added:</Trans>{' '}
        </span>
        {text}
        <span className="visually-hidden">] </span>
      </ins>
    );
  if (kind === 'removed')
    return (
      <del className={styles['removed']}>
        <span className="visually-hidden">
          <Trans>[removed:</Trans>{' '}
        </span>
        {text}
        <span className="visually-hidden">] </span>
      </del>
    );
  return text;
}
