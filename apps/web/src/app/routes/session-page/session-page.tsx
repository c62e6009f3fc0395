import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@praxis/ui';
import { CommentSection } from '../../../features/comments/comment-section';
import { writingParts } from '../../../features/comments/writing-parts';
import { PinnedVersion } from '../../../features/summits/pinned-version';
import { sessionKindLabel } from '../../../features/summits/session-kinds';
import type { SessionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { SessionCalendar } from './session-calendar';
import { ChooseSessionDocument, SessionPageDocument } from './session-page.generated';
import { SessionOutcome } from './session-outcome';
import { SessionPlace } from './session-place';
import styles from './session-page.module.css';

type Session = NonNullable<SessionPageQuery['session']>;

function SessionPage({
  data: { session },
  context,
}: {
  data: SessionPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  if (session === null) return null;
  const { language } = context;
  const { summit } = session;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'summits'), words: <Trans>Summits</Trans> },
          {
            href: pathTo(language, 'summit', { summit: summit?.slug ?? '' }),
            words: (
              <>
                {summit?.city?.name} {summit?.startsOn.slice(0, 4)}
              </>
            ),
          },
        ]}
      />
      <header className={styles['header']}>
        <p>
          <Tag tone="clay">{sessionKindLabel(i18n, session.kind)}</Tag>{' '}
          {summit === null || session.day !== null ? null : (
            <time dateTime={summit.startsOn}>{formatDay(summit.startsOn, language)}</time>
          )}
          {session.isPublic ? null : (
            <Tag tone="warn">
              <Trans>Not released yet: organisers alone see it</Trans>
            </Tag>
          )}
        </p>
        <h1 lang={session.titleLanguage.toLowerCase()}>
          {session.isCancelled ? (
            <span lang={language}>
              <Trans>Cancelled:</Trans>{' '}
            </span>
          ) : null}
          {session.title}
        </h1>
      </header>
      <SessionPlace session={session} language={language} />
      <SessionCalendar
        session={session}
        language={language}
        isSignedIn={context.isSignedIn}
        form={context.form}
      />
      {session.presentingCities.length > 0 ? (
        <Presenters session={session} language={language} />
      ) : null}
      <CaseStudies session={session} language={language} />
      <SessionOutcome session={session} language={language} />
      <CommentSection
        subject={{
          kind: 'session',
          id: session.id,
          summit: summit?.slug ?? '',
          session: session.slug,
        }}
        comments={session.comments}
        count={session.commentCount}
        language={language}
        isSignedIn={context.isSignedIn}
        url={context.url}
        posted={context.form}
      />
    </>
  );
}

function Presenters({
  session,
  language,
}: {
  session: Session;
  language: PageContext['language'];
}) {
  return (
    <section className={styles['section']} aria-labelledby="cities">
      <h2 id="cities">
        <Trans>Cities listed as presenting</Trans>
      </h2>
      <ul className={styles['cities']}>
        {session.presentingCities.map((city) => (
          <li key={city.id}>
            <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>,{' '}
            {city.country.name}
          </li>
        ))}
      </ul>
      {session.note === null ? null : (
        <p className={styles['note']}>
          <Trans>Note:</Trans> <span lang="en">{session.note}</span>
        </p>
      )}
    </section>
  );
}

function CaseStudies({
  session,
  language,
}: {
  session: Session;
  language: PageContext['language'];
}) {
  const certain = session.caseStudies.filter((study) => study.basis !== 'CITY_LISTED');
  const listed = session.caseStudies.filter((study) => study.basis === 'CITY_LISTED');
  const list = (studies: Session['caseStudies']) => (
    <ul>
      {studies.map((study) => (
        <li key={study.practice.number}>
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(study.practice) })}
            lang={study.practice.titleLanguage.toLowerCase()}
          >
            {study.practice.title}
          </Link>
          {`, ${study.practice.city.name}`}
          {study.basis === 'PINNED' ? <PinnedVersion study={study} language={language} /> : null}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {session.summit === null ? null : (
        <p>
          <Link
            href={pathTo(language, 'brief', {
              summit: session.summit.slug,
              session: session.slug,
            })}
          >
            <Trans>Brief of this session</Trans>
          </Link>
        </p>
      )}
      {session.viewerCanPin && session.summit !== null ? (
        <p>
          <Link
            href={pathTo(language, 'caseStudies', {
              summit: session.summit.slug,
              session: session.slug,
            })}
          >
            <Trans>Pin practices to this session</Trans>
          </Link>
        </p>
      ) : null}
      {certain.length > 0 ? (
        <section className={styles['section']} aria-labelledby="studies">
          <h2 id="studies">
            <Trans>Case studies</Trans>
          </h2>
          {list(certain)}
        </section>
      ) : null}
      {listed.length > 0 ? (
        <section className={styles['section']} aria-labelledby="listed">
          <h2 id="listed">
            <Trans>Practices of these cities at the time</Trans>
          </h2>
          <p className={styles['note']}>
            <Trans>
              The sources list the cities that presented, not their practices. These practices
              certainly ran in the year of the summit.
            </Trans>
          </p>
          {list(listed)}
        </section>
      ) : null}
      {session.caseStudies.length === 0 && session.summit?.isRecorded === true ? (
        <p className={styles['note']}>
          <Trans>The sources do not tell which practices were presented.</Trans>
        </p>
      ) : null}
    </>
  );
}

export const page = definePage({
  document: SessionPageDocument,
  changes: true,
  parts: ({ isSignedIn }) => writingParts(isSignedIn),
  variables: ({ params, query }) => ({
    summit: params['summit'] ?? '',
    session: params['session'] ?? '',
    commentsAfter: query.get('comments'),
  }),
  outcome: ({ session }) => (session === null ? { status: 404 } : null),
  head: ({ session }, { i18n }) => ({
    title: session?.title ?? '',
    description: i18n._(
      msg`A session of the summit ${session?.summit?.city?.name ?? ''} ${session?.summit?.startsOn.slice(0, 4) ?? ''}: ${session?.title ?? ''}`,
    ),
  }),
  facts: async ({ session }) =>
    session === null ? {} : { jsonLd: (await import('./session-facts')).sessionFacts(session) },
  Component: SessionPage,
  action: async (form, context, execute) => {
    const sessionId = form['sessionId'] ?? '';
    if (form['calendar'] === undefined)
      return (await import('../../../features/comments/comment-action')).commentAction(
        form,
        { sessionId },
        context,
        execute,
      );
    const { chooseSession } = await execute(ChooseSessionDocument, {
      input: { session: sessionId, isChosen: form['calendar'] === 'in' },
    });
    return isProblem(chooseSession)
      ? { errors: { calendar: problemMessage(context.i18n, chooseSession) } }
      : { to: context.url };
  },
});
