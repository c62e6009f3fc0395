import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { BrokenLinkFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import styles from './link-checks.module.css';

/** Links of one's own cities that did not answer, each with the way to where it is changed. */
export function BrokenLinks({
  links,
  language,
}: {
  links: readonly BrokenLinkFragment[];
  language: Language;
}) {
  if (links.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby="broken-links">
      <h2 id="broken-links">
        <Trans>Links that do not answer</Trans>
      </h2>
      <p>
        <Trans>
          They were asked twice, a week apart, in vain. Readers are told on which day; give the new
          address, or leave the link where it is.
        </Trans>
      </p>
      <ul>
        {links.map(({ address, didNotAnswerAt, practice }) => (
          <li key={`${String(practice?.number)} ${address}`} className={styles['link']}>
            <a href={address} rel="noopener nofollow">
              {address}
            </a>
            {', '}
            <Trans>did not answer on {formatDay(didNotAnswerAt, language)}</Trans>
            {practice === null ? null : (
              <>
                {' · '}
                <Link
                  href={pathTo(language, 'edit', { practice: practiceParam(practice) })}
                  lang={practice.titleLanguage.toLowerCase()}
                >
                  {practice.title}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
