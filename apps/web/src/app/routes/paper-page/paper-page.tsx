import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ButtonLink, Notice } from '@praxis/ui';
import {
  paperKinds,
  takeAwayKindOf,
  type PaperKind,
} from '../../../features/participation/take-away-action';
import type { PaperPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { pathTo } from '../../../shared/navigation/paths';
import type { Ancestor } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { BadgeSheet } from './badge-sheet';
import { PaperPageDocument } from './paper-page.generated';
import { paperRows } from './paper-rows';
import { PaperTools } from './paper-tools';
import { AttendanceList, Manifest } from './person-lists';
import styles from './paper-page.module.css';

const kindOf = ({ params }: Pick<PageContext, 'params'>): PaperKind =>
  paperKinds.find((kind) => kind === params['kind']) ?? 'attendance';

/** A paper that names people: for whoever prepared it, while it is good, and for no cache. */
function PaperPage({ data, context }: { data: PaperPageQuery; context: PageContext }) {
  const { language, params, query } = context;
  const { summit, recordAgreement: agreement, takeAway, fieldVisits } = data;
  if (summit === null || agreement === null) return null;
  const kind = kindOf(context);
  const visit = fieldVisits?.find(({ id }) => id === agreement.sessionId);
  const own = pathTo(language, 'paper', { summit: summit.slug, kind, id: params['id'] ?? '' });
  const rows = takeAway == null ? null : paperRows(takeAway.records);
  const isSmall = query.get('size') === 'small';
  return (
    <>
      <div data-print="no" className={styles['above']}>
        <OrganiserTrail
          summit={summit}
          below={[originOf(kind, summit.slug, language)]}
          language={language}
        />
        {rows === null ? (
          <h1>
            <PaperName kind={kind} />
          </h1>
        ) : null}
        {rows === null ? (
          <Standing agreement={agreement} kind={kind} own={own} language={language} />
        ) : (
          <PaperTools
            kind={kind}
            own={own}
            isSmall={isSmall}
            id={agreement.id}
            until={agreement.holdsUntil}
            language={language}
          />
        )}
      </div>
      {rows === null ? null : kind === 'badges' ? (
        <BadgeSheet rows={rows} isSmall={isSmall} summit={summit} />
      ) : kind === 'manifest' ? (
        <Manifest rows={rows} visit={visit} summit={summit} language={language} />
      ) : (
        <AttendanceList rows={rows} summit={summit} language={language} />
      )}
    </>
  );
}

/** The page on which it was prepared. */
function originOf(kind: PaperKind, summit: string, language: PageContext['language']): Ancestor {
  switch (kind) {
    case 'manifest':
      return {
        href: pathTo(language, 'fieldVisits', { summit }),
        words: <Trans>Field visits</Trans>,
      };
    case 'requests':
      return {
        href: pathTo(language, 'weighRequests', { summit }),
        words: <Trans>Requests to take part</Trans>,
      };
    default:
      return {
        href: pathTo(language, 'people', { summit }),
        words: <Trans>Badges and attendance</Trans>,
      };
  }
}

function PaperName({ kind }: { kind: PaperKind }) {
  switch (kind) {
    case 'manifest':
      return <Trans>Manifest</Trans>;
    case 'badges':
      return <Trans>Badges</Trans>;
    case 'attendance':
      return <Trans>Attendance list</Trans>;
    case 'requests':
      return <Trans>Table of all requests</Trans>;
  }
}

/** What stands between whoever asked and the paper. */
function Standing({
  agreement: { id, state, records, holdsUntil },
  kind,
  own,
  language,
}: {
  agreement: NonNullable<PaperPageQuery['recordAgreement']>;
  kind: PaperKind;
  own: string;
  language: PageContext['language'];
}) {
  switch (state) {
    case 'GOOD':
      if (kind === 'requests')
        return <PaperTools kind={kind} own={own} id={id} until={holdsUntil} language={language} />;
      return (
        <p>
          <ButtonLink href={`${own}?open`}>
            <Trans>Open {records} records</Trans>
          </ButtonLink>{' '}
          {holdsUntil === null ? null : (
            <Trans>It is good until {formatMoment(holdsUntil, language)}.</Trans>
          )}
        </p>
      );
    case 'WAITING':
      return (
        <Notice tone="info">
          <p>
            <Trans>
              It is about {records} records: a second organiser must agree first, and was asked by
              mail. Come back to this address then.
            </Trans>
          </p>
        </Notice>
      );
    case 'REFUSED':
      return (
        <Notice tone="warn">
          <p>
            <Trans>A second organiser has refused.</Trans>
          </p>
        </Notice>
      );
    default:
      return (
        <Notice tone="warn">
          <p>
            <Trans>It is no longer good. Prepare it again where it is still needed.</Trans>
          </p>
        </Notice>
      );
  }
}

export const page = definePage({
  document: PaperPageDocument,
  variables: ({ params, query }) => {
    const kind = kindOf({ params });
    return {
      ...{ summit: params['summit'] ?? '', id: params['id'] ?? '', kind: takeAwayKindOf[kind] },
      ...{ isOpen: query.has('open') && kind !== 'requests', isManifest: kind === 'manifest' },
    };
  },
  isPrivate: true,
  outcome: ({ viewer, summit, recordAgreement }, context) =>
    organisersOf(summit, viewer, context) ??
    (recordAgreement?.kind === takeAwayKindOf[kindOf(context)] &&
    recordAgreement.summit?.id === summit?.id
      ? null
      : { status: 404 }),
  head: ({ summit }, { i18n }) => ({
    title: i18n._(msg`Paper with names: ${summit?.title ?? ''}`),
    isHidden: true,
  }),
  Component: PaperPage,
});
