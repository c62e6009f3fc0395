import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { ApiKeyList } from '../../../features/api-keys/api-key-list';
import styles from '../../../features/api-keys/api-keys.module.css';
import { NewApiKey } from '../../../features/api-keys/new-api-key';
import { scopes } from '../../../features/api-keys/scope-labels';
import { CopyButton } from '../../../features/practices/copy-button';
import type { ApiKeysPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  ApiKeysPageDocument,
  CreateApiKeyDocument,
  RevokeApiKeyDocument,
} from './api-keys-page.generated';

function ApiKeysPage({
  data: { viewer },
  context: { form, language, origin },
}: {
  data: ApiKeysPageQuery;
  context: PageContext;
}) {
  const keys = viewer?.apiKeys ?? [];
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>API keys for programs</Trans>
      </h1>
      <p>
        <Trans>
          With a key, a program of yours asks the API in your name, within what you allow it, until
          the day you choose. Reading what is public needs none; with one, the program has a share
          of the limits to itself. <Link href={pathTo(language, 'api')}>How to use the API</Link>
        </Trans>
      </p>
      <FormErrors form={form} whole="name" />
      {form?.done === undefined ? null : <NewKey done={form.done} origin={origin} />}
      {keys.length === 0 ? null : (
        <section className={styles['stack']} aria-labelledby="keys">
          <h2 id="keys">
            <Trans>Your keys</Trans>
          </h2>
          <ApiKeyList keys={keys} language={language} />
        </section>
      )}
      <section className={styles['stack']} aria-labelledby="new">
        <h2 id="new">
          <Trans>Make a key</Trans>
        </h2>
        <NewApiKey form={form} />
      </section>
    </>
  );
}

/** The key itself: this once, and never again. */
function NewKey({ done, origin }: { done: Readonly<Record<string, string>>; origin: string }) {
  const { t } = useLingui();
  const { name = '', secret = '' } = done;
  return (
    <Notice tone="ok">
      <div className={styles['stack']}>
        <h2>
          <Trans>Your key “{name}”</Trans>
        </h2>
        <p>
          <Trans>
            Copy it now: it is shown this once and kept nowhere. Keep it like a password, and never
            in a page or a repository.
          </Trans>
        </p>
        <code id="secret" className={styles['secret']}>
          {secret}
        </code>
        <CopyButton text={secret} shownIn="secret" label={t`Copy the key`} />
        <p>
          <Trans>In a terminal, with the key in the variable PRAXIS_KEY:</Trans>
        </p>
        <pre className={styles['use']}>
          {[
            `curl ${origin}/graphql \\`,
            `  -H "Authorization: Bearer $PRAXIS_KEY" -H 'Content-Type: application/json' \\`,
            `  -d '{ "query": "{ viewer { displayName } practices(first: 3) { edges { node { number title } } } }" }'`,
          ].join('\n')}
        </pre>
      </div>
    </Notice>
  );
}

export const page = definePage({
  document: ApiKeysPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n, form }) => ({
    title:
      form === null || form.done !== undefined
        ? i18n._(msg`API keys for programs`)
        : i18n._(msg`Error: API keys for programs`),
    isHidden: true,
  }),
  Component: ApiKeysPage,
  action: async (form, { language, i18n }, execute) => {
    if (form['do'] === 'revoke') {
      await execute(RevokeApiKeyDocument, { input: { id: form['id'] ?? '' } });
      return { to: pathTo(language, 'apiKeys') };
    }
    const { createApiKey } = await execute(CreateApiKeyDocument, {
      input: {
        name: form['name'] ?? '',
        scope: scopes.find((scope) => scope === form['scope']) ?? 'READ',
        days: Number(form['days']) || 0,
        password: form['password'] ?? '',
      },
    });
    if (createApiKey.__typename === 'InvalidInputProblem')
      return {
        errors: Object.fromEntries(
          createApiKey.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
        ),
      };
    if (isProblem(createApiKey)) {
      const field = createApiKey.__typename === 'TooManyApiKeysProblem' ? 'name' : 'password';
      return { errors: { [field]: problemMessage(i18n, createApiKey) } };
    }
    return { done: { name: createApiKey.apiKey.name, secret: createApiKey.secret } };
  },
});
