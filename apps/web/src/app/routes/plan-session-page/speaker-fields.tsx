import { Trans, useLingui } from '@lingui/react/macro';
import { speakerNameMaxLength, speakersMax } from '@praxis/domain/summits';
import styles from '../../../features/summits/planning.module.css';
import { LineField } from '../../../features/summits/planning-fields';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { speakerField, speakerRows, unnamedField } from './read-session-form';
import type { Planned } from './session-form';

/** Who speaks: those that there are, and place for two more. */
export function SpeakerFields({
  form,
  speakers,
}: {
  form: PostedForm | null;
  speakers: Planned['speakers'];
}) {
  const { t } = useLingui();
  const written = form === null ? speakers.length : (speakerRows(form.values).at(-1) ?? -1) + 1;
  const count = Math.min(speakersMax, written + 2);
  return (
    <fieldset className={styles['group']}>
      <legend>
        <Trans>Speakers</Trans>
      </legend>
      <p>
        <Trans>
          Everybody reads who speaks: tell name, function and city, and not how to reach anybody.
        </Trans>
      </p>
      {Array.from({ length: count }, (_, i) => {
        const speaker = speakers[i];
        const number = i + 1;
        if (speaker?.name === null)
          return (
            <p key={i}>
              <label>
                <input
                  type="checkbox"
                  name={unnamedField(i)}
                  defaultChecked={form === null || form.values[unnamedField(i)] !== undefined}
                />{' '}
                <Trans>Speaker {number} asked not to be named, and speaks</Trans>
              </label>
            </p>
          );
        return (
          <div key={i} className={styles['pair']}>
            <LineField
              form={form}
              name={speakerField('name', i)}
              label={t`Name of speaker ${number}`}
              maxLength={speakerNameMaxLength}
              value={speaker?.name ?? ''}
            />
            <LineField
              form={form}
              name={speakerField('role', i)}
              label={t`Function of speaker ${number}`}
              maxLength={speakerNameMaxLength}
              value={speaker?.role ?? ''}
            />
            <LineField
              form={form}
              name={speakerField('city', i)}
              label={t`City of speaker ${number}`}
              maxLength={speakerNameMaxLength}
              value={speaker?.city ?? ''}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
