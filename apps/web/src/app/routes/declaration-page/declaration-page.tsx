import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumbs, Notice, Tag } from '@praxis/ui';
import {
  commitmentBasisLabel,
  commitmentKindLabel,
} from '../../../features/declarations/commitment-labels';
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
              practices={practices.edges
                .map((edge) => edge.node)
                .filter((practice) =>
                  practice.commitments.some(({ code }) => code === commitment.code),
                )}
              language={language}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface CommitmentProps {
  commitment: Declaration['commitments'][number];
  practices: readonly Practice[];
  language: PageContext['language'];
}

function Commitment({ commitment, practices, language }: CommitmentProps) {
  const { i18n } = useLingui();
  return (
    <article className={styles['commitment']} aria-labelledby={`text-${commitment.code}`}>
      <p className={styles['tags']}>
        <strong>{commitment.code}</strong> <Tag>{commitmentKindLabel(i18n, commitment.kind)}</Tag>{' '}
        <Tag tone="plain">{commitment.theme.label}</Tag>{' '}
        <Tag tone={commitment.basis === 'TEXT' ? 'ok' : 'warn'}>
          {commitmentBasisLabel(i18n, commitment.basis)}
        </Tag>
      </p>
      <h2 id={`text-${commitment.code}`} className={styles['text']}>
        {commitment.text}
      </h2>
      <h3>
        <Trans>Practices that serve it</Trans>
      </h3>
      {practices.length === 0 ? (
        <p>
          <Trans>No practice has been linked yet.</Trans>{' '}
          <Link href={pathTo(language, 'newPractice')}>
            <Trans>Share one</Trans>
          </Link>
        </p>
      ) : (
        <ul>
          {practices.map((practice) => (
            <li key={practice.number}>
              <Link
                href={pathTo(language, 'practice', {
                  practice: `${practice.slug}-${String(practice.number)}`,
                })}
                lang={practice.titleLanguage.toLowerCase()}
              >
                {practice.title}
              </Link>
              {`, ${practice.city.name}`}
              {practice.commitmentLinks
                .filter((link) => link.commitment?.code === commitment.code)
                .map((link) => (
                  <p
                    key={link.id}
                    className={styles['sentence']}
                    lang={link.language.toLowerCase()}
                  >
                    {link.sentence}
                  </p>
                ))}
            </li>
          ))}
        </ul>
      )}
      {commitment.relatedTopics.length > 0 ? (
        <p className={styles['related']}>
          <Trans>Practices on its theme:</Trans>{' '}
          {commitment.relatedTopics.map((topic, i) => (
            <span key={topic.code}>
              {i > 0 ? ' · ' : ''}
              <Link href={`${pathTo(language, 'search')}?topic=${topic.code}`}>{topic.label}</Link>
            </span>
          ))}
        </p>
      ) : null}
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
    jsonLd: {
      '@type': 'CreativeWork',
      name: declaration?.title,
      datePublished: declaration?.summit?.startsOn,
    },
  }),
  Component: DeclarationPage,
});
