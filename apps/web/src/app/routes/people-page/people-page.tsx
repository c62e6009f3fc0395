import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Facts, Field, Notice } from '@praxis/ui';
import styles from '../../../features/participation/visits.module.css';
import { TakeAwayErrors, TakeAwayForm } from '../../../features/participation/take-away-form';
import { ToTheCall } from '../../../features/participation/to-the-call';
import type { PeoplePageQuery } from '../../../shared/apollo/generated/operations';
import { formatNumber } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { AttendanceForm, type Attending } from './attendance-form';
import { peopleAction } from './people-action';
import { PeoplePageDocument } from './people-page.generated';

const onAPage = 50;

/** Who comes to a summit, and who was there: by reference. Papers with names are prepared with a reason. */
function PeoplePage({
  data: { summit, summitAttendance: attendance },
  context: { form, language, query },
}: {
  data: PeoplePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (summit === null) return null;
  const at = { summit: summit.slug };
  const sought = (query.get('q') ?? '').trim();
  const found = (attendance?.requests ?? []).filter(({ reference }) =>
    reference.toLowerCase().includes(sought.toLowerCase()),
  );
  const count = (value: number): string => formatNumber(value, language);
  return (
    <>
      <OrganiserTrail summit={summit} language={language} />
      <h1>
        <Trans>Badges and attendance</Trans>
      </h1>
      <TakeAwayErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      {attendance === null ? (
        <p>
          <Trans>The summit calls for no participation: nobody can be accepted yet.</Trans>{' '}
          <ToTheCall summit={summit.slug} language={language} />
        </p>
      ) : (
        <>
          <div className={styles['facts']}>
            <Facts
              facts={[
                { name: t`People accepted`, value: count(attendance.expectedPeople) },
                { name: t`People who were there`, value: count(attendance.attendedPeople) },
                {
                  name: t`Delegations for the first time`,
                  value: t`${count(attendance.firstAttendances)} (there: ${count(attendance.firstAttendancesPresent)})`,
                },
              ]}
            />
          </div>
          <section className={styles['section']} aria-labelledby="attendance">
            <h2 id="attendance">
              <Trans>Who was there</Trans>
            </h2>
            <p>
              <Trans>
                By reference and row, as on the attendance list; the first of a delegation leads it.
                Nobody is named here.
              </Trans>
            </p>
            <Found
              found={found}
              sought={sought}
              page={Number(query.get('page') ?? '1') || 1}
              path={pathTo(language, 'people', at)}
            />
          </section>
          <section className={styles['section']} aria-labelledby="list">
            <h2 id="list">
              <Trans>Attendance list</Trans>
            </h2>
            <p>
              <Trans>
                Names with a box to tick, for a desk without a network; also as a table.
              </Trans>
            </p>
            <TakeAwayForm kind="attendance" form={form}>
              <Trans>Prepare the attendance list</Trans>
            </TakeAwayForm>
          </section>
          <section className={styles['section']} aria-labelledby="badges">
            <h2 id="badges">
              <Trans>Badges</Trans>
            </h2>
            <p>
              <Trans>
                Name, function, authority and languages, on sheets of labels in two sizes.
              </Trans>
            </p>
            <TakeAwayForm kind="badges" form={form}>
              <Trans>Prepare the badges</Trans>
            </TakeAwayForm>
          </section>
        </>
      )}
    </>
  );
}

/** A part of the delegations, with a way to find one and to the others. */
function Found({
  found,
  sought,
  page: asked,
  path,
}: {
  found: readonly Attending[];
  sought: string;
  page: number;
  path: string;
}) {
  const { t } = useLingui();
  const pages = Math.max(1, Math.ceil(found.length / onAPage));
  const shown = Math.min(Math.max(1, Math.trunc(asked)), pages);
  const at = (number: number): string =>
    `${path}?${new URLSearchParams({ ...(sought === '' ? {} : { q: sought }), page: String(number) }).toString()}`;
  return (
    <>
      <form method="get" className={styles['buttons']}>
        <Field id="q" label={t`Reference`}>
          {(control) => <input {...control} type="search" name="q" defaultValue={sought} />}
        </Field>
        <Button type="submit" look="quiet">
          <Trans>Find</Trans>
        </Button>
      </form>
      {found.length === 0 ? (
        <p>
          <Trans>No accepted request.</Trans>
        </p>
      ) : (
        <AttendanceForm
          key={`${sought} ${String(shown)}`}
          requests={found.slice((shown - 1) * onAPage, shown * onAPage)}
        />
      )}
      {pages === 1 ? null : (
        <nav className={styles['buttons']} aria-label={t`Pages of delegations`}>
          {shown > 1 ? (
            <Link href={at(shown - 1)}>
              <Trans>Previous page</Trans>
            </Link>
          ) : null}
          <span>
            <Trans>
              Page {shown} of {pages}
            </Trans>
          </span>
          {shown < pages ? (
            <Link href={at(shown + 1)}>
              <Trans>Next page</Trans>
            </Link>
          ) : null}
        </nav>
      )}
    </>
  );
}

export const page = definePage({
  document: PeoplePageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Badges and attendance: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: PeoplePage,
  action: peopleAction,
});
