import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Field } from '@praxis/ui';
import type { ReactNode } from 'react';
import { citySizeLabel } from '../../shared/cities/city-size-label';
import { askedRequests, categories, sizes, statuses, type RequestKey } from './asked-requests';
import { categoryLabel, requestStatusLabel } from './participation-words';
import styles from './weighing.module.css';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Which requests are shown. Its whole state is the address: it works without JavaScript. */
export function RequestsFilter({
  query,
  cities,
  countries,
  languages,
}: {
  query: URLSearchParams;
  cities: readonly Named[];
  countries: readonly Named[];
  languages: readonly Named[];
}) {
  const { t, i18n } = useLingui();
  const asked = askedRequests(query);
  const select = (
    key: RequestKey,
    label: string,
    all: string,
    options: readonly Named[],
  ): ReactNode => (
    <Field id={key} label={label}>
      {(control) => (
        <select {...control} name={key} defaultValue={asked[key] ?? ''}>
          <option value="">{all}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const line = (key: RequestKey, label: string, hint: string): ReactNode => (
    <Field id={key} label={label} hint={hint}>
      {(control) => (
        <input {...control} name={key} maxLength={300} defaultValue={asked[key] ?? ''} />
      )}
    </Field>
  );
  return (
    <form method="get" className={styles['filter']} aria-label={t`Which requests`}>
      {select(
        'status',
        t`How they stand`,
        t`Any`,
        statuses.map((code) => ({ code, name: requestStatusLabel(i18n, code) })),
      )}
      {select('country', t`Country`, t`Every country`, countries)}
      {select(
        'size',
        t`Size of the city`,
        t`Every size`,
        sizes.map((code) => ({ code, name: citySizeLabel(i18n, code) })),
      )}
      {select(
        'category',
        t`Kind of authority`,
        t`Every kind`,
        categories.map((code) => ({ code, name: categoryLabel(i18n, code) })),
      )}
      {select('language', t`Language needed`, t`Every language`, languages)}
      {select('first', t`First summit`, t`First or not`, [
        { code: 'yes', name: t`Comes for the first time` },
        { code: 'no', name: t`Has come before` },
      ])}
      {select('city', t`City`, t`Every city`, cities)}
      {line('reference', t`Reference`, t`Or its beginning; several with spaces`)}
      <Button type="submit" look="quiet">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}
