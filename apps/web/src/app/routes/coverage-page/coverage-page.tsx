import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { CoverageTable } from '../../../features/declarations/coverage-table';
import type { CoveragePageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { CoveragePageDocument } from './coverage-page.generated';
import styles from './coverage-page.module.css';
import { ProgressSection } from './progress-section';

/** The same in every language. */
const formatNames = { csv: 'CSV', json: 'JSON' } as const;

type Declaration = NonNullable<CoveragePageQuery['declaration']>;

function CoveragePage({
  data: { declaration },
  context: { language },
}: {
  data: CoveragePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (declaration === null) return null;
  const { coverage } = declaration;
  const at = { declaration: declaration.slug };
  const coverageFile = (ending: string) =>
    `/export/coverage/${declaration.slug}.${ending}?by=${coverage.by.toLowerCase()}&language=${language}`;
  const reportsFile = (ending: string) =>
    `/export/progress/${declaration.slug}.${ending}?language=${language}`;
  const axes = [
    { by: 'CITY', query: '', label: t`By city` },
    { by: 'TOPIC', query: '?by=topic', label: t`By topic` },
  ];
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'declarations'), words: <Trans>Declarations</Trans> },
          { href: pathTo(language, 'declaration', at), of: declaration },
        ]}
      />
      <h1>
        <Trans>
          <Title of={declaration} />: which practices serve its commitments
        </Trans>
      </h1>
      <Gaps declaration={declaration} language={language} />
      <section className={styles['table']} aria-labelledby="table">
        <h2 id="table">
          <Trans>All commitments</Trans>
        </h2>
        <nav aria-label={t`Columns of the table`}>
          <ul className={styles['axes']}>
            {axes.map(({ by, query, label }) => (
              <li key={by}>
                <Link
                  href={`${pathTo(language, 'coverage', at)}${query}`}
                  aria-current={by === coverage.by ? 'page' : undefined}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <CoverageTable coverage={coverage} language={language} />
        <p className={styles['note']}>
          <Trans>
            Covered: at least one practice runs now. Partly covered: there are practices, but none
            is known to run. A practice of several cities counts in each of them, and once in all.
          </Trans>
        </p>
        <Files words={t`Take the table away:`} file={coverageFile} />
      </section>
      <ProgressSection declaration={declaration} language={language}>
        <Files words={t`Take all reports away:`} file={reportsFile} />
      </ProgressSection>
    </>
  );
}

/** The same in two formats. */
function Files({ words, file }: { words: string; file: (ending: string) => string }) {
  const { t } = useLingui();
  return (
    <p>
      {words}{' '}
      <a href={file('csv')} download aria-label={t`CSV, download`}>
        {formatNames.csv}
      </a>{' '}
      ·{' '}
      <a href={file('json')} download aria-label={t`JSON, download`}>
        {formatNames.json}
      </a>
    </p>
  );
}

/** What nobody does anything for, first. */
function Gaps({
  declaration: { slug, coverage },
  language,
}: {
  declaration: Declaration;
  language: PageContext['language'];
}) {
  const gaps = coverage.rows.filter(({ count }) => count === 0);
  if (gaps.length === 0)
    return (
      <Notice tone="ok">
        <p>
          <Trans>Each commitment has at least one practice.</Trans>
        </p>
      </Notice>
    );
  return (
    <section className={styles['gaps']} aria-labelledby="gaps">
      <h2 id="gaps">
        <Plural
          value={gaps.length}
          one="# commitment has no practice yet"
          other="# commitments have no practice yet"
        />
      </h2>
      <ul>
        {gaps.map(({ commitment: { id, code, text } }) => (
          <li key={id}>
            <Link href={`${pathTo(language, 'declaration', { declaration: slug })}#${code}`}>
              {code}
            </Link>
            {` ${text} `}
            <Link href={pathTo(language, 'newPractice')} className={styles['share']}>
              <Trans>
                Share one<span className="visually-hidden"> for {code}</span>
              </Trans>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>
        <Trans>
          Your city has a practice already? Open it and choose “Link it to a commitment”.
        </Trans>
      </p>
    </section>
  );
}

export const page = definePage({
  document: CoveragePageDocument,
  variables: ({ params, query }) => ({
    declaration: params['declaration'] ?? '',
    by: query.get('by') === 'topic' ? ('TOPIC' as const) : ('CITY' as const),
    after: query.get('after'),
  }),
  outcome: ({ declaration }) => (declaration === null ? { status: 404 } : null),
  head: ({ declaration }, { i18n, query }) => ({
    title: i18n._(msg`${declaration?.title ?? ''}: coverage`),
    description: i18n._(
      msg`Which practices of which cities serve the commitments of the ${declaration?.title ?? ''}, and where there is none.`,
    ),
    isHidden: query.size > 0,
  }),
  Component: CoveragePage,
});
