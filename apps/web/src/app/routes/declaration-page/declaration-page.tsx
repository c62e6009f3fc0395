import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumbs, Notice } from '@praxis/ui';
import {
  CommitmentTags,
  RelatedTopics,
  ServingPractices,
} from '../../../features/declarations/commitment-parts';
import { Signatories } from '../../../features/declarations/signatories';
import { CityReports } from '../../../features/declarations/progress-report';
import type { DeclarationPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationPageDocument } from './declaration-page.generated';
import styles from './declaration-page.module.css';

type Declaration = NonNullable<DeclarationPageQuery['declaration']>;
type Practice = DeclarationPageQuery['practices']['edges'][number]['node'];

function DeclarationPage({
  data: { declaration, practices },
  context: { language },
}: {
  data: DeclarationPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (declaration === null) return null;
  const { summit } = declaration;
  return (
    <>
      <Breadcrumbs label={t`Where you are`}>
        {[
          <Link key="home" href={pathTo(language, 'home')}>
            <Trans>Home</Trans>
          </Link>,
          <Link key="declarations" href={pathTo(language, 'declarations')}>
            <Trans>Declarations</Trans>
          </Link>,
        ]}
      </Breadcrumbs>
      <h1>{declaration.title}</h1>
      {summit === null ? null : (
        <p className={styles['adopted']}>
          <Trans>
            Adopted on{' '}
            <time dateTime={summit.startsOn}>{formatDay(summit.startsOn, language)}</time> at the
            summit{' '}
            <Link href={pathTo(language, 'summit', { summit: summit.slug })}>
              {summit.city?.name} {summit.startsOn.slice(0, 4)}
            </Link>
          </Trans>
        </p>
      )}
      <Notice>
        <p>
          <Trans>
            The commitments are told in this platform’s own words. Where only a report of the text
            is known, it says so.
          </Trans>
        </p>
      </Notice>
      <p>
        <Link href={pathTo(language, 'coverage', { declaration: declaration.slug })}>
          <Trans>Which practices serve which commitments, and where there is none: the table</Trans>
        </Link>
      </p>
      <ol className={styles['commitments']}>
        {declaration.commitments.map((commitment) => (
          <li key={commitment.id} id={commitment.code}>
            <Commitment
              commitment={commitment}
              declaration={declaration}
              practices={practices.edges.map((edge) => edge.node)}
              language={language}
            />
          </li>
        ))}
      </ol>
      <Signatories declaration={declaration} language={language} />
    </>
  );
}

interface CommitmentProps {
  commitment: Declaration['commitments'][number];
  declaration: Declaration;
  practices: readonly Practice[];
  language: PageContext['language'];
}

function Commitment({ commitment, declaration, practices, language }: CommitmentProps) {
  const { code, position: number } = commitment;
  const at = { declaration: declaration.slug };
  return (
    <article className={styles['commitment']} aria-labelledby={`text-${code}`}>
      <CommitmentTags commitment={commitment} />
      <h2 id={`text-${code}`} className={styles['text']}>
        <Link href={pathTo(language, 'commitment', { ...at, number })}>{commitment.text}</Link>
      </h2>
      <h3>
        <Trans>Practices that serve it</Trans>
      </h3>
      <ServingPractices code={code} practices={practices} language={language} />
      <h3>
        <Trans>What cities report</Trans>
      </h3>
      <CityReports reports={commitment.latestReports} language={language} isShort />
      <p>
        <Link href={`${pathTo(language, 'coverage', at)}#progress`}>
          <Plural
            value={commitment.citiesNotReported}
            one="# city has not reported"
            other="# cities have not reported"
          />
          <span className="visually-hidden"> ({code})</span>
        </Link>
      </p>
      <RelatedTopics commitment={commitment} language={language} />
      <Sources
        sources={commitment.sources.map((address) => ({ address, label: null, language: null }))}
        isInline
      />
    </article>
  );
}

export const page = definePage({
  document: DeclarationPageDocument,
  variables: ({ params }) => ({ declaration: params['declaration'] ?? '' }),
  outcome: ({ declaration }) => (declaration === null ? { status: 404 } : null),
  head: ({ declaration }, { i18n }) => ({
    title: declaration?.title ?? '',
    description: i18n._(
      msg`${declaration?.title ?? ''}: its commitments, with the practices of cities that serve them.`,
    ),
  }),
  facts: ({ declaration }) => ({
    jsonLd: {
      '@type': 'CreativeWork',
      name: declaration?.title,
      datePublished: declaration?.summit?.startsOn,
    },
  }),
  Component: DeclarationPage,
});
