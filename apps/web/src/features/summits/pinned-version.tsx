import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import styles from './pinned-version.module.css';

interface PinnedVersionProps {
  study: {
    readonly version: number | null;
    readonly presenter: string | null;
    readonly note: string | null;
    readonly language: string | null;
    readonly hasChanged: boolean;
    readonly practice: { readonly slug: string; readonly number: number };
  };
  language: Language;
}

/** Which version a session shows, what has changed since, who presents it and what organisers say. */
export function PinnedVersion({
  study: { hasChanged, language: wordsLanguage, note, practice, presenter, version },
  language,
}: PinnedVersionProps) {
  const lang = wordsLanguage?.toLowerCase();
  const pinned = version ?? 1;
  const at = { practice: practiceParam(practice) };
  return (
    <div className={styles['pinned']}>
      <p className={styles['meta']}>
        <Link href={pathTo(language, 'version', { ...at, version: pinned })}>
          <Trans>Pinned: version {version}</Trans>
        </Link>{' '}
        {hasChanged ? (
          <>
            <Tag tone="warn">
              <Trans>Changed since pinned</Trans>
            </Tag>{' '}
            <Link href={`${pathTo(language, 'versions', at)}?since=${String(pinned)}`}>
              <Trans>What has changed</Trans>
            </Link>
          </>
        ) : null}
      </p>
      {presenter === null ? null : (
        <p>
          <Trans>
            Presented by: <span lang={lang}>{presenter}</span>
          </Trans>
        </p>
      )}
      {note === null ? null : (
        <p className={styles['note']} lang={lang}>
          {note}
        </p>
      )}
    </div>
  );
}
