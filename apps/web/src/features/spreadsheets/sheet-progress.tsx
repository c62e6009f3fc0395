import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Link } from '../../shared/navigation/link';
import { SpreadsheetProgressDocument } from './spreadsheets.generated';
import styles from './spreadsheets.module.css';

const askEvery = 1_500;

/** How far it is. Where JavaScript runs it goes on by itself; otherwise the link asks again. */
export function SheetProgress({
  upload,
  address,
}: {
  upload: {
    readonly id: string;
    readonly state: string;
    readonly done: number;
    readonly rowCount: number;
  };
  /** Of the page. */
  address: string;
}) {
  const { t } = useLingui();
  const client = useApolloClient();
  const { id, state, rowCount } = upload;
  const [done, setDone] = useState(upload.done);
  useEffect(() => {
    let isGone = false;
    const timer = setInterval(() => {
      client
        .query({ query: SpreadsheetProgressDocument, variables: { id }, fetchPolicy: 'no-cache' })
        .then(({ data }) => {
          if (isGone) return;
          const now = data?.viewer?.spreadsheetImport ?? null;
          if (now?.state === state) setDone(now.done);
          else {
            clearInterval(timer);
            // The same address says something else now: it is asked for anew.
            window.location.replace(address);
          }
        })
        // The server could not be reached: the next time it may be.
        .catch(() => undefined);
    }, askEvery);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [client, id, state, address]);
  return (
    <div className={styles['progress']} role="status">
      <p>
        {state === 'CHECKING' ? (
          <Trans>Every row is being checked. Nothing is written.</Trans>
        ) : (
          <Trans>Drafts are being made. You can leave this page; it goes on.</Trans>
        )}
      </p>
      <progress max={rowCount} value={done} aria-label={t`Rows`} />
      <p>
        <Trans>
          {done} of {rowCount} rows
        </Trans>
      </p>
      <p>
        <Link href={address}>
          <Trans>See how far it is</Trans>
        </Link>
      </p>
    </div>
  );
}
