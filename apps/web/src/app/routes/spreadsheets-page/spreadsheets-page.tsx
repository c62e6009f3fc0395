import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { languages } from '@praxis/domain/shared';
import { Notice } from '@praxis/ui';
import styles from '../../../features/spreadsheets/spreadsheets.module.css';
import { stateWord } from '../../../features/spreadsheets/state-word';
import { uploadFault } from '../../../features/spreadsheets/upload-fault';
import { UploadForm } from '../../../features/spreadsheets/upload-form';
import type { SpreadsheetsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { languageNames } from '../../../shared/i18n/i18n';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { SpreadsheetsPageDocument } from './spreadsheets-page.generated';

function SpreadsheetsPage({
  data: { viewer, cities },
  context: { language, query },
}: {
  data: SpreadsheetsPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  if (viewer === null) return null;
  const isSecretariat = viewer.roles.some(
    (role) => role === 'ORGANISER' || role === 'ADMINISTRATOR',
  );
  const offered = isSecretariat
    ? cities.edges.map(({ node }) => node)
    : viewer.memberships.map(({ city }) => city);
  return (
    <>
      <h1>
        <Trans>Import a table of practices</Trans>
      </h1>
      <p>
        <Trans>
          Each row of the table becomes a draft, never a publication: your team goes on with it in
          the editor. The same table again changes nothing, and a draft in which somebody has
          written is left alone.
        </Trans>
      </p>
      <section className={styles['part']} aria-labelledby="template">
        <h2 id="template">
          <Trans>A workbook to begin with</Trans>
        </h2>
        <p>
          <Trans>
            It has a column for each field, help beside each cell, lists to choose from and an
            example. Tables of your own can be read as well: you say what their columns are for, and
            it is remembered.
          </Trans>
        </p>
        <ul>
          {languages.map((code) => (
            <li key={code}>
              <a href={`/templates/practices.${code}.xlsx`} download hrefLang={code}>
                <Trans>Template: {languageNames[code]}</Trans>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles['part']} aria-labelledby="send">
        <h2 id="send">
          <Trans>Send a table</Trans>
        </h2>
        {offered.length === 0 ? (
          <Notice>
            <p>
              <Trans>
                Practices belong to cities. Your account does not belong to the team of one yet: ask
                its coordinator, or the administrators of the platform.
              </Trans>
            </p>
          </Notice>
        ) : (
          <UploadForm cities={offered} language={language} query={query} />
        )}
      </section>
      {viewer.spreadsheetImports.length === 0 ? null : (
        <section className={styles['part']} aria-labelledby="sent">
          <h2 id="sent">
            <Trans>What you have sent</Trans>
          </h2>
          <ul className={styles['uploads']}>
            {viewer.spreadsheetImports.map(({ id, fileName, city, state, createdAt }) => (
              <li key={id}>
                <Link href={pathTo(language, 'spreadsheet', { id })}>{fileName}</Link>
                <br />
                {city.name} · {formatDay(createdAt, language)} · {stateWord(i18n, state)}
              </li>
            ))}
          </ul>
          <p className={styles['note']}>
            <Trans>
              Nobody else sees these files. They are forgotten a week after you last touched them.
            </Trans>
          </p>
        </section>
      )}
    </>
  );
}

export const page = definePage({
  document: SpreadsheetsPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n, query }) => ({
    title:
      uploadFault(i18n, query.get('fault')) === null
        ? i18n._(msg`Import a table of practices`)
        : i18n._(msg`Error: Import a table of practices`),
    isHidden: true,
  }),
  Component: SpreadsheetsPage,
});
