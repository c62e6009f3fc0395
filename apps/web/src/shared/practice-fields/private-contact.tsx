import { Trans } from '@lingui/react/macro';

/** The mailbox of the service, for those who may know it: it is shown on no public page. */
export function PrivateContact({ address }: { address: string | null }) {
  if (address === null) return null;
  return (
    <p>
      <Trans>
        Messages to the service go to {address}. This address is not shown to the public.
      </Trans>
    </p>
  );
}
