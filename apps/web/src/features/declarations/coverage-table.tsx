import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { WideTable } from '@praxis/ui';
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
    <WideTable label={t`Practices by commitment`} isGrid>
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
            <th scope="row" className={styles['commitment']}>
              <strong>{commitment.code}</strong>{' '}
              <span className={styles['text']}>{commitment.text}</span>
            </th>
            <td className={classOf(all.state)} data-label={t`All practices`}>
              <Cell of={all} query={{ commitment: commitment.code }} language={language} isWhole />
            </td>
            {cells.map((cell, i) => (
              <td
                key={cell.value}
                className={`${classOf(cell.state)} ${styles['part'] ?? ''}`}
                data-label={coverage.columns[i]?.label}
              >
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
    </WideTable>
  );
}

const classOf = (state: string): string => `${styles['cell'] ?? ''} ${styles[state] ?? ''}`;

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
