import { Trans, useLingui } from '@lingui/react/macro';
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
    <div
      className={styles['scroll']}
      tabIndex={0}
      role="region"
      aria-label={t`Figures, as the sources give them`}
    >
      <table className={styles['table']}>
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
              <td lang="en">{value}</td>
              <td>
                <a href={source} rel="noopener nofollow">
                  {new URL(source).hostname.replace(/^www\./, '')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
