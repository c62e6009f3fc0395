import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { ProgressTable } from '../../../features/declarations/progress-table';
import type { CoveragePageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './coverage-page.module.css';

/** What cities report, city by city; then those that have not reported, by name. */
export function ProgressSection({
  declaration,
  language,
  children,
}: {
  declaration: NonNullable<CoveragePageQuery['declaration']>;
  language: Language;
  /** Where it can be taken away. */
  children: React.ReactNode;
}) {
  const { t } = useLingui();
  const { edges, pageInfo } = declaration.progress;
  const cities = edges.map(({ node }) => node);
  const reported = cities.filter(({ reportedCount }) => reportedCount > 0);
  const others = cities.filter(({ reportedCount }) => reportedCount === 0);
  const at = { declaration: declaration.slug };
  return (
    <section className={styles['table']} aria-labelledby="progress">
      <h2 id="progress">
        <Trans>What cities report</Trans>
      </h2>
      {reported.length === 0 ? (
        <p>
          <Trans>No city of this page has reported on these commitments.</Trans>
        </p>
      ) : (
        <ProgressTable declaration={declaration.slug} cities={reported} language={language} />
      )}
      <p className={styles['note']}>
        <Trans>
          Each city says for itself how far it has come; nobody has checked it. The day is the one
          of which it is said.
        </Trans>
      </p>
      {others.length === 0 ? null : (
        <details className={styles['others']}>
          <summary>
            <Plural
              value={others.length}
              one="# city has not reported"
              other="# cities have not reported"
            />
          </summary>
          <ul aria-label={t`None reported`}>
            {others.map(({ city }) => (
              <li key={city.slug}>
                <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'coverage', at)}?after=${pageInfo.endCursor ?? ''}#progress`}
            rel="next"
          >
            <Trans>More cities</Trans>
          </Link>
        </p>
      ) : null}
      {children}
    </section>
  );
}
