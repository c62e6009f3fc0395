import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';

/** What the secretariat does besides reviewing: entries of the list of tasks. */
export function SecretariatTasks({
  links,
  language,
}: {
  /** How many practices wait to be linked. */
  links: number;
  language: Language;
}) {
  return (
    <>
      <li>
        <Link href={pathTo(language, 'commitmentLinks')}>
          <Plural
            value={links}
            _0="No practice waits to be linked to a commitment"
            one="# practice waits to be linked to a commitment"
            other="# practices wait to be linked to commitments"
          />
        </Link>
      </li>
      <li>
        <Link href={pathTo(language, 'followUp')}>
          <Trans>Follow-up: which cities report on what was promised</Trans>
        </Link>
      </li>
      <li>
        <Link href={pathTo(language, 'organise')}>
          <Trans>Organise a summit: its programme and its sessions</Trans>
        </Link>
      </li>
      <li>
        <Link href={pathTo(language, 'declarationDrafts')}>
          <Trans>Write declarations: articles, commitments and their languages</Trans>
        </Link>
      </li>
    </>
  );
}
