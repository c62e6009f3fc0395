import { Trans } from '@lingui/react/macro';
import type { PracticeWordsFragment } from '../../shared/apollo/generated/operations';
import { OutcomeAxes } from '../../shared/practice-fields/outcome-axes';
import styles from './practice-rows.module.css';

type Words = PracticeWordsFragment;

/** Parts of a practice that another city could take alone. */
export function BuildingBlocks({ rows, lang }: { rows: Words['buildingBlocks']; lang: string }) {
  return (
    <ul className={styles['rows']}>
      {rows.map(({ name, what, needs }, i) => (
        <li key={i}>
          <strong lang={lang}>{name}</strong>
          <p lang={lang}>{what}</p>
          {needs === null ? null : (
            <p className={styles['aside']}>
              <Trans>
                Needs: <span lang={lang}>{needs}</span>
              </Trans>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What came of it: each result with the way it went and how sure one can be, in words. */
export function Outcomes({ rows, lang }: { rows: Words['outcomes']; lang: string }) {
  return (
    <ul className={styles['rows']}>
      {rows.map(({ result, direction, strength, source }, i) => (
        <li key={i}>
          <p lang={lang}>{result}</p>
          <OutcomeAxes direction={direction} strength={strength} />
          <Source source={source} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

/** What was counted, and figures: each with its time and source. */
export function Figures({
  rows,
  lang,
}: {
  rows: readonly {
    readonly words: string | null;
    readonly value: string | null;
    readonly time: string | null;
    readonly source: string | null;
  }[];
  lang: string;
}) {
  return (
    <ul className={styles['rows']}>
      {rows.map(({ words, value, time, source }, i) => (
        <li key={i}>
          <p lang={lang}>
            {words}
            {value === null ? null : (
              <>
                {': '}
                <strong>{value}</strong>
              </>
            )}
            {time === null ? null : ` (${time})`}
          </p>
          <Source source={source} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

/** Who looked into it, how, and what could not be shown. */
export function Evaluations({ rows, lang }: { rows: Words['evaluation']; lang: string }) {
  return (
    <ul className={styles['rows']}>
      {rows.map(({ evaluator, year, method, link, limits }, i) => (
        <li key={i}>
          {evaluator === null && year === null ? null : (
            <strong lang={lang}>{[evaluator, year].filter(Boolean).join(', ')}</strong>
          )}
          {method === null ? null : (
            <p lang={lang} className={styles['lines']}>
              {method}
            </p>
          )}
          {limits === null ? null : (
            <p className={styles['lines']}>
              <Trans>
                What it could not show: <span lang={lang}>{limits}</span>
              </Trans>
            </p>
          )}
          {link === null ? null : (
            <p>
              <a href={link} rel="noopener nofollow">
                <Trans>Read the evaluation</Trans>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Source({ source, lang }: { source: string | null; lang: string }) {
  if (source === null) return null;
  return (
    <p className={styles['aside']}>
      <Trans>
        Source: <span lang={lang}>{source}</span>
      </Trans>
    </p>
  );
}
