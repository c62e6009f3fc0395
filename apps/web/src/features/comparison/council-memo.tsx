import { Trans, useLingui } from '@lingui/react/macro';
import { citationStyles, versionAddress, type CitationStyle } from '@praxis/domain/citations';
import {
  comparedRows,
  plainParts,
  type ComparedRowName,
  type Memo,
} from '@praxis/domain/comparison';
import type { Language } from '@praxis/domain/shared';
import { Fragment, type ReactNode } from 'react';
import type {
  CitedPracticeFragment,
  ComparedPracticeFragment,
} from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { languageNames } from '../../shared/i18n/i18n';
import { answerTo } from './compared-answers';
import type { ComparedPractice } from './compared-places';
import { missingWord, rowLabel } from './row-labels';

/** A practice with how it is cited. */
export type MemoPractice = ComparedPractice<ComparedPracticeFragment & CitedPracticeFragment>;

export interface CouncilMemoProps {
  memo: Memo;
  practices: readonly MemoPractice[];
  language: Language;
  origin: string;
  /** The day it was written, as 2026-03-01. */
  day: string;
}

/**
 * What is laid before a council: why, what is advised, what other cities do, and where that stands. Headings, tables and
 * lists as such and nothing else, so that word processors read it as a document.
 */
export function CouncilMemo({ memo, practices, language, origin, day }: CouncilMemoProps) {
  const { t } = useLingui();
  const chosen = comparedRows.filter(({ name }) => memo.rows.includes(name));
  const addressOf = ({ number, currentVersion: { version } }: ComparedPractice): string =>
    versionAddress({ origin, number, version });
  return (
    <article>
      <h1>{memo.title === '' ? <Trans>Memo to the council</Trans> : memo.title}</h1>
      <p>{formatDay(day, language)}</p>
      <Written title={t`Purpose`} text={memo.purpose} />
      <Written title={t`Recommendation`} text={memo.recommendation} />
      <h2>
        <Trans>What other cities do</Trans>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Practice</Trans>
            </th>
            <th scope="col">
              <Trans>City</Trans>
            </th>
            <th scope="col">
              <Trans>Version</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {practices.map((practice) => (
            <tr key={practice.number}>
              <th scope="row" lang={practice.titleLanguage.toLowerCase()}>
                {practice.title}
              </th>
              <td>
                {practice.city.name}, {practice.city.country.name}
              </td>
              <td>
                <Trans>
                  Version {practice.currentVersion.version} of{' '}
                  {formatDay(practice.currentVersion.publishedAt, language)}
                </Trans>
                <br />
                <a href={addressOf(practice)}>{addressOf(practice)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShortRows
        rows={chosen.flatMap(({ name, isLong }) => (isLong ? [] : [name]))}
        practices={practices}
        language={language}
      />
      {chosen
        .filter(({ isLong }) => isLong)
        .map(({ name }) => (
          <LongRow key={name} row={name} practices={practices} language={language} />
        ))}
      <Written title={t`Next steps`} text={memo.next} />
      <h2>
        <Trans>Sources</Trans>
      </h2>
      <ol>
        {practices.map((practice) => (
          <li key={practice.number}>{citationIn(practice, memo.style)}</li>
        ))}
      </ol>
      <p>
        <Trans>
          What is said of the practices stands in the versions named, which never change. Purpose,
          recommendation and next steps are the words of whoever wrote this memo.
        </Trans>
      </p>
    </article>
  );
}

/** What somebody wrote: plain words, in which nothing is markup. */
function Written({ title, text }: { title: string; text: string }) {
  const parts = plainParts(text);
  if (parts.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {parts.map(({ kind, lines }, i) =>
        kind === 'list' ? (
          <ul key={i}>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={i}>
            {lines.flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
          </p>
        ),
      )}
    </>
  );
}

interface RowsProps {
  practices: readonly ComparedPractice[];
  language: Language;
}

/** Answers of a few words, as a table. */
function ShortRows({
  rows,
  practices,
  language,
}: RowsProps & { rows: readonly ComparedRowName[] }) {
  const { i18n } = useLingui();
  if (rows.length === 0) return null;
  return (
    <>
      <h2>
        <Trans>Side by side</Trans>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Question</Trans>
            </th>
            {practices.map(({ number, title, titleLanguage }) => (
              <th key={number} scope="col" lang={titleLanguage.toLowerCase()}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{rowLabel(i18n, row)}</th>
              {practices.map((practice) => (
                <td key={practice.number}>{answered(row, practice)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function answered(row: ComparedRowName, practice: ComparedPractice): ReactNode {
    return (
      answerTo(row, practice, { i18n, language, isPlain: true })?.content ?? missingWord(i18n, row)
    );
  }
}

/** Answers that are texts, one below the other, each under the name of its practice. */
function LongRow({ row, practices, language }: RowsProps & { row: ComparedRowName }) {
  const { i18n } = useLingui();
  return (
    <>
      <h2>{rowLabel(i18n, row)}</h2>
      {practices.map((practice) => {
        const answer = answerTo(row, practice, { i18n, language, isPlain: true });
        const name = (
          <>
            <span lang={practice.titleLanguage.toLowerCase()}>{practice.title}</span> (
            {practice.city.name})
          </>
        );
        if (answer === null)
          return (
            <p key={practice.number}>
              {name} – {missingWord(i18n, row)}
            </p>
          );
        const written = practice.contentLanguage.toLowerCase() as Language;
        return (
          <Fragment key={practice.number}>
            <h3>{name}</h3>
            {written === language ? null : (
              <p>
                <Trans>Written in {languageNames[written]}</Trans>
              </p>
            )}
            {practice.contentOrigin === 'MACHINE' ? (
              <p>
                <Trans>Machine translation, not checked.</Trans>
              </p>
            ) : null}
            {answer.content}
          </Fragment>
        );
      })}
    </>
  );
}

function citationIn({ citations }: CitedPracticeFragment, style: CitationStyle): string {
  const asked = citations.find((each) => each.style.toLowerCase() === style);
  return (
    (asked ?? citations.find((each) => each.style.toLowerCase() === citationStyles[0]))?.text ?? ''
  );
}
