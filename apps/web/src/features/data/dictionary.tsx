import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { dataDictionary, type DataField, type DataFieldType } from '@praxis/domain/exports';
import type { Language } from '@praxis/domain/shared';
import type { VocabularyName } from '@praxis/domain/vocabularies';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import styles from './dictionary.module.css';

/** The terms of the vocabularies that the fields use. */
export type Terms = ReadonlyMap<VocabularyName, readonly { code: string; label: string }[]>;

const types: Record<DataFieldType, MessageDescriptor> = {
  number: msg`whole number`,
  time: msg`time, ISO 8601 in UTC`,
  day: msg`day: YYYY-MM-DD`,
  year: msg`year`,
  country: msg`code of a country`,
  language: msg`code of a language`,
  address: msg`web address`,
  name: msg`name`,
  names: msg`list of names`,
  code: msg`one code`,
  codes: msg`list of codes`,
  line: msg`one line of text`,
  text: msg`text`,
  richText: msg`text in Markdown`,
  list: msg`list of lines`,
  rows: msg`list of entries`,
};

/** The vocabularies whose terms the dictionary shows. */
export const dictionaryVocabularies: readonly VocabularyName[] = [
  ...new Set(dataDictionary.flatMap(vocabulariesOf)),
];

function vocabulariesOf({ vocabulary, parts }: DataField): VocabularyName[] {
  return [vocabulary, ...parts.map((part) => part.vocabulary)].flatMap((name) => name ?? []);
}

/** The fields in one place of an exported practice. */
export function Dictionary({
  place,
  caption,
  terms,
  language,
}: {
  place: DataField['place'];
  caption: string;
  terms: Terms;
  language: Language;
}) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          <th scope="col">
            <Trans>What it says</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {dataDictionary
          .filter((field) => field.place === place)
          .map((field) => (
            <tr key={field.name}>
              <th scope="row">
                <code>{field.name}</code>
                {field.column === null || field.column === field.name ? null : (
                  <span className={styles['column']}>
                    <Trans>
                      in CSV: <code>{field.column}</code>
                    </Trans>
                  </span>
                )}
              </th>
              <td>
                <Meaning field={field} terms={terms} language={language} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Meaning({
  field,
  terms,
  language,
}: {
  field: DataField;
  terms: Terms;
  language: Language;
}) {
  const { i18n } = useLingui();
  return (
    <>
      <p>
        {field.meaning?.[language] ?? fieldLabel(i18n, field.name)}
        <span className={styles['type']}> · {i18n._(types[field.type])}</span>
      </p>
      {field.parts.length === 0 ? null : (
        <p className={styles['parts']}>
          {field.parts.map(({ name }, i) => (
            <span key={name}>
              {i === 0 ? null : ', '}
              <code>{name}</code>
            </span>
          ))}
        </p>
      )}
      {vocabulariesOf(field).map((name) => (
        <Codes key={name} name={name} terms={terms.get(name) ?? []} />
      ))}
    </>
  );
}

function Codes({
  name,
  terms,
}: {
  name: VocabularyName;
  terms: readonly { code: string; label: string }[];
}) {
  return (
    <details className={styles['codes']}>
      <summary>
        <code>{name}</code>: <Plural value={terms.length} one="# code" other="# codes" />
      </summary>
      <dl>
        {terms.map(({ code, label }) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
