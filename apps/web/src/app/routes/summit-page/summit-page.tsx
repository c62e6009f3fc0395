import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumbs, Facts } from '@praxis/ui';
import { ClaimTable } from '../../../features/summits/claim-table';
import type { SummitPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import { SummitPageDocument } from './summit-page.generated';
import styles from './summit-page.module.css';

type Summit = NonNullable<SummitPageQuery['summit']>;

function SummitPage({
  data: { summit, practices },
  context: { language },
}: {
  data: SummitPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (summit === null) return null;
  return (
    <>
      <Breadcrumbs label={t`Where you are`}>
        {[
          <Link key="home" href={pathTo(language, 'home')}>
            <Trans>Home</Trans>
          </Link>,
          <Link key="summits" href={pathTo(language, 'summits')}>
            <Trans>Summits</Trans>
          </Link>,
        ]}
      </Breadcrumbs>
      <header className={styles['header']}>
        <p className={styles['date']}>
          <time dateTime={summit.startsOn}>{formatDay(summit.startsOn, language)}</time>
          {summit.city === null ? null : ` · ${summit.city.name}, ${summit.city.country.name}`}
        </p>
        <h1>{summit.title}</h1>
      </header>
      <Facts
        facts={[
          { name: <Trans>Venue</Trans>, value: summit.venue },
          {
            name: <Trans>Form</Trans>,
            value: summit.form === null ? null : <span lang="en">{summit.form}</span>,
          },
          { name: <Trans>Hosts</Trans>, value: summit.hosts.join(', ') },
          {
            name: <Trans>Organisers</Trans>,
            value:
              summit.organisers.length === 0 ? null : (
                <span lang="en">{summit.organisers.join(', ')}</span>
              ),
          },
          {
            name: <Trans>Partners</Trans>,
            value:
              summit.partners.length === 0 ? null : (
                <span lang="en">{summit.partners.join(', ')}</span>
              ),
          },
          {
            name: <Trans>Interpretation</Trans>,
            value: summit.interpretation?.map((term) => term.label).join(', '),
          },
          {
            name: <Trans>Adopted</Trans>,
            value:
              summit.declarations.length === 0
                ? null
                : summit.declarations.map((declaration) => (
                    <Link
                      key={declaration.id}
                      href={pathTo(language, 'declaration', { declaration: declaration.slug })}
                    >
                      {declaration.title}
                    </Link>
                  )),
          },
        ]}
      />
      <Programme summit={summit} language={language} />
      <section className={styles['section']}>
        <h2>
          <Trans>Figures, as the sources give them</Trans>
        </h2>
        <p>
          <Trans>
            Official sources disagree. Every figure stands with its source; none has been picked.
          </Trans>
        </p>
        <ClaimTable claims={summit.claims} />
      </section>
      <section className={styles['section']} aria-labelledby="practices">
        <h2 id="practices">
          <Trans>Practices at this summit</Trans>
        </h2>
        {practices.totalCount === 0 ? (
          <p>
            <Trans>The sources name no city or practice that was presented.</Trans>
          </p>
        ) : (
          <>
            <p>
              <Link href={`${pathTo(language, 'search')}?summit=${summit.slug}`}>
                <Plural
                  value={practices.totalCount}
                  one="# practice of a city that presented"
                  other="# practices of cities that presented"
                />
              </Link>
            </p>
            <ul>
              {practices.edges.map(({ cursor, node }) => (
                <li key={cursor}>
                  <Link
                    href={pathTo(language, 'practice', {
                      practice: `${node.slug}-${String(node.number)}`,
                    })}
                    lang={node.titleLanguage.toLowerCase()}
                  >
                    {node.title}
                  </Link>
                  {`, ${node.city.name}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className={styles['section']} aria-labelledby="sources">
        <h2 id="sources">
          <Trans>Sources</Trans>
        </h2>
        <Sources
          sources={summit.sources.map((address) => ({ address, label: null, language: null }))}
        />
      </section>
    </>
  );
}

function Programme({ summit, language }: { summit: Summit; language: PageContext['language'] }) {
  const visits = summit.sessions.filter((session) => session.kind === 'FIELD_VISIT');
  const programme = summit.sessions.filter((session) => session.kind !== 'FIELD_VISIT');
  const list = (sessions: Summit['sessions']) => (
    <ol className={styles['sessions']}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Link
            href={pathTo(language, 'session', { summit: summit.slug, session: session.slug })}
            lang={session.titleLanguage.toLowerCase()}
          >
            {session.title}
          </Link>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <section className={styles['section']} aria-labelledby="programme">
        <h2 id="programme">
          <Trans>Programme</Trans>
        </h2>
        {list(programme)}
      </section>
      {visits.length > 0 ? (
        <section className={styles['section']} aria-labelledby="visits">
          <h2 id="visits">
            <Trans>Field visits</Trans>
          </h2>
          {list(visits)}
        </section>
      ) : null}
    </>
  );
}

export const page = definePage({
  document: SummitPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  outcome: ({ summit }) => (summit === null ? { status: 404 } : null),
  head: ({ summit }) => ({
    title: `${summit?.city?.name ?? ''} ${summit?.startsOn.slice(0, 4) ?? ''} – ${summit?.title ?? ''}`,
    description: summit?.title ?? '',
  }),
  facts: ({ summit }, { origin, language }) => ({
    jsonLd: {
      '@type': 'Event',
      name: summit?.title,
      startDate: summit?.startsOn,
      endDate: summit?.endsOn,
      url: `${origin}${pathTo(language, 'summit', { summit: summit?.slug ?? '' })}`,
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: summit?.venue ?? summit?.city?.name,
        address: {
          '@type': 'PostalAddress',
          addressLocality: summit?.city?.name,
          addressCountry: summit?.city?.country.code,
        },
      },
      organizer: summit?.organisers.map((name) => ({ '@type': 'Organization', name })),
    },
  }),
  Component: SummitPage,
});
