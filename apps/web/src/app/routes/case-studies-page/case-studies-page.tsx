import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import type { CaseStudiesPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { caseStudiesAction } from './case-studies-action';
import { CaseStudiesPageDocument } from './case-studies-page.generated';
import { PinForm } from './pin-form';
import { StudyItem } from './study-item';
import styles from './case-studies-page.module.css';

function CaseStudiesPage({
  data: { session, found },
  context,
}: {
  data: CaseStudiesPageQuery;
  context: PageContext;
}) {
  if (session === null) return null;
  const { form, language, params, query } = context;
  const studies = session.caseStudies.filter(({ basis }) => basis !== 'CITY_LISTED');
  return (
    <>
      <Trail
        ancestors={[
          {
            href: pathTo(language, 'session', {
              summit: params['summit'] ?? '',
              session: session.slug,
            }),
            of: session,
          },
        ]}
      />
      <h1>
        <Trans>Case studies of this session</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          A session shows the version that is pinned. When the practice is published anew, you see
          what has changed and may pin the newer version; it keeps its place.
        </Trans>
      </p>
      <FormErrors form={form} />
      {query.get('saved') === '' && form === null ? (
        <Notice tone="ok">
          <p>
            <Trans>It is no longer pinned to this session.</Trans>
          </p>
        </Notice>
      ) : null}
      {studies.length === 0 ? (
        <p>
          <Trans>No practice is pinned yet.</Trans>
        </p>
      ) : (
        <ol className={styles['list']} id="form">
          {studies.map((study, i) => (
            <li key={study.practice.number}>
              <StudyItem study={study} context={context} place={i + 1} count={studies.length} />
            </li>
          ))}
        </ol>
      )}
      <PinForm found={found} context={context} />
    </>
  );
}

export const page = definePage({
  document: CaseStudiesPageDocument,
  isPrivate: true,
  variables: ({ params, query }) => {
    const text = query.get('q')?.trim() ?? '';
    return {
      summit: params['summit'] ?? '',
      session: params['session'] ?? '',
      text,
      isSearching: text !== '',
    };
  },
  outcome: ({ session }) => {
    if (session === null) return { status: 404 };
    return session.viewerCanPin ? null : { status: 403 };
  },
  head: (_data, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Case studies of this session`)
        : i18n._(msg`Error: Case studies of this session`),
    isHidden: true,
  }),
  Component: CaseStudiesPage,
  action: caseStudiesAction,
});
