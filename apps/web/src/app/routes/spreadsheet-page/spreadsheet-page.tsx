import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { ColumnTable } from '../../../features/spreadsheets/column-table';
import { SheetProgress } from '../../../features/spreadsheets/sheet-progress';
import { FaultTable, ReportCounts } from '../../../features/spreadsheets/sheet-report';
import styles from '../../../features/spreadsheets/spreadsheets.module.css';
import type { SpreadsheetPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { spreadsheetAction } from './spreadsheet-action';
import { SpreadsheetPageDocument } from './spreadsheet-page.generated';

type Upload = NonNullable<NonNullable<SpreadsheetPageQuery['viewer']>['spreadsheetImport']>;

function SpreadsheetPage({
  data: { viewer },
  context,
}: {
  data: SpreadsheetPageQuery;
  context: PageContext;
}) {
  const { form, language } = context;
  const upload = viewer?.spreadsheetImport ?? null;
  if (upload === null) return null;
  const { id, fileName, rowCount, sheet, state } = upload;
  const address = pathTo(language, 'spreadsheet', { id });
  const isBusy = state === 'CHECKING' || state === 'IMPORTING';
  return (
    <>
      <p>
        <Link href={pathTo(language, 'spreadsheets')}>
          <Trans>Import a table of practices</Trans>
        </Link>
      </p>
      <h1>{fileName}</h1>
      <p>
        {upload.city.name} · {sheet} · <Plural value={rowCount} one="# row" other="# rows" />
      </p>
      <FormErrors form={form} />
      {isBusy ? <SheetProgress key={state} upload={upload} address={address} /> : null}
      {state === 'IMPORTED' ? <Done upload={upload} language={language} /> : null}
      {state === 'CHECKED' ? <Checked upload={upload} context={context} address={address} /> : null}
      {state === 'WAITING' || state === 'CHECKED' ? <Mapping upload={upload} form={form} /> : null}
      {isBusy ? null : (
        <form method="post">
          <Button type="submit" look="plain" name="do" value="discard">
            {state === 'IMPORTED' ? (
              <Trans>Take it off the list</Trans>
            ) : (
              <Trans>Forget this file</Trans>
            )}
          </Button>
        </form>
      )}
    </>
  );
}

/** What each column is taken for, until somebody says otherwise. */
function Mapping({ upload, form }: { upload: Upload; form: PageContext['form'] }) {
  return (
    <section className={styles['part']} aria-labelledby="columns">
      <h2 id="columns">
        <Trans>What each column is taken for</Trans>
      </h2>
      <p>
        {upload.isRemembered ? (
          <Trans>As it was said before for a table of this city with the same headings.</Trans>
        ) : (
          <Trans>
            As the headings say. Correct what is wrong: it is remembered for the next table of this
            city with the same headings.
          </Trans>
        )}
      </p>
      <form method="post" className={styles['part']} id="form">
        <ColumnTable
          columns={upload.columns}
          values={form?.values ?? {}}
          errors={form?.errors ?? {}}
        />
        <p>
          <Button
            type="submit"
            name="do"
            value="check"
            look={upload.state === 'CHECKED' ? 'quiet' : 'main'}
          >
            {upload.state === 'CHECKED' ? (
              <Trans>Check all rows again</Trans>
            ) : (
              <Trans>Check all rows</Trans>
            )}
          </Button>
        </p>
      </form>
    </section>
  );
}

/** What would be done, every fault, and the way on. */
function Checked({
  upload: { report, sheet },
  context: { language, query },
  address,
}: {
  upload: Upload;
  context: PageContext;
  address: string;
}) {
  if (report === null) return null;
  const { bad, faultCount } = report;
  const drafts = report.added + report.changed;
  return (
    <section className={styles['part']} aria-labelledby="faults">
      <h2 id="faults">
        <Trans>What would be done</Trans>
      </h2>
      <ReportCounts report={report} />
      {bad > 0 ? (
        <p>
          <Trans>
            Mend the cells in your spreadsheet and send it again, or leave these rows out for now.
          </Trans>{' '}
          <Link href={pathTo(language, 'spreadsheets')}>
            <Trans>Send a table</Trans>
          </Link>
        </p>
      ) : null}
      {drafts === 0 ? (
        <Notice>
          <p>
            <Trans>There is nothing to write.</Trans>
          </p>
        </Notice>
      ) : (
        <form method="post">
          {bad > 0 ? <input type="hidden" name="skipBad" value="yes" /> : null}
          <Button type="submit" name="do" value="import">
            {bad > 0 ? (
              <Plural
                value={drafts}
                one="Make # draft, and leave the bad rows out"
                other="Make # drafts, and leave the bad rows out"
              />
            ) : (
              <Plural value={drafts} one="Make # draft" other="Make # drafts" />
            )}
          </Button>
        </form>
      )}
      {faultCount > 0 ? (
        <FaultTable report={report} sheet={sheet} skip={skipOf(query)} address={address} />
      ) : null}
    </section>
  );
}

function Done({
  upload: { report },
  language,
}: {
  upload: Upload;
  language: PageContext['language'];
}) {
  if (report === null) return null;
  return (
    <section className={styles['part']} aria-labelledby="done">
      <Notice tone="ok">
        <p id="done">
          <Trans>
            The drafts have been made. Nothing is public before a reviewer has approved it.
          </Trans>
        </p>
      </Notice>
      <ReportCounts report={report} />
      <p>
        <Link href={pathTo(language, 'desk')}>
          <Trans>Go on with them on the desk</Trans>
        </Link>
      </p>
    </section>
  );
}

function skipOf(query: URLSearchParams): number {
  const skip = Number(query.get('skip') ?? '0');
  return Number.isInteger(skip) && skip > 0 && skip < 10_000 ? skip : 0;
}

export const page = definePage({
  document: SpreadsheetPageDocument,
  variables: ({ params, query }) => ({ id: params['id'] ?? '', skip: skipOf(query) }),
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) => {
    if (viewer === null)
      return { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` };
    return viewer.spreadsheetImport === null ? { status: 404 } : null;
  },
  head: ({ viewer }, { i18n, form }) => {
    const name = viewer?.spreadsheetImport?.fileName ?? '';
    return {
      title: form === null ? name : i18n._(msg`Error: ${name}`),
      isHidden: true,
    };
  },
  Component: SpreadsheetPage,
  action: spreadsheetAction,
});
