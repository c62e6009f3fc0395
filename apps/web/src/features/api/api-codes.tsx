import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { codeOfProblem, faultCodes, type FaultCode } from '@praxis/domain/api-guide';
import { problemKinds, problemMessage } from '../../shared/problems/problem-message';
import styles from './reference-table.module.css';

const faults: Record<FaultCode, MessageDescriptor> = {
  UNAUTHENTICATED: msg`Sign in first.`,
  INVALID_API_KEY: msg`The API key is unknown, expired or revoked.`,
  FORBIDDEN: msg`You may see it, but not do this.`,
  NOT_FOUND: msg`It does not exist, or not for you.`,
  RATE_LIMITED: msg`Too much in a short time: “retryAfterSeconds” says when to come back.`,
  UNAVAILABLE: msg`Too much is asked for at once by everybody: try again in a moment.`,
  BAD_USER_INPUT: msg`A variable, an argument or a cursor does not fit.`,
  BAD_REQUEST: msg`The body is not one JSON object with a query.`,
  GRAPHQL_PARSE_FAILED: msg`The query is not GraphQL, or has too many tokens.`,
  GRAPHQL_VALIDATION_FAILED: msg`The query does not fit the schema, or exceeds a limit.`,
  OPERATION_RESOLUTION_FAILURE: msg`The query has several operations, and none or an unknown one was named.`,
  PERSISTED_QUERY_NOT_SUPPORTED: msg`Send the query itself: hashes of unknown queries are not learnt.`,
  UNKNOWN_OPERATION: msg`An “id” of an operation that this version does not know.`,
  ORIGIN_REQUIRED: msg`A change, or a request with a session cookie, must carry the header “Origin” of this site.`,
  FORBIDDEN_ORIGIN: msg`Requests that pages of other sites send are refused.`,
  METHOD_NOT_ALLOWED: msg`Only POST is answered.`,
  UNSUPPORTED_MEDIA_TYPE: msg`Only application/json is read.`,
  TOO_LARGE: msg`The body exceeds its limit.`,
  MISDIRECTED: msg`The request was meant for another host.`,
  INTERNAL: msg`Our fault: report it with the “requestId”.`,
};

/** What stands in `extensions.code` of an error. */
export function FaultCodes() {
  const { i18n, t } = useLingui();
  return (
    <Codes
      caption={t`Codes of errors`}
      rows={faultCodes.map((code) => [code, i18n._(faults[code])])}
    />
  );
}

/** The failures that are part of a result, with their types and codes. */
export function ProblemCodes() {
  const { i18n, t } = useLingui();
  return (
    <Codes
      caption={t`Problems and their codes`}
      rows={problemKinds.map((kind) => [
        codeOfProblem(kind),
        problemMessage(i18n, { __typename: kind, message: kind }),
        kind,
      ])}
    />
  );
}

function Codes({
  caption,
  rows,
}: {
  caption: string;
  rows: [code: string, meaning: string, type?: string][];
}) {
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Code</Trans>
          </th>
          <th scope="col">
            <Trans>What it means</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([code, meaning, type]) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>
              {meaning}
              {type === undefined ? null : <code className={styles['type']}>{type}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
