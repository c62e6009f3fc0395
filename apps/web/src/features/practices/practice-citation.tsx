import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathWith } from '../../shared/navigation/paths';
import styles from './practice-citation.module.css';

interface CitedPractice {
  readonly number: number;
  readonly slug: string;
  readonly url: string;
  readonly title: string;
  readonly city: { readonly name: string };
  readonly currentVersion: { readonly version: number; readonly publishedAt: string } | null;
}

/** How to cite the version that is read, and the way to the others. Its address never changes. */
export function PracticeCitation({
  practice,
  language,
}: {
  practice: CitedPractice;
  language: Language;
}) {
  const { currentVersion: current } = practice;
  if (current === null) return null;
  const address = `${practice.url}/v/${String(current.version)}`;
  const at = { practice: `${practice.slug}-${String(practice.number)}` };
  return (
    <section className={styles['citation']} aria-labelledby="cite">
      <h2 id="cite">
        <Trans>Cite this version</Trans>
      </h2>
      <p className={styles['reference']}>
        {`${practice.city.name}. `}
        <cite>{practice.title}</cite>. Praxis, <Trans>version {current.version}</Trans>,{' '}
        {formatDay(current.publishedAt, language)}. <a href={address}>{address}</a>
      </p>
      <p data-print="no">
        <Link href={pathWith(language, 'versions', at)}>
          <Trans>All versions and what changed</Trans>
        </Link>
      </p>
    </section>
  );
}
