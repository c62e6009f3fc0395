import { Trans } from '@lingui/react/macro';
import { fewestCompared, mostCompared, type Comparison } from '@praxis/domain/comparison';
import { Notice } from '@praxis/ui';

/** What is wrong with what was chosen, each with the cure. */
export function ComparisonNotices({ comparison }: { comparison: Comparison }) {
  const { numbers, surplus, unreadable } = comparison;
  const left = surplus.join(', ');
  const unread = unreadable.join(', ');
  return (
    <>
      {numbers.length < fewestCompared ? (
        <Notice>
          <p>
            {numbers.length === 0 ? (
              <Trans>
                Nothing has been chosen yet. Choose two to four practices: look for them below, or
                tick them in the list of practices and press “Compare”.
              </Trans>
            ) : (
              <Trans>
                One practice alone cannot be compared. Add one to three others: look for them below,
                or tick several in the list of practices and press “Compare”.
              </Trans>
            )}
          </p>
        </Notice>
      ) : null}
      {surplus.length > 0 ? (
        <Notice tone="warn">
          <p>
            <Trans>
              At most {mostCompared} practices stand side by side. Left out for now: number {left}.
              Leave one out, and the next one moves up.
            </Trans>
          </p>
        </Notice>
      ) : null}
      {unreadable.length > 0 ? (
        <Notice tone="warn">
          <p>
            <Trans>
              This is no number of a practice: {unread}. The number is the last part of a practice’s
              address.
            </Trans>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
