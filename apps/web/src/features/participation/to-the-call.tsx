import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';

/** What organisers do next where a summit does not call for participation yet. */
export function ToTheCall({ summit, language }: { summit: string; language: Language }) {
  return (
    <Link href={pathTo(language, 'participationCall', { summit })}>
      <Trans>Prepare the call for participation</Trans>
    </Link>
  );
}
