import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { practiceLimits } from '@praxis/domain/practices';
import { Button, Field } from '@praxis/ui';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import type { FieldEditorProps } from './field-editor';
import { fieldHelp } from './field-help';
import styles from './places-editor.module.css';

export interface OfferedCity {
  readonly slug: string;
  readonly name: string;
  readonly country: { readonly name: string };
}

/** Other cities: chosen from a list one by one, each with a button that takes it out again. */
export function PlacesEditor({
  chosen,
  cities,
  error,
  onChange,
}: FieldEditorProps & { chosen: readonly string[]; cities: readonly OfferedCity[] }) {
  const { t, i18n } = useLingui();
  const id = 'facts.otherPlaces';
  const select = useRef<HTMLSelectElement>(null);
  const nameOf = (slug: string): string => cities.find((city) => city.slug === slug)?.name ?? slug;
  return (
    <div className={styles['places']}>
      <Field
        id={id}
        label={fieldLabel(i18n, 'otherPlaces')}
        hint={fieldHelp(i18n, 'otherPlaces')}
        error={error}
        errorWord={t`Error:`}
      >
        {(control) => (
          <select
            {...control}
            ref={select}
            value=""
            disabled={chosen.length >= practiceLimits.otherPlaces}
            onChange={(event) => {
              onChange(id, [...chosen, event.target.value]);
            }}
          >
            <option value="">{t`Add a city`}</option>
            {cities
              .filter((city) => !chosen.includes(city.slug))
              .map((city) => (
                <option key={city.slug} value={city.slug}>
                  {city.name}, {city.country.name}
                </option>
              ))}
          </select>
        )}
      </Field>
      {chosen.length > 0 ? (
        <ul aria-label={fieldLabel(i18n, 'otherPlaces')}>
          {chosen.map((slug) => (
            <li key={slug}>
              {nameOf(slug)}{' '}
              <Button
                look="plain"
                onClick={() => {
                  onChange(
                    id,
                    chosen.filter((each) => each !== slug),
                  );
                  select.current?.focus();
                }}
              >
                <Trans>Remove</Trans>
                <span className="visually-hidden"> {nameOf(slug)}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
