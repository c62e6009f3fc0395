import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { daysFrom } from '@praxis/domain/summits';
import { Button } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { LanguageChoices } from '../../../features/summits/language-choices';
import {
  LineField,
  LinesField,
  ListField,
  TitleFields,
} from '../../../features/summits/planning-fields';
import { sessionKindLabel } from '../../../features/summits/session-kinds';
import type { PlanSessionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { FormErrors } from '../../../shared/forms/form-errors';
import { kinds } from './read-session-form';
import { SpeakerFields } from './speaker-fields';

export type Summit = NonNullable<PlanSessionPageQuery['summit']>;
export type Planned = NonNullable<Summit['programme']>['sessions'][number];

/** All that is planned of a session. Works without JavaScript; what was typed stays when it is refused. */
export function SessionForm({
  summit,
  session,
  offered,
  form,
  language,
}: {
  summit: Summit;
  /** Null for a new one. */
  session: Planned | null;
  offered: PlanSessionPageQuery['vocabulary'];
  form: PostedForm | null;
  language: Language;
}) {
  const { t, i18n } = useLingui();
  const days = daysFrom(summit.startsOn, summit.endsOn);
  return (
    <form method="post" className={styles['form']} id="form">
      <FormErrors
        form={form}
        labels={{
          day: t`Day`,
          startTime: t`Begins at`,
          endTime: t`Ends at`,
          capacity: t`Places`,
        }}
      />
      {session === null ? null : (
        <input
          type="hidden"
          name="revision"
          value={form?.values['revision'] ?? String(session.revision)}
        />
      )}
      <TitleFields form={form} titles={session?.titles ?? []} />
      <ListField
        form={form}
        name="kind"
        label={t`Kind`}
        value={session?.kind ?? 'PLENARY'}
        options={kinds.map((kind) => ({ value: kind, label: sessionKindLabel(i18n, kind) }))}
      />
      <ListField
        form={form}
        name="day"
        label={t`Day`}
        value={session?.day ?? days[0] ?? ''}
        options={days.map((day) => ({ value: day, label: formatDay(day, language) }))}
      />
      <div className={styles['pair']}>
        <LineField
          form={form}
          name="startTime"
          type="time"
          isShort
          label={t`Begins at`}
          hint={summit.timeZone}
          value={session?.startTime ?? ''}
        />
        <LineField
          form={form}
          name="endTime"
          type="time"
          isShort
          label={t`Ends at`}
          hint={summit.timeZone}
          value={session?.endTime ?? ''}
        />
      </div>
      <ListField
        form={form}
        name="room"
        label={t`Room`}
        value={session?.room?.id ?? ''}
        options={[
          { value: '', label: t`No room yet` },
          ...(summit.programme?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <LineField
        form={form}
        name="capacity"
        type="number"
        isShort
        label={t`Places`}
        hint={t`Leave it empty where everybody can come.`}
        value={String(session?.capacity ?? '')}
      />
      <SpeakerFields form={form} speakers={session?.speakers ?? []} />
      <LanguageChoices
        form={form}
        legend={t`Languages of interpretation`}
        offered={offered}
        kept={(session?.languages ?? summit.interpretation ?? []).map(({ code }) => code)}
        language={language}
      />
      <LinesField
        form={form}
        name="interpreters"
        label={t`Interpreters or booths`}
        hint={t`One a line. Organisers alone read it.`}
        value={session?.interpreters.join('\n') ?? ''}
      />
      {session?.isPublic === true ? (
        <ListField
          form={form}
          name="isCancelled"
          label={t`Does it take place?`}
          hint={t`Its address is known: it stays in the programme, marked as cancelled.`}
          value={session.isCancelled ? 'yes' : ''}
          options={[
            { value: '', label: t`It takes place` },
            { value: 'yes', label: t`It is cancelled` },
          ]}
        />
      ) : null}
      <p className={styles['buttons']}>
        <Button type="submit" name="do" value="save">
          {session === null ? <Trans>Add the session</Trans> : <Trans>Save the session</Trans>}
        </Button>
        {session === null || session.isPublic ? null : (
          <Button type="submit" look="danger" name="do" value="remove">
            <Trans>Remove the session</Trans>
          </Button>
        )}
      </p>
    </form>
  );
}
