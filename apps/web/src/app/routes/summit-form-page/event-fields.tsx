import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { associatedEventsMax } from '@praxis/domain/summits';
import styles from '../../../features/summits/planning.module.css';
import { LineField, ListField } from '../../../features/summits/planning-fields';
import type { SummitFormPageQuery } from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { languageNames } from '../../../shared/i18n/i18n';
import { eventField, eventRows } from './read-summit-form';

type Event = NonNullable<SummitFormPageQuery['summit']>['associatedEvents'][number];

/** What others hold at the same time: those that there are, and room for one more. */
export function EventFields({
  form,
  events,
  language,
}: {
  form: PostedForm | null;
  events: readonly Event[];
  /** That of the page, in which one most likely writes. */
  language: Language;
}) {
  const { t } = useLingui();
  const count = Math.min(
    associatedEventsMax,
    1 + (form === null ? events.length : eventRows(form.values).length),
  );
  return (
    <>
      {Array.from({ length: count }, (_, i) => {
        const event = events[i];
        return (
          <fieldset key={i} className={styles['group']}>
            <legend>
              <Trans>Associated event {i + 1}</Trans>
            </legend>
            <LineField
              form={form}
              name={eventField('title', i)}
              label={t`Title of the event`}
              hint={i < events.length ? t`Empty it to take the event away.` : undefined}
              maxLength={200}
              value={event?.title ?? ''}
            />
            <ListField
              form={form}
              name={eventField('language', i)}
              label={t`Language of the title`}
              value={event?.language ?? language.toUpperCase()}
              options={Object.entries(languageNames).map(([code, name]) => ({
                value: code.toUpperCase(),
                label: name,
                lang: code,
              }))}
            />
            <div className={styles['pair']}>
              <LineField
                form={form}
                name={eventField('startsOn', i)}
                type="date"
                label={t`First day of the event`}
                value={event?.startsOn ?? ''}
              />
              <LineField
                form={form}
                name={eventField('endsOn', i)}
                type="date"
                label={t`Last day of the event`}
                value={event?.endsOn ?? ''}
              />
            </div>
            <LineField
              form={form}
              name={eventField('place', i)}
              label={t`Place`}
              maxLength={200}
              value={event?.place ?? ''}
            />
            <LineField
              form={form}
              name={eventField('address', i)}
              type="url"
              label={t`Web address`}
              value={event?.address ?? ''}
            />
          </fieldset>
        );
      })}
    </>
  );
}
