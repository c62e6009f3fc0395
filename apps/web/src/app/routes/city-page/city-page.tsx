import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Notice } from '@praxis/ui';
import { ReportLine, ReportWords } from '../../../features/declarations/progress-report';
import { SimilarCities } from '../../../features/discovery/similar-cities';
import { PracticeList } from '../../../features/practices/practice-list';
import type { CityPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { CityPageDocument, VerifyCityDocument } from './city-page.generated';
import styles from './city-page.module.css';

function CityPage({
  data: { city },
  context: { language, form },
}: {
  data: CityPageQuery;
  context: PageContext;
}) {
  if (city === null) return null;
  const { practices } = city;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
          { href: pathTo(language, 'cities'), words: <Trans>Cities</Trans> },
        ]}
      />
      <header className={styles['header']}>
        <h1>{city.name}</h1>
        <p>{city.country.name}</p>
      </header>
      {city.viewerCanVerify ? (
        <Verification city={city} language={language} error={form?.errors['form']} />
      ) : null}
      <h2>
        {practices.totalCount === 0 ? (
          <Trans>No practice yet</Trans>
        ) : (
          <Plural value={practices.totalCount} one="# practice" other="# practices" />
        )}
      </h2>
      {practices.totalCount === 0 ? (
        <p>
          <Trans>
            This city has not shared a practice. If you work for it, you can be the first.
          </Trans>{' '}
          <Link href={pathTo(language, 'newPractice')}>
            <Trans>Share a practice</Trans>
          </Link>
        </p>
      ) : (
        <PracticeList practices={practices.edges.map((edge) => edge.node)} language={language} />
      )}
      {practices.pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'city', { city: city.slug })}?after=${practices.pageInfo.endCursor ?? ''}`}
            rel="next"
          >
            <Trans>Next page</Trans>
          </Link>
        </p>
      ) : null}
      <SimilarCities city={city} language={language} />
      <Reports reports={city.latestReports} language={language} />
    </>
  );
}

/** How far the city has come with what was promised, as it says itself. */
function Reports({
  reports,
  language,
}: {
  reports: NonNullable<CityPageQuery['city']>['latestReports'];
  language: Language;
}) {
  return (
    <section className={styles['reports']} aria-labelledby="progress">
      <h2 id="progress">
        <Trans>What it reports on commitments</Trans>
      </h2>
      {reports.length === 0 ? (
        <p>
          <Trans>It has not reported on the commitments of a declaration.</Trans>
        </p>
      ) : (
        <ul>
          {reports.map(({ commitment, ...report }) => (
            <li key={report.id}>
              {commitment?.declaration == null ? null : (
                <p>
                  <Link
                    href={pathTo(language, 'commitment', {
                      declaration: commitment.declaration.slug,
                      number: commitment.position,
                    })}
                  >
                    <Title of={commitment.declaration} />, {commitment.code}
                  </Link>
                  : {commitment.text}
                </p>
              )}
              <p>
                <ReportLine report={report} language={language} />
              </p>
              <ReportWords report={report} language={language} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whether the secretariat vouches for the team; administrators say so, with a plain form. */
function Verification({
  city,
  language,
  error,
}: {
  city: NonNullable<CityPageQuery['city']>;
  language: Language;
  error: string | undefined;
}) {
  const isVerified = city.verifiedAt !== null;
  return (
    <form method="post" className={styles['verification']} data-print="no">
      {error === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{error}</p>
        </Notice>
      )}
      <p>
        {city.verifiedAt === null ? (
          <Trans>
            Not verified: its team does not read restricted annexes. Make sure first that the people
            in it work for the authority.
          </Trans>
        ) : (
          <Trans>
            Verified since {formatDay(city.verifiedAt, language)}: its team reads the restricted
            annexes of all cities.
          </Trans>
        )}
      </p>
      <Button look="quiet" type="submit" name="isVerified" value={isVerified ? 'no' : 'yes'}>
        {isVerified ? <Trans>Take the verification back</Trans> : <Trans>Verify this city</Trans>}
      </Button>
      <p>
        <Link href={`${pathTo(language, 'teamInvitations')}?city=${city.slug}`}>
          <Trans>Invite people to the team of {city.name}</Trans>
        </Link>
      </p>
    </form>
  );
}

export const page = definePage({
  document: CityPageDocument,
  variables: ({ params, query }) => ({ city: params['city'] ?? '', after: query.get('after') }),
  outcome: ({ city }) => (city === null ? { status: 404 } : null),
  head: ({ city }, { i18n }) => ({
    title: city?.name ?? '',
    description: i18n._(msg`What ${city?.name ?? ''} does to prevent radicalisation.`),
  }),
  facts: ({ city }) => ({
    jsonLd: {
      '@type': 'City',
      name: city?.name,
      containedInPlace: { '@type': 'Country', name: city?.country.name },
    },
  }),
  Component: CityPage,
  action: async (form, { params, url, i18n }, execute) => {
    const { verifyCity } = await execute(VerifyCityDocument, {
      input: { city: params['city'] ?? '', isVerified: form['isVerified'] === 'yes' },
    });
    return isProblem(verifyCity)
      ? { errors: { form: problemMessage(i18n, verifyCity) } }
      : { to: url };
  },
});
