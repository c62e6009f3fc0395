import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import {
  CommitmentTags,
  RelatedTopics,
  ServingPractices,
} from '../../../features/declarations/commitment-parts';
import { DeclarationHead, ToCoverage } from '../../../features/declarations/declaration-head';
import { Editions } from '../../../features/declarations/declaration-editions';
import { DeclarationText } from '../../../features/declarations/declaration-text';
import { Signatories } from '../../../features/declarations/signatories';
import { CityReports } from '../../../features/declarations/progress-report';
import type { DeclarationPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Sources } from '../../../shared/sources/sources';
import { Title } from '../../../shared/titles/title';
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
  if (declaration === null) return null;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
          { href: pathTo(language, 'declarations'), words: <Trans>Declarations</Trans> },
        ]}
      />
      {declaration.edition === null ? (
        <Recorded declaration={declaration} practices={practices} language={language} />
      ) : (
        <Published
          declaration={declaration}
          edition={declaration.edition}
          practices={practices.edges.map(({ node }) => node)}
          language={language}
        />
      )}
      <Signatories declaration={declaration} language={language} />
    </>
  );
}

/** A declaration of the past: its commitments as sources tell them, with what became of each. */
function Recorded({
  declaration,
  practices,
  language,
}: {
  declaration: Declaration;
  practices: DeclarationPageQuery['practices'];
  language: PageContext['language'];
}) {
  const { summit } = declaration;
  return (
    <>
      <h1>
        <Title of={declaration} />
      </h1>
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
      <ToCoverage slug={declaration.slug} language={language} />
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

/** A declaration whose text is here: by article, with its commitments in their places. */
function Published({
  declaration,
  edition,
  practices,
  language,
}: {
  declaration: Declaration;
  edition: NonNullable<Declaration['edition']>;
  practices: readonly Practice[];
  language: PageContext['language'];
}) {
  const at = { declaration: declaration.slug };
  return (
    <>
      <DeclarationHead
        edition={edition}
        summit={declaration.summit}
        language={language}
        pathIn={(other) => pathTo(other, 'declaration', at)}
      />
      {declaration.draft === null ? null : (
        <p data-print="no">
          <Link href={pathTo(language, 'declarationDraft', { draft: declaration.draft.id })}>
            <Trans>Write the next edition</Trans>
          </Link>
        </p>
      )}
      <DeclarationText edition={edition} language={language}>
        {({ code, text }) => {
          const commitment = declaration.commitments.find((each) => each.code === code);
          return commitment === undefined ? (
            <p>{text}</p>
          ) : (
            <InArticle
              commitment={commitment}
              text={text}
              declaration={declaration}
              practices={practices}
              language={language}
            />
          );
        }}
      </DeclarationText>
      <ToCoverage slug={declaration.slug} language={language} />
      <Editions
        editions={declaration.editions}
        current={edition.number}
        declaration={declaration}
        language={language}
      />
    </>
  );
}

/** A commitment in its article: its words lead to its own page, and a line tells what was done about it. */
function InArticle({
  commitment,
  text,
  declaration,
  practices,
  language,
}: CommitmentProps & { text: string }) {
  const { code, position: number, latestReports } = commitment;
  const own = pathTo(language, 'commitment', { declaration: declaration.slug, number });
  const serving = practices.filter(({ commitments }) =>
    commitments.some((each) => each.code === code),
  ).length;
  return (
    <>
      <p className={styles['inArticle']}>
        <strong>{number}.</strong> <Link href={own}>{text}</Link>
      </p>
      <div lang={language} className={styles['about']}>
        <CommitmentTags commitment={commitment} />
        <p className={styles['done']} data-print="no">
          <Plural
            value={serving}
            _0="No practice serves it yet"
            one="# practice serves it"
            other="# practices serve it"
          />
          {' · '}
          <Plural
            value={latestReports.length}
            _0="no city has reported"
            one="# city has reported"
            other="# cities have reported"
          />
        </p>
      </div>
    </>
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
      datePublished:
        declaration?.edition?.adoptedOn ??
        declaration?.edition?.publishedAt.slice(0, 10) ??
        declaration?.summit?.startsOn,
      ...(declaration?.edition
        ? {
            version: String(declaration.edition.number),
            inLanguage: declaration.edition.languages.map((each) => each.language.toLowerCase()),
          }
        : {}),
    },
  }),
  Component: DeclarationPage,
});
