import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  comparedGroups,
  comparedRows,
  isSameForAll,
  type Comparison,
} from '@praxis/domain/comparison';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { answerTo, type Reader } from './compared-answers';
import { comparisonPath, shownOf, without, type ComparedPlace } from './compared-places';
import styles from './comparison.module.css';
import { PlaceHead } from './place-head';
import { groupLabel, missingWord, rowLabel } from './row-labels';

interface ComparisonTableProps {
  comparison: Comparison;
  places: readonly ComparedPlace[];
  language: Language;
}

/**
 * Practices side by side: a row for each question, a column for each practice. On a phone the questions come one below the
 * other, each with all answers.
 */
export function ComparisonTable({ comparison, places, language }: ComparisonTableProps) {
  const { i18n, t } = useLingui();
  const reader: Reader = { i18n, language, isPlain: false };
  const shown = shownOf(places);
  const rows = comparedRows.map((row) => ({
    ...row,
    isSame: isSameForAll(
      shown.map((practice) => answerTo(row.name, practice, reader)?.key ?? null),
    ),
  }));
  const told = comparison.onlyDifferences ? rows.filter(({ isSame }) => !isSame) : rows;
  const left = rows.length - told.length;
  return (
    <>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t`Comparison`}>
        <table className={styles['table']} data-columns={places.length}>
          <caption className="visually-hidden">
            <Trans>Each row asks one question, each column answers for one practice.</Trans>
          </caption>
          <thead>
            <tr>
              <td className={styles['corner']} />
              {places.map((place) => (
                <th
                  key={place.number}
                  scope="col"

                  className={place.shown === null ? styles['gone'] : undefined}
                >
                  <span className={styles['letter']}>{place.letter}</span>
                  <PlaceHead place={place} language={language} />
                  <p data-print="no" className={styles['about']}>
                    <Link
                      href={comparisonPath(language, 'compare', without(comparison, place.number))}
                      aria-label={t`Leave out ${place.shown?.title ?? String(place.number)}`}
                    >
                      <Trans>Leave out</Trans>
                    </Link>
                  </p>
                </th>
              ))}
            </tr>
          </thead>
          {comparedGroups.map((group) => {
            const members = told.filter((row) => row.group === group);
            if (members.length === 0) return null;
            return (
              <tbody key={group}>
                <tr className={styles['group']}>
                  <th scope="rowgroup" colSpan={places.length + 1}>
                    {groupLabel(i18n, group)}
                  </th>
                </tr>
                {members.map(({ name, isSame }) => (
                  <tr key={name}>
                    <th scope="row">
                      {rowLabel(i18n, name)}
                      {isSame ? (
                        <span className={styles['same']}>
                          <Trans>the same for all</Trans>
                        </span>
                      ) : null}
                    </th>
                    {places.map((place) => (
                      <td
                        key={place.number}

                        className={place.shown === null ? styles['gone'] : undefined}
                      >
                        {place.shown === null ? (
                          <span aria-hidden="true">–</span>
                        ) : (
                          <>
                            <p className={styles['whose']} aria-hidden="true">
                              {place.letter} · {place.shown.city.name}
                            </p>
                            {answerTo(name, place.shown, reader)?.content ?? (
                              <span className={styles['none']}>{missingWord(i18n, name)}</span>
                            )}
                          </>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {left > 0 ? (
        <p>
          <Plural
            value={left}
            one="# row that is the same for all is left out."
            other="# rows that are the same for all are left out."
          />
        </p>
      ) : null}
    </>
  );
}
