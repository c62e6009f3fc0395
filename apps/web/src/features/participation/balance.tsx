import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { I18n } from '@lingui/core';
import type { CitySize, WeighRequestsPageQuery } from '../../shared/apollo/generated/operations';
import { citySizeLabel } from '../../shared/cities/city-size-label';
import { categoryLabel } from './participation-words';
import styles from './weighing.module.css';

type Summit = NonNullable<WeighRequestsPageQuery['summit']>;
type Count = NonNullable<Summit['participationBalance']>[number];
type Kind = Count['by'];

const kinds = ['COUNTRY', 'SIZE', 'CATEGORY', 'LANGUAGE', 'FIRST_ATTENDANCE'] as const;

interface Row {
  value: string;
  name: string;
  requests: number;
  people: number;
  accepted: number;
  waiting: number;
}

/** How the requests are spread: a small table for each thing that organisers weigh, in numbers and as bars. */
export function Balance({ counts }: { counts: readonly Count[] }) {
  const { t, i18n } = useLingui();
  const titles: Record<Kind, string> = {
    COUNTRY: t`By country`,
    SIZE: t`By size of the city`,
    CATEGORY: t`By kind of authority`,
    LANGUAGE: t`By language needed`,
    FIRST_ATTENDANCE: t`By first attendance`,
  };
  return (
    <section aria-labelledby="balance" className={styles['balance']}>
      <h2 id="balance">
        <Trans>Balance</Trans>
      </h2>
      <p>
        <Trans>In people, of everything that was sent.</Trans>
      </p>
      <div className={styles['tables']}>
        {kinds.map((kind) => (
          <CountTable
            key={kind}
            title={titles[kind]}
            rows={rowsOf(i18n, t`not said`, counts, kind)}
          />
        ))}
      </div>
    </section>
  );
}

function CountTable({ title, rows }: { title: string; rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ people }) => people));
  if (rows.length === 0) return null;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['counts']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Trans>asked</Trans>
            </th>
            <th scope="col">
              <Trans>accepted</Trans>
            </th>
            <th scope="col">
              <Trans>waiting</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, name, people, accepted, waiting }) => (
            <tr key={value}>
              <th scope="row">
                {name}
                <svg
                  className={styles['bar']}
                  viewBox="0 0 100 4"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={styles['asked']} width={(people / most) * 100} height="4" />
                  <rect className={styles['accepted']} width={(accepted / most) * 100} height="4" />
                </svg>
              </th>
              <td>{people}</td>
              <td>{accepted}</td>
              <td>{waiting}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(i18n: I18n, unknown: string, counts: readonly Count[], kind: Kind): Row[] {
  const rows = new Map<string, Row>();
  for (const count of counts.filter(({ by }) => by === kind)) {
    const value = count.value ?? '';
    const row = rows.get(value) ?? {
      ...{ value, name: value === '' ? unknown : nameOf(i18n, count) },
      ...{ requests: 0, people: 0, accepted: 0, waiting: 0 },
    };
    row.requests += count.requests;
    row.people += count.people;
    if (count.status === 'ACCEPTED') row.accepted += count.people;
    if (count.status === 'WAITLISTED') row.waiting += count.people;
    rows.set(value, row);
  }
  return [...rows.values()].sort((a, b) => b.people - a.people || a.name.localeCompare(b.name));
}

function nameOf(i18n: I18n, { by, value, country, language }: Count): string {
  switch (by) {
    case 'COUNTRY':
      return country?.name ?? value ?? '';
    case 'LANGUAGE':
      return language?.label ?? value ?? '';
    case 'SIZE':
      return citySizeLabel(i18n, asName(value) as CitySize);
    case 'CATEGORY':
      return categoryLabel(i18n, asName(value));
    case 'FIRST_ATTENDANCE':
      return i18n._(value === 'true' ? msg`Comes for the first time` : msg`Has come before`);
  }
}

/** A code of the domain as the API names it: `from-50k` is FROM_50K. */
const asName = (value: string | null): string => (value ?? '').toUpperCase().replace(/-/g, '_');
