import { Trans } from '@lingui/react/macro';
import { Tag } from '@praxis/ui';

/** That a version is a minor edit of the one before it, and what was changed. */
export function MinorVersion({
  version: { isMinor, changeNote },
}: {
  version: { readonly isMinor: boolean; readonly changeNote: string | null };
}) {
  if (!isMinor) return null;
  return (
    <>
      <Tag tone="plain">
        <Trans>minor edit</Trans>
      </Tag>{' '}
      {changeNote}
    </>
  );
}
