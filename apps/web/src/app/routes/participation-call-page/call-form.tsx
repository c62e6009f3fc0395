import { Trans, useLingui } from '@lingui/react/macro';
import { delegationMax } from '@praxis/domain/participation';
import { Button } from '@praxis/ui';
import { inOrderOfName } from '../../../features/participation/countries';
import { categoryLabel, functionLabel } from '../../../features/participation/participation-words';
import styles from '../../../features/summits/planning.module.css';
import { LineField } from '../../../features/summits/planning-fields';
import type { ParticipationCallPageQuery } from '../../../shared/apollo/generated/operations';
import { ChoiceField } from '../../../shared/forms/choice-field';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { FormErrors } from '../../../shared/forms/form-errors';
import { allCategories, allFunctions } from './read-call-form';

/** All that a call says. Works without JavaScript; what was typed stays when it is refused. */
export function CallForm({
  data,
  form,
}: {
  data: ParticipationCallPageQuery;
  form: PostedForm | null;
}) {
  const { t, i18n } = useLingui();
  const call = data.summit?.participationCall;
  const states = inOrderOfName(data.memberStates, i18n.locale);
  return (
    <form method="post" className={styles['form']} id="form">
      <FormErrors
        form={form}
        labels={{
          opensDay: t`Opens on`,
          opensTime: t`Opens at`,
          closesDay: t`Last day`,
          closesTime: t`Last minute`,
          capacity: t`Places`,
          delegationMax: t`People of one authority`,
          contact: t`Mail address for questions`,
        }}
      />
      {call?.revision == null ? null : (
        <input
          type="hidden"
          name="revision"
          value={form?.values['revision'] ?? String(call.revision)}
        />
      )}
      <div className={styles['pair']}>
        <LineField
          form={form}
          name="opensDay"
          type="date"
          label={t`Opens on`}
          value={call?.opensDay ?? ''}
        />
        <LineField
          form={form}
          name="opensTime"
          type="time"
          label={t`Opens at`}
          value={call?.opensTime ?? '09:00'}
        />
      </div>
      <div className={styles['pair']}>
        <LineField
          form={form}
          name="closesDay"
          type="date"
          label={t`Last day`}
          value={call?.closesDay ?? ''}
        />
        <LineField
          form={form}
          name="closesTime"
          type="time"
          label={t`Last minute`}
          hint={t`It counts as a whole: at 23:59 requests are taken until midnight.`}
          value={call?.closesTime ?? '23:59'}
        />
      </div>
      <div className={styles['pair']}>
        <LineField
          form={form}
          name="capacity"
          type="number"
          label={t`Places`}
          hint={t`How many people can take part.`}
          value={String(call?.capacity ?? '')}
        />
        <LineField
          form={form}
          name="delegationMax"
          type="number"
          label={t`People of one authority`}
          hint={t`At most ${delegationMax}.`}
          value={String(call?.delegationMax ?? 3)}
        />
      </div>
      <ChoiceField
        form={form}
        name="categories"
        kind="checkbox"
        legend={t`Who may ask`}
        choices={allCategories.map((code) => ({ value: code, label: categoryLabel(i18n, code) }))}
        kept={call?.categories ?? allCategories}
      />
      <ChoiceField
        form={form}
        name="functions"
        kind="checkbox"
        legend={t`In what functions people may come`}
        choices={allFunctions.map((code) => ({ value: code, label: functionLabel(i18n, code) }))}
        kept={call?.functions ?? allFunctions}
      />
      <ChoiceField
        form={form}
        name="countries"
        kind="checkbox"
        legend={t`From which countries`}
        hint={t`The 47 member states of the Council of Europe as the Alliance was founded. The Russian Federation has not been one since 16 March 2022.`}
        choices={states.map(({ code, name }) => ({ value: code, label: name }))}
        kept={call?.countries.map(({ code }) => code) ?? states.map(({ code }) => code)}
      />
      <LineField
        form={form}
        name="contact"
        label={t`Mail address for questions`}
        hint={t`Of a service, not of a person: everybody reads it.`}
        maxLength={254}
        value={call?.contact ?? ''}
      />
      <ChoiceField
        form={form}
        name="offersPlaces"
        kind="checkbox"
        legend={t`Waiting list`}
        choices={[
          {
            value: 'yes',
            label: t`Offer places that become free to the waiting list by themselves`,
          },
        ]}
        kept={(call?.offersPlaces ?? true) ? ['yes'] : []}
      />
      <p>
        <Button type="submit">
          {call === null || call === undefined ? (
            <Trans>Call for participation</Trans>
          ) : (
            <Trans>Save the call</Trans>
          )}
        </Button>
      </p>
    </form>
  );
}
