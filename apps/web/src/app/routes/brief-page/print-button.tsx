import { Trans } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import { useIsLive } from '../../../shared/live/use-is-live';

/** Opens the browser's own printing; without JavaScript its menu has it. */
export function PrintButton() {
  const isLive = useIsLive();
  if (!isLive) return null;
  return (
    <Button
      onClick={() => {
        window.print();
      }}
    >
      <Trans>Print</Trans>
    </Button>
  );
}
