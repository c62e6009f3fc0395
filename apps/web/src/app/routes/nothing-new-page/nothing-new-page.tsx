import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { ReportLine } from '../../../features/declarations/progress-report';
import type { NothingNewPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { ConfirmNothingNewDocument, NothingNewPageDocument } from './nothing-new-page.generated';
import styles from './nothing-new-page.module.css';

type Reminder = NonNullable<NothingNewPageQuery['reminder']>;

/** Where the link of a reminder leads: opening it changes nothing, the button does, and nobody has to sign in. */
function NothingNewPage({
  data: { reminder },
  context,
}: {
  data: NothingNewPageQuery;
  context: PageContext;
}) {
  if (reminder === null) return <NoLonger context={context} />;
  return reminder.reports.length === 0 ? (
    <Answered reminder={reminder} context={context} />
  ) : (
    <Asked reminder={reminder} context={context} />
  );
}

function NoLonger({ context: { language } }: { context: PageContext }) {
  return (
    <>
      <h1>
        <Trans>This link no longer works</Trans>
      </h1>
      <p>
        <Trans>
          It worked for 90 days, for people in the city’s team. Sign in to say how far your city has
          come, or that nothing is new.
        </Trans>
      </p>
      <p>
        <Link href={pathTo(language, 'cityCommitments')}>
          <Trans>How far we have come</Trans>
        </Link>
      </p>
    </>
  );
}

function Answered({
  reminder: { city },
  context: { language },
}: {
  reminder: Reminder;
  context: PageContext;
}) {
  return (
    <>
      <h1>
        <Trans>{city.name} has answered</Trans>
      </h1>
      <Notice tone="ok">
        <p>
          <Trans>Thank you. Everybody can read it now; you will be asked again in a year.</Trans>
        </p>
      </Notice>
      <p>
        <Link href={pathTo(language, 'city', { city: city.slug })}>
          <Trans>What {city.name} has reported</Trans>
        </Link>
      </p>
    </>
  );
}

function Asked({
  reminder: { city, reports },
  context: { form, language },
}: {
  reminder: Reminder;
  context: PageContext;
}) {
  return (
    <>
      <h1>
        <Trans>{city.name}: is nothing new?</Trans>
      </h1>
      {form === null ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      <p>
        <Plural
          value={reports.length}
          one="This is what your city last reported on # commitment. By pressing the button you say that it still stands so today; everybody reads it, with today’s date."
          other="This is what your city last reported on # commitments. By pressing the button you say that it still stands so today; everybody reads it, with today’s date."
        />
      </p>
      <form method="post">
        <Button type="submit">
          <Trans>Nothing is new: it still stands so</Trans>
        </Button>
      </form>
      <p>
        <Trans>Has something changed?</Trans>{' '}
        <Link href={pathTo(language, 'cityCommitments')}>
          <Trans>Sign in and report it</Trans>
        </Link>
      </p>
      <ul className={styles['list']}>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              <strong>{report.commitment?.code}</strong> {report.commitment?.text}
            </p>
            <p>
              <ReportLine report={report} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  document: NothingNewPageDocument,
  variables: ({ params }) => ({ key: params['key'] ?? '' }),
  changes: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Is nothing new?`), isHidden: true }),
  Component: NothingNewPage,
  action: async (_form, { language, params, i18n }, execute) => {
    const key = params['key'] ?? '';
    const { confirmNothingNew } = await execute(ConfirmNothingNewDocument, { input: { key } });
    return isProblem(confirmNothingNew)
      ? { errors: { form: problemMessage(i18n, confirmNothingNew) } }
      : { to: `${pathTo(language, 'nothingNew', { key })}?answered` };
  },
});
