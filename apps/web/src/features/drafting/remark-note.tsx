import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';

/** What the reviewer remarked on the field below. */
export function RemarkNote({ text }: { text: string }) {
  return (
    <Notice tone="warn">
      <p>
        <strong>
          <Trans>The reviewer’s remark:</Trans>
        </strong>{' '}
        {text}
      </p>
    </Notice>
  );
}
