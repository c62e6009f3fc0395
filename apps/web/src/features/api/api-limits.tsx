import { Trans, useLingui } from '@lingui/react/macro';
import { graphqlLimits } from '@praxis/domain/api-guide';
import { requestsPerKeyAndMinute } from '@praxis/domain/api-keys';
import { exportBudget } from '@praxis/domain/exports';
import { defaultPageSize, maxPageSize, type Language } from '@praxis/domain/shared';
import { formatNumber } from '../../shared/formatting/formatting';
import styles from './reference-table.module.css';

/** What one request may ask for, from the constants that the server itself obeys. */
export function ApiLimits({ language }: { language: Language }) {
  const { t } = useLingui();
  const number = (value: number): string => formatNumber(value, language);
  const minutes = number(exportBudget.seconds / 60);
  const rows: [name: string, limit: string][] = [
    [t`Size of the request`, `${number(graphqlLimits.bodyBytes / 1024)} KiB`],
    [t`Tokens of the query`, number(graphqlLimits.tokens)],
    [t`Depth: levels of fields`, number(graphqlLimits.depth)],
    [t`Aliases`, number(graphqlLimits.aliases)],
    [t`Directives`, number(graphqlLimits.directives)],
    [t`Fields`, number(graphqlLimits.fields - 1)],
    [t`Cost: entries of lists, lists within lists multiplied`, number(graphqlLimits.entries)],
    [t`Entries of a page`, number(maxPageSize)],
    [t`Entries of a page where “first” is left out`, number(defaultPageSize)],
    [t`For the cost, a plain list counts as`, number(graphqlLimits.usualLength)],
    [t`Requests with one key in a minute`, number(requestsPerKeyAndMinute)],
    [t`Files of results in ${minutes} minutes`, number(exportBudget.points)],
  ];
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">
        <Trans>Limits of a request</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>At most</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, limit]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{limit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
