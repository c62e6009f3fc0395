import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import styles from '../../../features/participation/visits.module.css';
import { TakeAwayErrors, TakeAwayForm } from '../../../features/participation/take-away-form';
import { VisitTime } from '../../../features/participation/visit-time';
import type { FieldVisitPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { fieldVisitAction } from './field-visit-action';
import { FieldVisitPageDocument } from './field-visit-page.generated';
import { PlacesList } from './places-list';
import { VisitForm, type Visit } from './visit-form';

const visitAt = (
  { fieldVisits }: FieldVisitPageQuery,
  { params }: Pick<PageContext, 'params'>,
): Visit | undefined => fieldVisits?.find(({ slug }) => slug === params['session']);

/** One field visit: what those are told who come, the delegations, and the list for whoever leads it. */
function FieldVisitPage({ data, context }: { data: FieldVisitPageQuery; context: PageContext }) {
  const { form, language, query } = context;
  const visit = visitAt(data, context);
  const { summit, fieldVisits } = data;
  if (summit === null || visit === undefined) return null;
  const at = { summit: summit.slug };
  const isAbout = (what: string): boolean => form?.values['do'] === what;
  const isSaving = form !== null && !['paper', 'move', 'waive'].some(isAbout);
  return (
    <>
      <OrganiserTrail
        summit={summit}
        below={[{ href: pathTo(language, 'fieldVisits', at), words: <Trans>Field visits</Trans> }]}
        language={language}
      />
      <h1 lang={visit.titleLanguage.toLowerCase()}>{visit.title}</h1>
      <TakeAwayErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <p>
        <VisitTime visit={visit} language={language} />
      </p>
      {visit.isReleased && !visit.isCancelled ? null : (
        <Notice tone="warn">
          <p>
            {visit.isCancelled ? (
              <Trans>This visit is cancelled: no places are given.</Trans>
            ) : (
              <Trans>Places are given once the programme with this visit is released.</Trans>
            )}
          </p>
        </Notice>
      )}
      <section className={styles['section']} aria-labelledby="told">
        <h2 id="told">
          <Trans>What those are told who have a place</Trans>
        </h2>
        <VisitForm visit={visit} form={isSaving ? form : null} />
      </section>
      <section className={styles['section']} aria-labelledby="places">
        <h2 id="places" tabIndex={-1}>
          <Trans>Delegations</Trans>
        </h2>
        <PlacesList
          visit={visit}
          others={(fieldVisits ?? []).filter(
            ({ id, isReleased, isCancelled }) => id !== visit.id && isReleased && !isCancelled,
          )}
        />
      </section>
      <section className={styles['section']} aria-labelledby="manifest">
        <h2 id="manifest">
          <Trans>Manifest</Trans>
        </h2>
        <p>
          <Trans>
            The list for whoever leads the visit: names, functions, access and diet needs, and the
            address of each office.
          </Trans>
        </p>
        <TakeAwayForm kind="manifest" form={form}>
          <Trans>Prepare the manifest</Trans>
        </TakeAwayForm>
      </section>
    </>
  );
}

export const page = definePage({
  document: FieldVisitPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: (data, context) =>
    organisersOf(data.summit, data.viewer, context) ??
    (visitAt(data, context) === undefined ? { status: 404 } : null),
  head: (data, context) => {
    const { i18n, form } = context;
    const title = i18n._(msg`Field visit: ${visitAt(data, context)?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: FieldVisitPage,
  action: fieldVisitAction,
});
