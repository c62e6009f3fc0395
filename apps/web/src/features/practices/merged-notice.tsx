import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Notice } from '@praxis/ui';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';

interface Merged {
  readonly publication: string;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
  readonly successor: {
    readonly number: number;
    readonly slug: string;
    readonly title: string;
    readonly titleLanguage: string;
  } | null;
}

/** Where the practice of a version has gone, when and why; nothing for a practice that is still there. */
export function MergedNotice({ practice, language }: { practice: Merged; language: Language }) {
  const { publication, successor, withdrawnAt } = practice;
  if (publication !== 'MERGED' || successor === null || withdrawnAt === null) return null;
  const at = { practice: practiceParam(successor) };
  return (
    <Notice tone="warn">
      <p>
        <Trans>Merged into another practice on {formatDay(withdrawnAt, language)}:</Trans>{' '}
        <Link href={pathTo(language, 'practice', at)} lang={successor.titleLanguage.toLowerCase()}>
          {successor.title}
        </Link>
      </p>
      <p>
        <Trans>Reason: {practice.withdrawalReason}</Trans>
      </p>
    </Notice>
  );
}
