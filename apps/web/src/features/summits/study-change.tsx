import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type {
  BriefDeltaFragment,
  FieldDifferenceFragment,
} from '../../shared/apollo/generated/operations';
import { Differences } from '../../shared/differences/differences';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { briefFieldLabel } from './brief-delta-words';

type Study = BriefDeltaFragment['studies'][number];

/** The practice of a case study that has changed; the page of what changed in it stands behind its name. */
export function StudyName({
  study: { after, before, practice },
  language,
}: {
  study: Study;
  language: Language;
}) {
  if (practice === null) return <Trans>A practice that is not public any more</Trans>;
  const at = { practice: practiceParam(practice) };
  const to =
    before === null || after === null
      ? pathTo(language, 'practice', at)
      : `${pathTo(language, 'versions', at)}?since=${String(before)}&version=${String(after)}`;
  return (
    <Link href={to} lang={practice.titleLanguage.toLowerCase()}>
      {practice.title}
    </Link>
  );
}

/** In which versions it is told, and which of them the brief shows. */
export function StudyVersions({ study: { after, before, kind, pinned } }: { study: Study }) {
  if (kind === 'REMOVED')
    return (
      <Tag tone="warn">
        <Trans>No longer in the brief</Trans>
      </Tag>
    );
  if (kind === 'ADDED')
    return (
      <>
        <Tag tone="ok">
          <Trans>New in the brief</Trans>
        </Tag>{' '}
        <Trans>version {after}</Trans>
      </>
    );
  if (kind === 'REWORDED')
    return (
      <Tag tone="warn">
        <Trans>Presented differently</Trans>
      </Tag>
    );
  return (
    <>
      <Tag tone="warn">
        <Trans>Changed</Trans>
      </Tag>{' '}
      <Trans>
        from version {before} to version {after}
      </Trans>
      {pinned === after ? null : (
        <>
          {' · '}
          <Trans>the brief still shows version {pinned}</Trans>
        </>
      )}
    </>
  );
}

/** Who presented it and does now, and what organisers said of it and say now. */
export function StudyWords({
  study: { presenter, note },
}: {
  study: Record<'presenter' | 'note', FieldDifferenceFragment | null>;
}) {
  const differences = [presenter, note].filter((each) => each !== null);
  return <Differences differences={differences} labelOf={briefFieldLabel} />;
}
