import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice, Tag } from '@praxis/ui';
import { ReportLine } from '../../../features/declarations/progress-report';
import { ProgressStep } from '../../../features/declarations/progress-step';
import type { CityCommitmentsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import {
  CityCommitmentsPageDocument,
  ReportNothingNewDocument,
} from './city-commitments-page.generated';
import styles from './city-commitments-page.module.css';

type Viewer = NonNullable<CityCommitmentsPageQuery['viewer']>;
type City = Viewer['memberships'][number]['city'];
type Declaration = CityCommitmentsPageQuery['declarations']['edges'][number]['node'];
type Language = PageContext['language'];

function CityCommitmentsPage({
  data: { viewer, declarations },
  context: { form, language, query },
}: {
  data: CityCommitmentsPageQuery;
  context: PageContext;
}) {
  const memberships = viewer?.memberships ?? [];
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>How far we have come</Trans>
      </h1>
      <p>
        <Trans>
          Once a year, say for each commitment how far your city has come. Everybody reads it at
          once, with the practices that stand by it; earlier reports are kept.
        </Trans>
      </p>
      <FormErrors form={form} />
      {query.get('reported') === null || form !== null ? null : (
        <Notice tone="ok">
          <p>
            <Trans>Your report is public now.</Trans>
          </p>
        </Notice>
      )}
      {memberships.length === 0 ? (
        <p>
          <Trans>You belong to no city’s team: only a city reports for itself.</Trans>
        </p>
      ) : null}
      {memberships.map(({ city }, i) => (
        <section key={city.id} className={styles['city']} aria-labelledby={`city-${city.slug}`}>
          <h2 id={`city-${city.slug}`}>{city.name}</h2>
          {city.latestReports.length === 0 ? null : <AllUnchanged city={city} />}
          {declarations.edges.map(({ node }) => (
            <OfDeclaration
              key={node.id}
              city={city}
              declaration={node}
              language={language}
              hasAnchors={i === 0}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** One click for a city in which nothing has changed. */
function AllUnchanged({ city }: { city: City }) {
  return (
    <form method="post" className={styles['all']}>
      <input type="hidden" name="city" value={city.slug} />
      <Button type="submit" look="quiet" id={`nothing-new-${city.slug}`}>
        <Plural
          value={city.latestReports.length}
          one="Nothing new on the # commitment reported on"
          other="Nothing new on all # commitments reported on"
        />
      </Button>
    </form>
  );
}

interface OfDeclarationProps {
  city: City;
  declaration: Declaration;
  language: Language;
  /** Whether addresses lead to its commitments: to those of the first city. */
  hasAnchors: boolean;
}

function OfDeclaration({ city, declaration, language, hasAnchors }: OfDeclarationProps) {
  const id = `${city.slug}-${declaration.slug}`;
  return (
    <section className={styles['declaration']} aria-labelledby={id}>
      <h3 id={id}>
        <Title of={declaration} />
      </h3>
      <ul className={styles['list']}>
        {declaration.commitments.map((commitment) => (
          <li key={commitment.id} id={hasAnchors ? commitment.code : undefined}>
            <OfCommitment
              city={city}
              commitment={commitment}
              declaration={declaration}
              language={language}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfCommitment({
  city,
  commitment: { code, position: number, text },
  declaration,
  language,
}: Omit<OfDeclarationProps, 'hasAnchors'> & { commitment: Declaration['commitments'][number] }) {
  const report = city.latestReports.find((each) => each.commitment?.code === code);
  const id = `${city.slug}-${code}`;
  const form = `${pathTo(language, 'reportProgress', { commitment: code })}?city=${city.slug}`;
  return (
    <article className={styles['commitment']} aria-labelledby={id}>
      <h4 id={id}>
        <Link href={pathTo(language, 'commitment', { declaration: declaration.slug, number })}>
          {code}
        </Link>{' '}
        {text}
      </h4>
      <p>
        {report === undefined ? (
          <ProgressStep step="NONE_REPORTED" />
        ) : (
          <ReportLine report={report} language={language} />
        )}
      </p>
      {report === undefined ? null : (
        <p className={styles['meta']}>
          {report.isOverdue ? (
            <Tag tone="warn">
              <Trans>Due since {formatDay(report.nextReportDue, language)}</Trans>
            </Tag>
          ) : (
            <Trans>Next report: {formatDay(report.nextReportDue, language)}</Trans>
          )}
        </p>
      )}
      <div className={styles['buttons']}>
        <Link href={form} aria-describedby={id}>
          <Trans>Report progress</Trans>
        </Link>
        {report === undefined ? null : (
          <form method="post">
            <input type="hidden" name="city" value={city.slug} />
            <input type="hidden" name="commitment" value={code} />
            <Button type="submit" look="quiet" aria-describedby={id}>
              <Trans>Nothing new</Trans>
            </Button>
          </form>
        )}
      </div>
    </article>
  );
}

export const page = definePage({
  document: CityCommitmentsPageDocument,
  isPrivate: true,
  head: (_data, { i18n, form }) => ({
    title:
      form === null ? i18n._(msg`How far we have come`) : i18n._(msg`Error: How far we have come`),
    isHidden: true,
  }),
  Component: CityCommitmentsPage,
  action: async (form, { language, i18n }, execute) => {
    const { city = '', commitment = null } = form;
    const { reportNothingNew } = await execute(ReportNothingNewDocument, {
      input: { city, commitment },
    });
    const address = pathTo(language, 'cityCommitments');
    return isProblem(reportNothingNew)
      ? { errors: { [`nothing-new-${city}`]: problemMessage(i18n, reportNothingNew) } }
      : { to: `${address}?reported#${commitment ?? `city-${city}`}` };
  },
});
