import { Trans, useLingui } from '@lingui/react/macro';
import { WideTable } from '@praxis/ui';
import styles from './claim-table.module.css';

interface Claim {
  readonly what: string;
  readonly value: string;
  readonly source: string;
}

/** Figures side by side, each with where it comes from. What was counted is told in the words of the sources. */
export function ClaimTable({ claims }: { claims: readonly Claim[] }) {
  const { t } = useLingui();
  return (
    <div className={styles['claims']}>
      <WideTable label={t`Figures, as the sources give them`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Counted</Trans>
            </th>
            <th scope="col">
              <Trans>Figure</Trans>
            </th>
            <th scope="col">
              <Trans>Source</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ what, value, source }, i) => (
            <tr key={i}>
              <th scope="row" lang="en">
                {what}
              </th>
              <td data-label={t`Figure`}>
                <span lang="en">{value}</span>
              </td>
              <td data-label={t`Source`}>
                <a href={source} rel="noopener nofollow">
                  {new URL(source).hostname.replace(/^www\./, '')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
}
