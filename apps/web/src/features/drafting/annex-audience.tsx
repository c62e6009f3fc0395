import { useLingui } from '@lingui/react/macro';
import { Field } from '@praxis/ui';

/** A summit whose participants alone may read an annex. */
export interface OfferedSummit {
  readonly slug: string;
  readonly title: string;
}

/** For whom the annex is: for every verified city, or for those that take part in one summit. */
export function AnnexAudience({
  value,
  error,
  summits,
  onChange,
  onLeave,
}: {
  /** The summit by its name in addresses; null: every verified city. */
  value: string | null;
  error?: string | undefined;
  summits: readonly OfferedSummit[];
  onChange: (name: string, value: string | null) => void;
  onLeave: () => void;
}) {
  const { t } = useLingui();
  return (
    <Field
      id="facts.annexSummit"
      label={t`Who reads the annex`}
      hint={t`Your team and reviewers always do. A summit narrows it to verified cities that take part in it, and the secretariat.`}
      error={error}
      errorWord={t`Error:`}
    >
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => {
            onChange('facts.annexSummit', event.target.value === '' ? null : event.target.value);
          }}
          onBlur={onLeave}
        >
          <option value="">{t`Members of verified cities`}</option>
          {summits.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {t`Only this summit: ${title}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
