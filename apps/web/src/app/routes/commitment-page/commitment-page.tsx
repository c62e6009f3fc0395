import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import {
  CommitmentTags,
  RelatedTopics,
  ServingPractices,
} from '../../../features/declarations/commitment-parts';
import { CityReports } from '../../../features/declarations/progress-report';
import type { CommitmentPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import { CommitmentPageDocument } from './commitment-page.generated';
import styles from './commitment-page.module.css';

type Declaration = NonNullable<CommitmentPageQuery['declaration']>;
type Commitment = Declaration['commitments'][number];

function CommitmentPage({
  data: { declaration, practices },
  context: { language },
}: {
  data: CommitmentPageQuery;
  context: PageContext;
}) {
  const commitment = declaration?.commitments[0];
  if (declaration === null || commitment === undefined) return null;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'declarations'), words: <Trans>Declarations</Trans> },
          {
            href: `${pathTo(language, 'declaration', { declaration: declaration.slug })}#${commitment.code}`,
            of: declaration,
          },
        ]}
      />
      <CommitmentTags commitment={commitment} />
      <h1 className={styles['text']}>{commitment.text}</h1>
      <Sources
        sources={commitment.sources.map((address) => ({ address, label: null, language: null }))}
        isInline
      />
      <section className={styles['section']} aria-labelledby="practices">
        <h2 id="practices">
          <Trans>Practices that serve it</Trans>
        </h2>
        <ServingPractices
          code={commitment.code}
          practices={practices.edges.map(({ node }) => node)}
          language={language}
        />
        <RelatedTopics commitment={commitment} language={language} />
      </section>
      <Progress declaration={declaration} commitment={commitment} language={language} />
      <Earlier declaration={declaration} commitment={commitment} language={language} />
    </>
  );
}

interface PartProps {
  declaration: Declaration;
  commitment: Commitment;
  language: Language;
}

function Progress({ declaration, commitment, language }: PartProps) {
  const { latestReports, citiesNotReported } = commitment;
  const table = pathTo(language, 'coverage', { declaration: declaration.slug });
  return (
    <section className={styles['section']} aria-labelledby="progress">
      <h2 id="progress">
        <Trans>What cities report</Trans>
      </h2>
      <CityReports reports={latestReports} language={language} />
      <p>
        <Link href={`${table}#progress`}>
          <Plural
            value={citiesNotReported}
            one="# city has not reported"
            other="# cities have not reported"
          />
        </Link>
      </p>
      <p>
        <Trans>You work for a city?</Trans>{' '}
        <Link href={pathTo(language, 'cityCommitments')}>
          <Trans>Report how far it has come</Trans>
        </Link>
      </p>
    </section>
  );
}

/** What was reported before; when nothing was, the latest reports are all that there is. */
function Earlier({ declaration, commitment, language }: PartProps) {
  const { latestReports, progressReports, position: number } = commitment;
  if (progressReports.totalCount === latestReports.length) return null;
  const at = { declaration: declaration.slug, number };
  return (
    <section className={styles['section']} aria-labelledby="reports">
      <h2 id="reports">
        <Plural
          value={progressReports.totalCount}
          one="# report in all, the newest first"
          other="# reports in all, the newest first"
        />
      </h2>
      <CityReports reports={progressReports.edges.map(({ node }) => node)} language={language} />
      {progressReports.pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'commitment', at)}?after=${progressReports.pageInfo.endCursor ?? ''}`}
            rel="next"
          >
            <Trans>Next page</Trans>
          </Link>
        </p>
      ) : null}
    </section>
  );
}

export const page = definePage({
  document: CommitmentPageDocument,
  variables: ({ params, query }) => ({
    declaration: params['declaration'] ?? '',
    number: /^\d{1,4}$/.test(params['number'] ?? '') ? Number(params['number']) : 0,
    after: query.get('after'),
  }),
  outcome: ({ declaration }) =>
    declaration?.commitments[0] === undefined ? { status: 404 } : null,
  head: ({ declaration }, { i18n, query }) => {
    const commitment = declaration?.commitments[0];
    const code = commitment?.code ?? '';
    return {
      title: i18n._(msg`Commitment ${code} of the ${declaration?.title ?? ''}`),
      description: commitment?.text ?? '',
      isHidden: query.size > 0,
    };
  },
  Component: CommitmentPage,
});
