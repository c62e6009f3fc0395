import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { usualLanguages } from '@praxis/domain/summits';
import { Button } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { LanguageChoices } from '../../../features/summits/language-choices';
import {
  LineField,
  LinesField,
  ListField,
  TitleFields,
} from '../../../features/summits/planning-fields';
import { europeanTimeZones } from '../../../features/summits/time-zones';
import type { SummitFormPageQuery } from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { FormErrors } from '../../../shared/forms/form-errors';
import { EventFields } from './event-fields';

type Data = SummitFormPageQuery;

/** All that a summit says of itself. Works without JavaScript; what was typed stays when it is refused. */
export function SummitForm({
  data,
  form,
  language,
}: {
  data: Data;
  form: PostedForm | null;
  language: Language;
}) {
  const { t } = useLingui();
  const { summit } = data;
  const known = [...data.summits.edges.map(({ node }) => node), ...data.organisedSummits];
  const next = Math.max(0, ...known.map(({ ordinal }) => ordinal)) + 1;
  const cities = data.cities.edges.map(({ node }) => ({
    value: node.slug,
    label: `${node.name}, ${node.country.name}`,
  }));
  return (
    <form method="post" className={styles['form']} id="form">
      <FormErrors
        form={form}
        labels={{
          ordinal: t`Edition`,
          startsOn: t`First day`,
          endsOn: t`Last day`,
          timeZone: t`Time zone of the host city`,
        }}
      />
      {summit === null ? null : (
        <input
          type="hidden"
          name="revision"
          value={form?.values['revision'] ?? String(summit.revision)}
        />
      )}
      <TitleFields form={form} titles={summit?.titles ?? []} />
      <LineField
        form={form}
        name="ordinal"
        type="number"
        isShort
        label={t`Edition`}
        hint={t`The first, second, third … summit.`}
        value={String(summit?.ordinal ?? next)}
      />
      <ListField
        form={form}
        name="city"
        label={t`Host city`}
        value={summit?.city?.slug ?? ''}
        options={[{ value: '', label: '–' }, ...cities]}
      />
      <div className={styles['pair']}>
        <LineField
          form={form}
          name="startsOn"
          type="date"
          label={t`First day`}
          value={summit?.startsOn ?? ''}
        />
        <LineField
          form={form}
          name="endsOn"
          type="date"
          label={t`Last day`}
          value={summit?.endsOn ?? ''}
        />
      </div>
      <LineField
        form={form}
        name="timeZone"
        label={t`Time zone of the host city`}
        hint={t`All times of the programme are told by its clock: Europe/Madrid.`}
        list="time-zones"
        value={summit?.timeZone ?? ''}
      />
      <datalist id="time-zones">
        {europeanTimeZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <LineField
        form={form}
        name="venue"
        label={t`Venue`}
        maxLength={200}
        value={summit?.venue ?? ''}
      />
      <LinesField
        form={form}
        name="hosts"
        label={t`Hosts`}
        hint={t`One a line.`}
        value={summit?.hosts.join('\n') ?? ''}
      />
      <LinesField
        form={form}
        name="organisers"
        label={t`Organisers`}
        hint={t`One a line.`}
        value={summit?.organisers.join('\n') ?? ''}
      />
      <LinesField
        form={form}
        name="partners"
        label={t`Partners`}
        hint={t`One a line.`}
        value={summit?.partners.join('\n') ?? ''}
      />
      <LanguageChoices
        form={form}
        legend={t`Languages of interpretation`}
        offered={data.vocabulary}
        kept={summit?.interpretation?.map(({ code }) => code) ?? usualLanguages}
        language={language}
      />
      <EventFields form={form} events={summit?.associatedEvents ?? []} language={language} />
      <p>
        <Button type="submit">
          {summit === null ? <Trans>Create the summit</Trans> : <Trans>Save the summit</Trans>}
        </Button>
      </p>
    </form>
  );
}
