import { Trans } from '@lingui/react/macro';
import { RichText } from '../rich-text/rich-text';
import styles from './restricted-annex.module.css';

/** What a city tells other cities and not the public; the API gives it to nobody else. */
export function RestrictedAnnex({
  annex,
  summit,
  originalLanguage,
}: {
  annex: { readonly nodes: readonly unknown[] } | null;
  /** The one summit that it is for, by its name in addresses. */
  summit: string | null;
  originalLanguage: string;
}) {
  if (annex === null) return null;
  return (
    <section className={styles['annex']} aria-labelledby="annex">
      <h2 id="annex" tabIndex={-1}>
        <Trans>Restricted annex</Trans>
      </h2>
      <p className={styles['note']}>
        {summit === null ? (
          <Trans>
            Members of verified cities read this, with the city’s own team and reviewers. The public
            does not: please do not pass it on.
          </Trans>
        ) : (
          <Trans>
            This is for one summit, {summit}: verified cities that take part in it read this, with
            the secretariat, the city’s own team and reviewers. Please do not pass it on.
          </Trans>
        )}
      </p>
      <RichText nodes={annex.nodes} lang={originalLanguage.toLowerCase()} />
    </section>
  );
}
