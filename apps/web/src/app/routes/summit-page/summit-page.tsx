import { Plural, Trans } from '@lingui/react/macro';
import { Facts, Notice } from '@praxis/ui';
import { ClaimTable } from '../../../features/summits/claim-table';
import type { SummitPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDays, formatTerms } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Sources } from '../../../shared/sources/sources';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { AssociatedEvents } from './associated-events';
import { Participation } from './participation';
import { Programme } from './programme';
import { SummitPageDocument } from './summit-page.generated';
import styles from './summit-page.module.css';

function SummitPage({
  data: { summit, practices },
  context: { language },
}: {
  data: SummitPageQuery;
  context: PageContext;
}) {
  if (summit === null) return null;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
          { href: pathTo(language, 'summits'), words: <Trans>Summits</Trans> },
        ]}
      />
      <header className={styles['header']}>
        <p className={styles['date']}>
          <time dateTime={summit.startsOn}>
            {formatDays(summit.startsOn, summit.endsOn, language)}
          </time>
          {summit.city === null ? null : ` · ${summit.city.name}, ${summit.city.country.name}`}
        </p>
        <h1>
          {summit.status === 'CANCELLED' ? (
            <Trans>
              Cancelled: <Title of={summit} />
            </Trans>
          ) : (
            <Title of={summit} />
          )}
        </h1>
      </header>
      {summit.viewerCanOrganise ? (
        <Notice>
          <p>
            {summit.status === 'DRAFT' ? (
              <Trans>Nobody but organisers sees this summit.</Trans>
            ) : null}{' '}
            <Link href={pathTo(language, 'organiseSummit', { summit: summit.slug })}>
              <Trans>Organise this summit</Trans>
            </Link>
          </p>
        </Notice>
      ) : null}
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
            value: formatTerms(summit.interpretation ?? [], language),
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
                      <Title of={declaration} />
                    </Link>
                  )),
          },
        ]}
      />
      <Participation summit={summit} language={language} />
      <Programme summit={summit} language={language} />
      <AssociatedEvents events={summit.associatedEvents} language={language} />
      {summit.isRecorded ? <Figures summit={summit} /> : null}
      {summit.isRecorded || practices.totalCount > 0 ? (
        <Practices practices={practices} summit={summit} language={language} />
      ) : null}
      {summit.sources.length > 0 ? (
        <section className={styles['section']} aria-labelledby="sources">
          <h2 id="sources">
            <Trans>Sources</Trans>
          </h2>
          <Sources
            sources={summit.sources.map((address) => ({ address, label: null, language: null }))}
          />
        </section>
      ) : null}
    </>
  );
}

type Shown = NonNullable<SummitPageQuery['summit']>;

function Figures({ summit }: { summit: Shown }) {
  return (
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
  );
}

function Practices({
  practices,
  summit,
  language,
}: {
  practices: SummitPageQuery['practices'];
  summit: Shown;
  language: PageContext['language'];
}) {
  return (
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
              {summit.isRecorded ? (
                <Plural
                  value={practices.totalCount}
                  one="# practice of a city that presented"
                  other="# practices of cities that presented"
                />
              ) : (
                <Plural
                  value={practices.totalCount}
                  one="# practice shown in its sessions"
                  other="# practices shown in its sessions"
                />
              )}
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
  facts: async ({ summit }, { origin, language }) =>
    summit === null
      ? {}
      : {
          jsonLd: (await import('./summit-facts')).summitFacts(summit, { origin, language }),
        },
  Component: SummitPage,
});
