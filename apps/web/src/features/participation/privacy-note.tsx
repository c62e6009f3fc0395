import { Trans } from '@lingui/react/macro';
import { daysUntilPurge } from '@praxis/domain/participation';
import { Notice } from '@praxis/ui';

/** What becomes of what a page asks: on each page that asks. */
export function PrivacyNote() {
  return (
    <Notice>
      <p>
        <Trans>
          What you write here serves to decide on your request and to receive you at the summit. Its
          organisers alone read it, and each time they do is recorded. It is kept encrypted and
          destroyed {daysUntilPurge} days after the summit.
        </Trans>
      </p>
    </Notice>
  );
}
