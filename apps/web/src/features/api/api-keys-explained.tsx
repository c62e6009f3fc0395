import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './reference-table.module.css';

interface ApiKeysExplainedProps {
  /** The link to the page on which keys are made. */
  children: ReactNode;
}

/** What a key is for, how it is sent, and what each scope allows. */
export function ApiKeysExplained({ children }: ApiKeysExplainedProps) {
  const { t } = useLingui();
  const rows: [scope: string, allows: string][] = [
    ['READ', t`What everybody reads. The program asks as a visitor asks.`],
    [
      'READ_OWN',
      t`Also what its owner reads as a member of a city’s team: drafts, saved searches, collections.`,
    ],
    [
      'WRITE_DRAFTS',
      t`Also “createPractice”, “startDraft” and “saveDraft” for those cities. Sending a draft in is left to people.`,
    ],
  ];
  return (
    <>
      <p>
        <Trans>
          Whoever has an account makes keys for programs: each with a scope, good until a day, and
          taken back at once. A key is sent in the header “Authorization: Bearer …”, to the API and
          to every address of files, feeds and harvests. Then no cookie is looked at, and no header
          “Origin” is needed. A key has a share of the limits to itself.
        </Trans>
      </p>
      <p>{children}</p>
      <table className={styles['table']}>
        <caption className="visually-hidden">
          <Trans>Scopes of keys</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Scope</Trans>
            </th>
            <th scope="col">
              <Trans>What it allows</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([scope, allows]) => (
            <tr key={scope}>
              <th scope="row">
                <code>{scope}</code>
              </th>
              <td>{allows}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Trans>
          No key has the powers of a role for the whole platform, whoever made it, and none reads
          restricted annexes of other cities. A key that is unknown, expired or revoked is answered
          with 401, never as if it were not there.
        </Trans>
      </p>
    </>
  );
}
