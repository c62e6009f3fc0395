import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ComparedRowName } from '@praxis/domain/comparison';
import type { Language } from '@praxis/domain/shared';
import type { ReactNode } from 'react';
import type { ComparedWordsFragment } from '../../shared/apollo/generated/operations';
import { formatDay, formatYears } from '../../shared/formatting/formatting';
import { citySizeLabel } from '../../shared/cities/city-size-label';
import { RichText } from '../../shared/rich-text/rich-text';
import { ComparedEvaluations, ComparedOutcomes } from './compared-lists';
import type { ComparedPractice } from './compared-places';

/** What a practice says to a row: how it is drawn, and by what it is told from others. */
export interface Answer {
  key: string;
  content: ReactNode;
}

/** In whose words a comparison is written. */
export interface Reader {
  i18n: I18n;
  language: Language;
  /** On paper and in word processors: words instead of coloured tags. */
  isPlain: boolean;
}

interface TermLike {
  readonly code: string;
  readonly label: string;
}

/** What a practice says to a row; null when it does not say. */
export function answerTo(
  row: ComparedRowName,
  practice: ComparedPractice,
  reader: Reader,
): Answer | null {
  const { i18n, language } = reader;
  switch (row) {
    case 'conditions':
    case 'governance':
    case 'safeguards':
    case 'lessons':
      return prose(row, practice);
    case 'outcomes':
    case 'evaluation':
      return rows(row, practice, reader);
    case 'summary':
      return summaryOf(practice);
    case 'citySize':
      return line(practice.city.size === null ? '' : citySizeLabel(i18n, practice.city.size));
    case 'budget':
      return terms([practice.budgetBand]);
    case 'staff':
      return terms([practice.staffBand]);
    case 'funding':
      return terms(practice.fundingSources);
    case 'setup':
      return line(monthsOf(i18n, practice.setupTimeMonths));
    case 'targets':
      return terms(practice.targetGroups);
    case 'levels':
      return terms(practice.preventionLevels);
    case 'phenomena':
      return terms(practice.phenomena);
    case 'topics':
      return terms(practice.topics);
    case 'scale':
      return terms([practice.geographicScale]);
    case 'years':
      return line(
        formatYears(practice.startYear, practice.endYear, (year) => i18n._(msg`since ${year}`)),
      );
    case 'actors':
      return line(
        practice.actors
          .map(({ organisation, type, role }) =>
            [organisation ?? type.label, role?.label].filter(Boolean).join(' – '),
          )
          .join(', '),
      );
    case 'evidence':
      return evidenceOf(practice);
    case 'status':
      return statusOf(practice, i18n, language);
    case 'adoptions':
      return adoptionsOf(practice, i18n);
    case 'offer':
      return terms(practice.transferOffer);
    case 'licence':
      return terms([practice.textLicence]);
  }
}

function line(words: string): Answer | null {
  return words === '' ? null : { key: words, content: words };
}

function summaryOf({ summary, summaryLanguage }: ComparedPractice): Answer | null {
  if (summary === '') return null;
  return { key: summary, content: <p lang={summaryLanguage.toLowerCase()}>{summary}</p> };
}

/** Codes in one order: that two cities name the same in another order makes no difference. */
function terms(given: readonly (TermLike | null)[]): Answer | null {
  const known = given.filter((term) => term !== null);
  if (known.length === 0) return null;
  return {
    key: known
      .map(({ code }) => code)
      .sort()
      .join(' '),
    content: known.map(({ label }) => label).join(', '),
  };
}

/** The words in the reader's language, or else in that in which they were written. */
function wordsOf(
  { text, originalText }: ComparedPractice,
  has: (words: ComparedWordsFragment) => boolean,
): ComparedWordsFragment | null {
  if (text !== null && has(text)) return text;
  return originalText !== null && has(originalText) ? originalText : null;
}

function prose(
  name: 'conditions' | 'governance' | 'safeguards' | 'lessons',
  practice: ComparedPractice,
): Answer | null {
  const words = wordsOf(practice, (each) => each[name] !== null);
  const text = words?.[name];
  if (!words || !text) return null;
  return {
    key: JSON.stringify(text.nodes),
    content: <RichText nodes={text.nodes} lang={words.language.toLowerCase()} />,
  };
}

function rows(
  name: 'outcomes' | 'evaluation',
  practice: ComparedPractice,
  { isPlain }: Reader,
): Answer | null {
  const words = wordsOf(practice, (each) => each[name].length > 0);
  if (words === null) return null;
  const lang = words.language.toLowerCase();
  return {
    key: JSON.stringify(words[name]),
    content:
      name === 'outcomes' ? (
        <ComparedOutcomes rows={words.outcomes} lang={lang} isPlain={isPlain} />
      ) : (
        <ComparedEvaluations rows={words.evaluation} lang={lang} />
      ),
  };
}

function monthsOf(i18n: I18n, months: number | null): string {
  return months === null
    ? ''
    : i18n._(
        msg`${plural(months, {
          one: '# month from the decision to the first activity',
          other: '# months from the decision to the first activity',
        })}`,
      );
}

function evidenceOf({ evidenceLevel }: ComparedPractice): Answer | null {
  if (evidenceLevel === null) return null;
  const { code, label, definition } = evidenceLevel;
  return {
    key: code,
    content: (
      <>
        <strong>{label}</strong>
        {definition === null ? null : <> {definition}</>}
      </>
    ),
  };
}

/** Whether it still runs, since when that is known, and who says so. */
function statusOf(
  { lifecycleStatus, statusConfirmedOn, provenance, confirmedAt }: ComparedPractice,
  i18n: I18n,
  language: Language,
): Answer | null {
  const isFromSources = provenance === 'PUBLIC_SOURCES' && confirmedAt === null;
  const confirmed =
    statusConfirmedOn === null
      ? null
      : i18n._(msg`confirmed on ${formatDay(statusConfirmedOn, language)}`);
  const words = [lifecycleStatus?.label ?? null, confirmed].filter((part) => part !== null);
  if (words.length === 0 && !isFromSources) return null;
  return {
    key: [lifecycleStatus?.code, statusConfirmedOn, isFromSources].join(' '),
    content: (
      <>
        {words.join(', ')}
        {isFromSources ? (
          <>
            {words.length > 0 ? '. ' : null}
            <Trans>Drafted from public sources, not yet confirmed by the city.</Trans>
          </>
        ) : null}
      </>
    ),
  };
}

/** Who took it over. What it was taken from itself is no proof that it travels. */
function adoptionsOf({ adoptions, number }: ComparedPractice, i18n: I18n): Answer | null {
  const takenOver = adoptions.filter(({ origin }) => origin?.number === number);
  if (takenOver.length === 0) return null;
  return {
    key: takenOver.map(({ id }) => id).join(' '),
    content: (
      <ul>
        {takenOver.map(({ id, adoptedName, adoptedPlace, year, stage }) => (
          <li key={id}>
            {[i18n._(msg`${adoptedName} (${adoptedPlace})`), year, stage.label]
              .filter((part) => part !== null)
              .join(', ')}
          </li>
        ))}
      </ul>
    ),
  };
}
