import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import type { PaperKind } from '../../../features/participation/take-away-action';
import { formatMoment } from '../../../shared/formatting/formatting';
import { useIsLive } from '../../../shared/live/use-is-live';
import { Link } from '../../../shared/navigation/link';
import styles from './paper-page.module.css';

/** What can be done with a paper; none of it is printed. */
export function PaperTools({
  kind,
  own,
  id,
  isSmall = false,
  until,
  language,
}: {
  kind: PaperKind;
  own: string;
  id: string;
  isSmall?: boolean;
  until: string | null;
  language: Language;
}) {
  const isLive = useIsLive();
  return (
    <>
      <p>
        {kind === 'requests' ? (
          <Trans>
            The table names everybody who asked. Give it to those alone who need it, and destroy it
            after the summit. Each time it is taken is recorded.
          </Trans>
        ) : (
          <Trans>
            This paper names people. Print it or take the table away, give it to those alone who
            need it, and destroy it after the summit.
          </Trans>
        )}{' '}
        {until === null ? null : <Trans>It is good until {formatMoment(until, language)}.</Trans>}
      </p>
      <div className={styles['tools']}>
        {isLive && kind !== 'requests' ? (
          <Button
            onClick={() => {
              window.print();
            }}
          >
            <Trans>Print</Trans>
          </Button>
        ) : null}
        <a href={`/export/take-aways/${kind}/${id}.csv?language=${language}`} download>
          <Trans>Take the table away (CSV)</Trans>
        </a>
        {kind === 'badges' ? (
          <Link href={isSmall ? `${own}?open` : `${own}?open&size=small`}>
            {isSmall ? (
              <Trans>Large badges, 8 on a sheet</Trans>
            ) : (
              <Trans>Small badges, 21 on a sheet</Trans>
            )}
          </Link>
        ) : null}
      </div>
    </>
  );
}
