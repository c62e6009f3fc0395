import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { CoveragePageQuery } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { CoverageMark } from './coverage-mark';
import styles from './coverage-table.module.css';

type Coverage = NonNullable<CoveragePageQuery['declaration']>['coverage'];

/** Commitments by cities or topics: a number in each cell, which leads to the practices that it counts. */
export function CoverageTable({ coverage, language }: { coverage: Coverage; language: Language }) {
  const { t } = useLingui();
  const axis = coverage.by === 'CITY' ? 'city' : 'topic';
  return (
    <div
      className={styles['scroll']}
      tabIndex={0}
      role="region"
      aria-label={t`Practices by commitment`}
    >
      <table className={styles['table']}>
        <caption className="visually-hidden">
          <Trans>Number of practices for each commitment</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Commitment</Trans>
            </th>
            <th scope="col">
              <Trans>All practices</Trans>
            </th>
            {coverage.columns.map(({ value, label }) => (
              <th key={value} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.rows.map(({ commitment, cells, ...all }) => (
            <tr key={commitment.id}>
              <th scope="row">
                <strong>{commitment.code}</strong>{' '}
                <span className={styles['text']}>{commitment.text}</span>
              </th>
              <td className={styles[all.state]}>
                <Cell
                  of={all}
                  query={{ commitment: commitment.code }}
                  language={language}
                  isWhole
                />
              </td>
              {cells.map((cell) => (
                <td key={cell.value} className={styles[cell.state]}>
                  <Cell
                    of={cell}
                    query={{ commitment: commitment.code, [axis]: cell.value }}
                    language={language}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  of,
  query,
  language,
  isWhole = false,
}: {
  of: { count: number; state: string };
  query: Record<string, string>;
  language: Language;
  isWhole?: boolean;
}) {
  const number = <span className={styles['number']}>{of.count}</span>;
  return (
    <>
      {of.count === 0 ? (
        number
      ) : (
        <Link href={`${pathTo(language, 'search')}?${new URLSearchParams(query).toString()}`}>
          {number}
        </Link>
      )}{' '}
      <CoverageMark state={of.state} isShort={!isWhole} />
    </>
  );
}
