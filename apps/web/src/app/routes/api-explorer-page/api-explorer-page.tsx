import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '@praxis/ui';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import schemaFile from '@praxis/api-schema/schema.graphql?url';
import { definePage, type PageContext } from '../../page-definition';
import styles from './api-explorer-page.module.css';

/** A document of its own: what makes the explorer live is `entry-explorer.tsx`, never the site’s own script. */
function ApiExplorerPage({ context: { language } }: { context: PageContext }) {
  const { t } = useLingui();
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
          { href: pathTo(language, 'api'), words: <Trans>The API</Trans> },
        ]}
      />
      <h1>
        <Trans>Explore the API</Trans>
      </h1>
      <p>
        <Trans>
          Write a query, with every type and field of the schema at hand, and run it. It is asked as
          a visitor asks, whoever is signed in, and within the same limits. The tool is GraphiQL,
          which speaks English only.
        </Trans>
      </p>
      <ul className={styles['ways']}>
        <li>
          <a href={`${pathTo(language, 'api')}#examples`}>
            <Trans>Examples, limits and codes</Trans>
          </a>
        </li>
        <li>
          <a href={schemaFile} download="schema.graphql">
            <Trans>The schema as a file</Trans>
          </a>
        </li>
        <li>
          <Link href={pathTo(language, 'apiKeys')}>
            <Trans>Make and revoke your keys</Trans>
          </Link>
        </li>
      </ul>
      <div className={styles['key']} id="explorer-key" hidden>
        <Field
          id="api-key"
          label={t`API key, if you want to ask with one`}
          hint={t`It is kept nowhere: when you leave this page or load it anew, it is gone.`}
        >
          {(control) => (
            <input {...control} type="password" autoComplete="off" spellCheck={false} />
          )}
        </Field>
      </div>
      <div
        className={styles['explorer']}
        id="explorer"
        data-schema={schemaFile}
        data-unreachable={t`The server cannot be reached. Check your connection and try again.`}
        role="region"
        aria-label={t`Explorer`}
      >
        <p>
          <Trans>
            The explorer runs in your browser and needs JavaScript. If it does not appear, the
            examples and the schema above say the same.
          </Trans>
        </p>
      </div>
    </>
  );
}

export const page = definePage({
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Explore the API`),
    description: i18n._(
      msg`Write queries to the API with the schema at hand, and run them here: GraphiQL, served from this site.`,
    ),
  }),
  Component: ApiExplorerPage,
});
