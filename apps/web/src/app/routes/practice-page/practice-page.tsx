import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@praxis/domain/shared';
import { ButtonLink } from '@praxis/ui';
import { CommentSection } from '../../../features/comments/comment-section';
import { writingParts } from '../../../features/comments/writing-parts';
import { RelatedPractices } from '../../../features/discovery/related-practices';
import { SimilarCitiesLine } from '../../../features/discovery/similar-cities';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeCitation } from '../../../features/practices/practice-citation';
import { PracticeNotices } from '../../../features/practices/practice-notices';
import { PracticeColumns, PracticeSummary } from '../../../features/practices/practice-summary';
import { PracticeTies } from '../../../features/practices/practice-ties';
import { WithdrawnPractice } from '../../../features/practices/withdrawn-practice';
import type {
  FieldStandingsFragment,
  PracticePageQuery,
} from '../../../shared/apollo/generated/operations';
import { Attachments } from '../../../shared/attachments/attachments';
import { Link } from '../../../shared/navigation/link';
import { languageNames } from '../../../shared/i18n/i18n';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { FieldStandingNote } from '../../../shared/practice-fields/field-standing';
import { RestrictedAnnex } from '../../../shared/practice-fields/restricted-annex';
import { PracticePageDocument } from './practice-page.generated';
import styles from './practice-page.module.css';

type Practice = NonNullable<PracticePageQuery['practice']>;

function PracticePage({
  data: { practice },
  context,
}: {
  data: PracticePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice === null) return null;
  if (practice.publication === 'WITHDRAWN')
    return <WithdrawnPractice practice={practice} language={context.language} />;
  const { language } = context;
  return (
    <>
      <Crumbs language={language} />
      <article className={styles['practice']}>
        <header className={styles['header']}>
          <h1 lang={practice.titleLanguage.toLowerCase()}>{practice.title}</h1>
          <FieldStandingNote
            of={standingOf(practice, 'title')}
            shownIn={languageNames[practice.titleLanguage.toLowerCase() as Language]}
          />
          <p className={styles['where']}>
            <Link href={pathTo(language, 'city', { city: practice.city.slug })}>
              {practice.city.name}
            </Link>
            , {practice.city.country.name}
          </p>
          <OwnActions practice={practice} language={language} />
        </header>
        <PracticeNotices practice={practice} language={language} />
        <PracticeColumns>
          <FieldStandingNote
            of={standingOf(practice, 'summary')}
            shownIn={languageNames[practice.summaryLanguage.toLowerCase() as Language]}
          />
          <PracticeSummary practice={practice} language={language} />
          <PracticeBody
            practice={practice}
            below={[
              ...(practice.attachments.length > 0
                ? [{ id: 'attachments', title: t`Pictures and documents` }]
                : []),
              ...(practice.adoptions.length > 0
                ? [{ id: 'adoptions', title: t`Who took it over from whom` }]
                : []),
              ...(practice.links.length > 0
                ? [{ id: 'sources', title: t`Sources and links` }]
                : []),
            ]}
          />
          <Attachments
            attachments={practice.attachments}
            originalLanguage={practice.originalLanguage}
            language={language}
          />
          <RestrictedAnnex
            annex={practice.annex}
            summit={practice.annexSummit}
            originalLanguage={practice.originalLanguage}
          />
          {practice.currentVersion?.reviewNote == null ? null : (
            <p className={styles['note']}>
              <Trans>Reviewer’s note: {practice.currentVersion.reviewNote}</Trans>
            </p>
          )}
          <PracticeTies practice={practice} language={language} />
          <PracticeCitation
            practice={practice}
            version={practice.currentVersion?.version ?? null}
            citations={practice.citations}
            language={language}
          />
        </PracticeColumns>
      </article>
      <RelatedPractices related={practice.related} language={language} />
      <SimilarCitiesLine city={practice.city} language={language} />
      {practice.comments === null ? null : (
        <CommentSection
          subject={{ kind: 'practice', number: practice.number }}
          comments={practice.comments}
          count={practice.commentCount}
          language={language}
          isSignedIn={context.isSignedIn}
          url={context.url}
          posted={context.form}
        />
      )}
    </>
  );
}

function Crumbs({ language }: { language: Language }) {
  return (
    <Trail
      ancestors={[
        { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
        { href: pathTo(language, 'search'), words: <Trans>Practices</Trans> },
      ]}
    />
  );
}

/** How one of the fields stands that are shown above the body. */
function standingOf(
  { text }: Practice,
  field: 'title' | 'summary',
): FieldStandingsFragment['fieldStandings'][number] | undefined {
  return text?.fieldStandings.find((each) => each.field === field);
}

/** What everybody can do with it, and what its own team may. */
function OwnActions({ practice, language }: { practice: Practice; language: Language }) {
  const { viewerCanEdit, viewerCanWithdraw, viewerCanMerge } = practice;
  const at = { practice: practiceParam(practice) };
  return (
    <p className={styles['own']} data-print="no">
      {viewerCanEdit ? (
        <ButtonLink look="quiet" href={pathTo(language, 'edit', at)}>
          {practice.draft === null ? (
            <Trans>Edit this practice</Trans>
          ) : (
            <Trans>Go on with the draft</Trans>
          )}
        </ButtonLink>
      ) : null}
      {practice.viewerCanTranslate
        ? languages
            .filter((into) => into !== practice.originalLanguage.toLowerCase())
            .map((into) => (
              <Link key={into} href={pathTo(language, 'translate', { ...at, into })}>
                <Trans>Translate into {languageNames[into]}</Trans>
              </Link>
            ))
        : null}
      {practice.viewerCanProposeLink ? (
        <Link href={pathTo(language, 'practiceCommitments', at)}>
          <Trans>Link it to a commitment</Trans>
        </Link>
      ) : null}
      {viewerCanWithdraw ? (
        <Link href={pathTo(language, 'withdraw', at)}>
          <Trans>Withdraw it</Trans>
        </Link>
      ) : null}
      {viewerCanMerge ? (
        <Link href={pathTo(language, 'merge', at)}>
          <Trans>Merge it into another one</Trans>
        </Link>
      ) : null}
      {practice.publication === 'PUBLISHED' ? (
        <>
          <Link href={pathTo(language, 'collectPractice', at)}>
            <Trans>Add to a collection</Trans>
          </Link>
          <Link href={`${pathTo(language, 'compare')}?ids=${String(practice.number)}`}>
            <Trans>Compare</Trans>
          </Link>
        </>
      ) : null}
    </p>
  );
}

export const page = definePage({
  document: PracticePageDocument,
  changes: true,
  parts: ({ isSignedIn }) => writingParts(isSignedIn),
  variables: ({ params, query }) => ({
    number: numberOf(params['practice']) ?? 0,
    commentsAfter: query.get('comments'),
  }),
  outcome: ({ practice }, { language, params, query }) => {
    if (practice === null) return { status: 404 };
    if (practice.publication === 'WITHDRAWN') return { status: 410 };
    const { successor } = practice;
    const address = practiceParam(
      practice.publication === 'MERGED' && successor !== null ? successor : practice,
    );
    if (params['practice'] === address) return null;
    return {
      status: 301,
      to: `${pathTo(language, 'practice', { practice: address })}${query.size > 0 ? `?${query.toString()}` : ''}`,
    };
  },
  head: ({ practice }, { language, i18n }) => {
    if (practice === null) return { title: i18n._(msg`There is no page here`), isHidden: true };
    // Words of a machine that nobody has checked do not stand for the practice.
    const isMachine = practice.text?.origin === 'MACHINE';
    const canonicalLanguage = (
      isMachine ? practice.originalLanguage : practice.contentLanguage
    ).toLowerCase() as Language;
    const at = { practice: practiceParam(practice) };
    return {
      title: `${practice.title} – ${practice.city.name}`,
      description: practice.summary,
      isHidden: practice.publication !== 'PUBLISHED' || isMachine,
      ...(canonicalLanguage === language
        ? {}
        : { canonical: pathTo(canonicalLanguage, 'practice', at) }),
    };
  },
  facts: async (data, context) => (await import('./practice-facts')).practiceFacts(data, context),
  Component: PracticePage,
  action: async (form, context, execute) =>
    (await import('../../../features/comments/comment-action')).commentAction(
      form,
      { practiceNumber: numberOf(context.params['practice']) ?? 0 },
      context,
      execute,
    ),
});
