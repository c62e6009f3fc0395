import { Trans } from '@lingui/react/macro';
import type { ComparedWordsFragment } from '../../shared/apollo/generated/operations';
import { OutcomeAxes } from '../../shared/practice-fields/outcome-axes';
import styles from './comparison.module.css';

/** Each result on its two axes: the way it went, and how sure one can be. What did not work stands among the others. */
export function ComparedOutcomes({
  rows,
  lang,
  isPlain,
}: {
  rows: ComparedWordsFragment['outcomes'];
  lang: string;
  isPlain: boolean;
}) {
  return (
    <ul className={styles['list']}>
      {rows.map(({ result, direction, strength }, i) => {
        const axes = [direction, strength].filter((axis) => axis !== null);
        return (
          <li key={i}>
            <span lang={lang}>{result}</span>
            {axes.length === 0 ? null : isPlain ? (
              ` (${axes.map(({ label }) => label).join('; ')})`
            ) : (
              <OutcomeAxes direction={direction} strength={strength} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Who looked into it, how, and what could not be shown. */
export function ComparedEvaluations({
  rows,
  lang,
}: {
  rows: ComparedWordsFragment['evaluation'];
  lang: string;
}) {
  return (
    <ul className={styles['list']}>
      {rows.map(({ evaluator, year, method, link, limits }, i) => {
        const who = [evaluator, year].filter(Boolean).join(', ');
        return (
          <li key={i}>
            {who === '' ? null : <strong lang={lang}>{who}</strong>}
            {method === null ? null : <p lang={lang}>{method}</p>}
            {limits === null ? null : (
              <p>
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
        );
      })}
    </ul>
  );
}
