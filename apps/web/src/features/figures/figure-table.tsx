import { Plural, Trans } from '@lingui/react/macro';
import { figureQuery, type FigureAxis } from '@praxis/domain/figures';
import type { Language } from '@praxis/domain/shared';
import type { FiguresPageQuery } from '../../shared/apollo/generated/operations';
import { formatNumber } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { FigureBar } from './figure-bar';
import styles from './figure-table.module.css';

type Figure = FiguresPageQuery['figures'][number];

/** One table of figures: the numbers are the content and lead to the practices, the bars only picture them. */
export function FigureTable({
  figure,
  words,
  language,
}: {
  figure: Figure;
  words: { title: string; column: string };
  language: Language;
}) {
  const axis = figure.by.toLowerCase() as FigureAxis;
  const most = Math.max(0, ...figure.rows.map(({ count }) => count));
  const { title } = words;
  const heading = `figure-${axis}`;
  return (
    <section className={styles['figure']} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <Finding figure={figure} most={most} language={language} />
      <table className={styles['table']}>
        <caption className="visually-hidden">
          <Trans>Number of practices: {title}</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">
              <Trans>Practices</Trans>
            </th>
            <th scope="col">
              <Trans>Running now</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.rows.map(({ value, label, count, running }) => (
            <tr key={value}>
              <th scope="row">
                {label}
                <FigureBar count={count} running={running} most={most} />
              </th>
              {[count, running].map((number, i) => (
                <td key={i === 0 ? 'count' : 'running'}>
                  {number === 0 ? (
                    <span className={styles['none']}>0</span>
                  ) : (
                    <Link
                      href={`${pathTo(language, 'search')}?${figureQuery(axis, value, i === 1)}`}
                    >
                      {formatNumber(number, language)}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {figure.unstated > 0 ? (
        <p className={styles['note']}>
          <Plural
            value={figure.unstated}
            one="# practice does not say."
            other="# practices do not say."
          />
        </p>
      ) : null}
      <p>
        <a href={`/export/figures/${axis}.csv?language=${language}`} download>
          <Trans>Table as CSV</Trans>
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
    </section>
  );
}

/** What the table shows, in a sentence. */
function Finding({ figure, most, language }: { figure: Figure; most: number; language: Language }) {
  const largest = figure.rows.filter(({ count }) => count === most).map(({ label }) => label);
  const gaps = figure.by === 'YEAR' ? 0 : figure.rows.filter(({ count }) => count === 0).length;
  const names = largest.join(', ');
  const count = formatNumber(most, language);
  const all = formatNumber(figure.count, language);
  return (
    <p className={styles['finding']}>
      {most === 0 ? (
        <Trans>There are no practices yet.</Trans>
      ) : (
        <Trans>
          Most: {names}, with {count} of {all} practices.
        </Trans>
      )}
      {most > 0 && gaps > 0 ? (
        <>
          {' '}
          <Plural
            value={gaps}
            one="# row has no practice yet."
            other="# rows have no practice yet."
          />
        </>
      ) : null}
    </p>
  );
}
