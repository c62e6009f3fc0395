import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import { transportCodes, transportLabel } from '../../../features/participation/visit-words';
import { LineField, LinesField, ListField } from '../../../features/summits/planning-fields';
import styles from '../../../features/participation/visits.module.css';
import type { FieldVisitPageQuery } from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';

export type Visit = NonNullable<FieldVisitPageQuery['fieldVisits']>[number];

/** What those are told who have a place, and nobody else. */
export function VisitForm({ visit, form }: { visit: Visit; form: PostedForm | null }) {
  const { t, i18n } = useLingui();
  const { details } = visit;
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  const posted = form?.values['revision'] ?? written(details?.revision);
  return (
    <form method="post" id="form" className={styles['form']}>
      <input type="hidden" name="revision" value={posted} />
      <LineField
        form={form}
        name="meetingPoint"
        label={t`Where one meets`}
        hint={t`It is told to those who have a place, and never made public.`}
        maxLength={200}
        value={details?.meetingPoint ?? ''}
      />
      <LineField
        form={form}
        name="meetingTime"
        type="time"
        isShort
        label={t`When one meets`}
        value={details?.meetingTime ?? ''}
      />
      <ListField
        form={form}
        name="transport"
        label={t`How one gets there`}
        value={details?.transport ?? 'ON_FOOT'}
        options={transportCodes.map((code) => ({
          value: code,
          label: transportLabel(i18n, code),
        }))}
      />
      <LineField
        form={form}
        name="transportSeats"
        type="number"
        isShort
        label={t`Seats that were ordered`}
        hint={t`Leave it empty where there are none to order.`}
        value={written(details?.transportSeats)}
      />
      <Tick form={form} name="isStepFree" kept={details?.isStepFree ?? false}>
        <Trans>Step-free, on the way and on site</Trans>
      </Tick>
      <LineField
        form={form}
        name="walkMetres"
        type="number"
        isShort
        label={t`Metres to go`}
        value={written(details?.walkMetres)}
      />
      <LinesField
        form={form}
        name="access"
        label={t`What else one must know to get in, move, see and hear there`}
        hint={t`At most 500 characters.`}
        value={details?.access ?? ''}
      />
      <Tick form={form} name="needsPhotoId" kept={details?.needsPhotoId ?? false}>
        <Trans>An identity document with a photograph is needed</Trans>
      </Tick>
      <LinesField
        form={form}
        name="notes"
        label={t`Notes for those who come`}
        hint={t`At most 1,000 characters.`}
        value={details?.notes ?? ''}
      />
      <p>
        <Button type="submit">
          <Trans>Save</Trans>
        </Button>
      </p>
    </form>
  );
}

function Tick({
  form,
  name,
  kept,
  children,
}: {
  form: PostedForm | null;
  name: string;
  kept: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={styles['boxes']}>
      <label>
        <input
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={form === null ? kept : form.values[name] === 'yes'}
        />
        <span>{children}</span>
      </label>
    </div>
  );
}
