import { Trans, useLingui } from '@lingui/react/macro';
import {
  functionTitleMaxLength,
  authorityMaxLength,
  messageMaxLength,
  needsMaxLength,
  personNameMaxLength,
} from '@praxis/domain/participation';
import { Field } from '@praxis/ui';
import {
  answerLabel,
  categoryLabel,
  functionLabel,
} from '../../../features/participation/participation-words';
import { LanguageChoices } from '../../../features/summits/language-choices';
import styles from '../../../features/summits/planning.module.css';
import { LineField, ListField, valueOf } from '../../../features/summits/planning-fields';
import { inOrderOfName } from '../../../features/participation/countries';
import type {
  OwnRequestFragment,
  ParticipateTaskPageQuery,
} from '../../../shared/apollo/generated/operations';
import { citySizeLabel } from '../../../shared/cities/city-size-label';
import { ChoiceField } from '../../../shared/forms/choice-field';
import type { PostedForm } from '../../../shared/forms/posted-form';

import { personField, rowsOf } from './read-task';

export interface TaskFieldsProps {
  request: OwnRequestFragment;
  data: ParticipateTaskPageQuery;
  form: PostedForm | null;
}

const sizes = ['UNDER_50K', 'FROM_50K', 'FROM_100K', 'FROM_250K', 'FROM_1M'] as const;

/** Who asks. */
export function AuthorityFields({ request, data, form }: TaskFieldsProps) {
  const { t, i18n } = useLingui();
  const { answers, category, city, country, authoritySize, isFirstAttendance } = request;
  const call = request.summit?.participationCall;
  const none = { value: '', label: '–' };
  return (
    <>
      <LineField
        form={form}
        name="authority"
        label={answerLabel(i18n, 'authority')}
        hint={t`As it calls itself.`}
        maxLength={authorityMaxLength}
        value={answers?.authority ?? ''}
      />
      <ChoiceField
        form={form}
        name="category"
        kind="radio"
        legend={answerLabel(i18n, 'category')}
        choices={(call?.categories ?? []).map((code) => ({
          value: code,
          label: categoryLabel(i18n, code),
        }))}
        kept={category === null ? [] : [category]}
      />
      <ListField
        form={form}
        name="city"
        label={answerLabel(i18n, 'city')}
        hint={t`If your authority is one of these, choose it: its country and size are known then. If you write the name of one of these cities above, it counts as chosen.`}
        value={city?.slug ?? ''}
        options={[
          { value: '', label: t`None of these` },
          ...(data.cities?.edges ?? []).map(({ node }) => ({
            value: node.slug,
            label: `${node.name}, ${node.country.name}`,
          })),
        ]}
      />
      <ListField
        form={form}
        name="country"
        label={answerLabel(i18n, 'country')}
        value={country?.code ?? ''}
        options={[
          none,
          ...inOrderOfName(call?.countries ?? [], i18n.locale).map(({ code, name }) => ({
            value: code,
            label: name,
          })),
        ]}
      />
      <ListField
        form={form}
        name="authoritySize"
        label={answerLabel(i18n, 'authoritySize')}
        hint={t`Of cities and municipalities.`}
        value={authoritySize ?? ''}
        options={[
          none,
          ...sizes.map((size) => ({ value: size, label: citySizeLabel(i18n, size) })),
        ]}
      />
      <ChoiceField
        form={form}
        name="isFirstAttendance"
        kind="radio"
        legend={answerLabel(i18n, 'isFirstAttendance')}
        choices={[
          { value: 'yes', label: t`Yes` },
          { value: 'no', label: t`No` },
        ]}
        kept={isFirstAttendance === null ? [] : [isFirstAttendance ? 'yes' : 'no']}
      />
      <LineField
        form={form}
        name="contactAddress"
        label={answerLabel(i18n, 'contactAddress')}
        hint={t`Where the organisers reach you, such as mayor.office@city.example.`}
        maxLength={254}
        value={answers?.contactAddress ?? ''}
      />
    </>
  );
}

/** Who comes: those that there are, and room for one more. */
export function PeopleFields({ request, form }: TaskFieldsProps) {
  const { t, i18n } = useLingui();
  const people = request.answers?.people ?? [];
  const functions = request.summit?.participationCall?.functions ?? [];
  return (
    <>
      {Array.from({ length: rowsOf(request) }, (_, row) => {
        const person = people[row];
        return (
          <fieldset key={row} className={styles['group']}>
            <legend>
              {row === 0 ? (
                <Trans>Person 1, who leads the delegation</Trans>
              ) : (
                <Trans>Person {row + 1}</Trans>
              )}
            </legend>
            <LineField
              form={form}
              name={personField('name', row)}
              label={answerLabel(i18n, 'name')}
              hint={
                row > 0 && person !== undefined
                  ? t`Empty the fields to take the person away.`
                  : undefined
              }
              maxLength={personNameMaxLength}
              value={person?.name ?? ''}
            />
            <ListField
              form={form}
              name={personField('function', row)}
              label={answerLabel(i18n, 'function')}
              value={person?.function ?? ''}
              options={[
                { value: '', label: '–' },
                ...functions.map((code) => ({ value: code, label: functionLabel(i18n, code) })),
              ]}
            />
            <LineField
              form={form}
              name={personField('title', row)}
              label={answerLabel(i18n, 'title')}
              hint={t`If you like, such as “Deputy mayor for education”.`}
              maxLength={functionTitleMaxLength}
              value={person?.title ?? ''}
            />
          </fieldset>
        );
      })}
    </>
  );
}

/** Which languages each of them follows. */
export function LanguageFields({
  request,
  data,
  form,
  language,
}: TaskFieldsProps & { language: string }) {
  const { t } = useLingui();
  return (request.answers?.people ?? []).map(({ name, languages }, row) => (
    <LanguageChoices
      key={row}
      form={form}
      name={personField('languages', row)}
      legend={name || t`Person ${row + 1}`}
      hint={t`In which of these languages can this person follow what is said? Interpretation is planned by it.`}
      offered={data.vocabulary ?? []}
      kept={languages.map(({ code }) => code)}
      language={language}
    />
  ));
}

/** What each of them needs. */
export function NeedFields({ request, form }: TaskFieldsProps) {
  const { t } = useLingui();
  return (request.answers?.people ?? []).map(({ name, accessNeeds, dietNeeds }, row) => (
    <fieldset key={row} className={styles['group']}>
      <legend>{name || t`Person ${row + 1}`}</legend>
      <TextField
        form={form}
        name={personField('accessNeeds', row)}
        label={t`What does this person need to get in, move, see and hear?`}
        hint={t`Only what the organisers must know, such as “step-free way”. No diagnoses.`}
        rows={2}
        maxLength={needsMaxLength}
        value={accessNeeds}
      />
      <TextField
        form={form}
        name={personField('dietNeeds', row)}
        label={t`What does this person not eat?`}
        hint={t`Only what the kitchen must know.`}
        rows={2}
        maxLength={needsMaxLength}
        value={dietNeeds}
      />
    </fieldset>
  ));
}

/** Anything else. */
export function MessageField({ request, form }: TaskFieldsProps) {
  const { t, i18n } = useLingui();
  return (
    <TextField
      form={form}
      name="message"
      label={answerLabel(i18n, 'message')}
      hint={t`If you like: what you hope for, what you could present.`}
      rows={8}
      maxLength={messageMaxLength}
      value={request.answers?.message ?? ''}
    />
  );
}

function TextField({
  form,
  name,
  label,
  hint,
  rows,
  maxLength,
  value,
}: {
  form: PostedForm | null;
  name: string;
  label: string;
  hint: string;
  rows: number;
  maxLength: number;
  value: string;
}) {
  const { t } = useLingui();
  return (
    <Field id={name} label={label} hint={hint} error={form?.errors[name]} errorWord={t`Error:`}>
      {(control) => (
        <textarea
          {...control}
          name={name}
          rows={rows}
          maxLength={maxLength}
          defaultValue={valueOf(form, name, value)}
        />
      )}
    </Field>
  );
}
