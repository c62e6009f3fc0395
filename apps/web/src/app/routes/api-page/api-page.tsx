import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { apiExamples, type ApiExampleName } from '@praxis/domain/api-guide';
import { FaultCodes, ProblemCodes } from '../../../features/api/api-codes';
import { ApiKeysExplained } from '../../../features/api/api-keys-explained';
import { ApiLimits } from '../../../features/api/api-limits';
import { Example } from '../../../features/api/example';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { Prose } from '../../shell/prose';
import styles from './api-page.module.css';

const titles: Record<ApiExampleName, MessageDescriptor> = {
  search: msg`Find practices by words and filters`,
  practice: msg`Read a practice`,
  cite: msg`Cite a practice in five styles`,
  catalogue: msg`Go through the whole catalogue, page by page`,
  figures: msg`The catalogue in figures`,
  declarations: msg`Declarations, and how well their commitments are covered`,
  vocabulary: msg`The terms of a vocabulary`,
};

function ApiPage({ context: { language, origin } }: { context: PageContext }) {
  const { t, i18n } = useLingui();
  return (
    <div className={styles['page']}>
      <Prose>
        <h1>
          <Trans>The API</Trans>
        </h1>
        <p>
          <Trans>
            Everything that this site shows goes through one GraphQL API, which is open to other
            programs. Reading what is public needs no account and no key.
          </Trans>
        </p>
        <p>
          <Trans>
            You only want the data? <Link href={pathTo(language, 'data')}>Take it away</Link> as a
            file, by OAI-PMH or as a feed.
          </Trans>
        </p>
        <h2 id="address">
          <Trans>Where to ask</Trans>
        </h2>
        <p>
          <Trans>
            Send a POST in JSON, with the query and, if need be, its variables. The header
            “Accept-Language” chooses the language of labels and names: en, fr or es.
          </Trans>
        </p>
      </Prose>
      <pre className={styles['request']} tabIndex={0} role="region" aria-label={t`A request`}>
        {[
          `POST ${origin}/graphql`,
          'Content-Type: application/json',
          `Accept-Language: ${language}`,
          '',
          '{ "query": "…", "variables": { … }, "operationName": "…" }',
        ].join('\n')}
      </pre>
      <h2 id="examples">
        <Trans>Examples</Trans>
      </h2>
      <p>
        <Trans>
          Each can be changed and run here. It is asked as a visitor asks, whoever is signed in.
        </Trans>{' '}
        <a href={pathTo(language, 'apiExplorer')}>
          <Trans>Write your own in the explorer</Trans>
        </a>
      </p>
      {apiExamples.map((example) => (
        <Example
          key={example.name}
          example={example}
          title={i18n._(titles[example.name])}
          origin={origin}
          language={language}
        />
      ))}
      <Prose>
        <h2 id="keys">
          <Trans>Keys</Trans>
        </h2>
        <ApiKeysExplained>
          <Link href={pathTo(language, 'apiKeys')}>
            <Trans>Make and revoke your keys</Trans>
          </Link>
        </ApiKeysExplained>
        <h2 id="lists">
          <Trans>Lists</Trans>
        </h2>
        <p>
          <Trans>
            Lists are connections in the manner of Relay, read forwards: “first” says how many, and
            “after” takes the “endCursor” of the page before. Cursors are opaque. “totalCount” costs
            something: ask for it when you need it.
          </Trans>
        </p>
        <h2 id="limits">
          <Trans>Limits</Trans>
        </h2>
        <p>
          <Trans>
            A request that asks for more is refused before anything is read. Batches of operations,
            subscriptions and introspection are not answered.
          </Trans>
        </p>
      </Prose>
      <ApiLimits language={language} />
      <Prose>
        <h2 id="errors">
          <Trans>Errors</Trans>
        </h2>
        <p>
          <Trans>
            An entry of “errors” has a code for programs and a “requestId”, by which the operator
            finds the request.
          </Trans>
        </p>
      </Prose>
      <FaultCodes />
      <Prose>
        <h2 id="problems">
          <Trans>Problems</Trans>
        </h2>
        <p>
          <Trans>
            What can be expected to fail in a change is part of its result: a union of its success
            and of problems, each with a stable code. Nothing was saved when a problem is returned.
            Ask for “... on Problem” to be ready for problems that are added later.
          </Trans>
        </p>
      </Prose>
      <ProblemCodes />
      <Prose>
        <h2 id="promise">
          <Trans>What stays</Trans>
        </h2>
        <p>
          <Trans>
            Names change only after they have been marked as deprecated. Ids are opaque; numbers of
            practices and their addresses are for ever.
          </Trans>
        </p>
      </Prose>
    </div>
  );
}

export const page = definePage({
  isForFew: true,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`The API`),
    description: i18n._(
      msg`How programs read the catalogue of practices through GraphQL: examples that run, limits, errors and problems with their codes.`,
    ),
  }),
  Component: ApiPage,
});
