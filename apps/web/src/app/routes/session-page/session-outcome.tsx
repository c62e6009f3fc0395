import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { SessionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './session-page.module.css';

/** What came of the session, with its minutes; and the way for organisers to tell it. */
export function SessionOutcome({
  session,
  language,
}: {
  session: NonNullable<SessionPageQuery['session']>;
  language: Language;
}) {
  const { outcome, summit, viewerCanPin } = session;
  return (
    <>
      {viewerCanPin && summit !== null ? (
        <p>
          <Link href={pathTo(language, 'outcome', { summit: summit.slug, session: session.slug })}>
            <Trans>Tell what came of this session</Trans>
          </Link>
        </p>
      ) : null}
      {outcome === null ? null : (
        <section className={styles['section']} aria-labelledby="outcome">
          <h2 id="outcome">
            <Trans>What came of it</Trans>
          </h2>
          <div className={styles['told']} lang={outcome.language.toLowerCase()}>
            {linesOf(outcome.outcome)}
          </div>
          {outcome.minutes === null ? null : (
            <details>
              <summary>
                <Trans>Minutes</Trans>
              </summary>
              <div className={styles['told']} lang={outcome.language.toLowerCase()}>
                {linesOf(outcome.minutes)}
              </div>
            </details>
          )}
          <p className={styles['note']}>
            <Trans>Told by the organisers, {formatMoment(outcome.savedAt, language)}.</Trans>
          </p>
        </section>
      )}
    </>
  );
}

function linesOf(text: string | null) {
  return (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => <p key={i}>{line}</p>);
}
