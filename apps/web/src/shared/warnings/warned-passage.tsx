import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { isRowField } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { DraftWarningFragment, PassageKind } from '../apollo/generated/operations';
import { languageNames } from '../i18n/i18n';
import { fieldLabel } from '../practice-fields/field-labels';
import { partLabel } from '../practice-fields/row-labels';
import styles from './warned-passage.module.css';

const kinds: Record<PassageKind, MessageDescriptor> = {
  PERSONAL_NAME: msg`A person’s name`,
  MINOR: msg`A minor who could be recognised`,
  PHONE_NUMBER: msg`A telephone number`,
  MAIL_ADDRESS: msg`A mail address`,
  CASE_DETAIL: msg`Details of one case`,
  EXACT_ADDRESS: msg`An exact address`,
  POLICE_DETAIL: msg`How the police work`,
};

/** What a passage may give away, in words. */
export function passageKindLabel(i18n: I18n, kind: PassageKind): string {
  return i18n._(kinds[kind]);
}

/** Where a passage stands, in words: "Lessons (English)", "What came of it, 2: Result (English)". */
export function placeLabel(i18n: I18n, warning: DraftWarningFragment): string {
  const { field, row, part, language } = warning;
  const name = fieldLabel(i18n, field);
  const entry = row === null ? name : `${name}, ${String(row + 1)}`;
  const place =
    part !== null && isRowField(field) ? `${entry}: ${partLabel(i18n, field, part)}` : entry;
  return language === null ? place : `${place} (${languageNames[languageOf(language)]})`;
}

/** A passage that could harm somebody, marked within what stands around it. */
export function WarnedPassage({ warning }: { warning: DraftWarningFragment }) {
  const { i18n } = useLingui();
  const { kind, before, words, after, language } = warning;
  return (
    <>
      <div className={styles['head']}>
        <h3>{placeLabel(i18n, warning)}</h3>
        <Tag tone="plain">{passageKindLabel(i18n, kind)}</Tag>
      </div>
      <blockquote
        className={styles['text']}
        lang={language === null ? undefined : languageOf(language)}
      >
        {before}
        <mark>
          <span className="visually-hidden">
            <Trans>[marked:</Trans>{' '}
          </span>
          {words}
          <span className="visually-hidden">] </span>
        </mark>
        {after}
      </blockquote>
    </>
  );
}

function languageOf(language: string): Language {
  return language.toLowerCase() as Language;
}
