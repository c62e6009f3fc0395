import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { WideTable } from '@praxis/ui';
import type { CoveragePageQuery } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { ProgressStep } from './progress-step';
import styles from './progress.module.css';

type Declaration = NonNullable<CoveragePageQuery['declaration']>;
type CityProgress = Declaration['progress']['edges'][number]['node'];

/** Cities by commitments: how far each has come, and of which day that is said. */
export function ProgressTable({
  declaration,
  cities,
  language,
}: {
  declaration: string;
  cities: readonly CityProgress[];
  language: Language;
}) {
  const { t } = useLingui();
  return (
    <WideTable label={t`Progress by city`} className={styles['table']} isGrid>
      <caption className="visually-hidden">
        <Trans>How far each city has come with each commitment</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>City</Trans>
          </th>
          {cities[0]?.steps.map(({ commitment: { id, code, position: number } }) => (
            <th key={id} scope="col">
              <Link href={pathTo(language, 'commitment', { declaration, number })}>{code}</Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cities.map(({ city, steps }) => (
          <tr key={city.slug}>
            <th scope="row">
              <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>
            </th>
            {steps.map(({ commitment, report, step }) => (
              <td
                key={commitment.id}
                className={report === null ? styles['none'] : undefined}
                data-label={commitment.code}
              >
                <ProgressStep step={step} />
                {report === null ? null : (
                  <time dateTime={report.asOf} className={styles['day']}>
                    {formatDay(report.asOf, language)}
                  </time>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
