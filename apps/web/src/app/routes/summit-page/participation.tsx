import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { ButtonLink } from '@praxis/ui';
import { Deadline, Opening } from '../../../features/participation/deadline';
import type { SummitPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './summit-page.module.css';

/** How it calls for participation; nothing where it does not. */
export function Participation({
  summit,
  language,
}: {
  summit: NonNullable<SummitPageQuery['summit']>;
  language: Language;
}) {
  const { participationCall: call, timeZone } = summit;
  if (call === null) return null;
  const at = { summit: summit.slug };
  return (
    <section className={styles['section']} aria-labelledby="participation">
      <h2 id="participation">
        <Trans>Take part</Trans>
      </h2>
      {call.state === 'NOT_OPEN' ? (
        <p>
          <Trans>You can ask to take part from this moment on:</Trans>{' '}
          <Opening call={call} timeZone={timeZone} language={language} />
        </p>
      ) : null}
      <p>
        {call.state === 'CLOSED' ? (
          <Trans>Nobody can ask to take part any more. The call closed:</Trans>
        ) : (
          <Trans>Deadline for asking to take part:</Trans>
        )}{' '}
        <Deadline call={call} timeZone={timeZone} language={language} />
      </p>
      {call.state === 'CLOSED' ? (
        <p>
          <Trans>
            If you could not ask in time, write to{' '}
            <a href={`mailto:${call.contact}`}>{call.contact}</a>.
          </Trans>
        </p>
      ) : (
        <>
          {call.hasFreePlaces ? null : (
            <p>
              <Trans>No place is free: who is accepted waits for one.</Trans>
            </p>
          )}
          <p>
            <ButtonLink
              look={call.state === 'OPEN' ? 'main' : 'quiet'}
              href={pathTo(language, 'participate', at)}
            >
              {call.state === 'OPEN' ? (
                <Trans>Ask to take part</Trans>
              ) : (
                <Trans>Whom the call is for</Trans>
              )}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}
