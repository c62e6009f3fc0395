import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import styles from '../../../features/participation/visits.module.css';
import { ToTheCall } from '../../../features/participation/to-the-call';
import type { FieldVisitsPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import {
  AllocateFieldVisitsDocument,
  FieldVisitsPageDocument,
} from './field-visits-page.generated';
import { VisitItem } from './visit-item';

/** The field visits of a summit: how many places there are, how many wait, and what those need who come. */
function FieldVisitsPage({
  data: { summit, fieldVisits },
  context: { form, language, query },
}: {
  data: FieldVisitsPageQuery;
  context: PageContext;
}) {
  if (summit === null) return null;
  return (
    <>
      <OrganiserTrail summit={summit} language={language} />
      <h1>
        <Trans>Field visits</Trans>
      </h1>
      <FormErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Places were given. Whoever got one is told by mail.</Trans>
          </p>
        </Notice>
      ) : null}
      {fieldVisits === null ? (
        <p>
          <Trans>The summit calls for no participation: nobody can ask for a place yet.</Trans>{' '}
          <ToTheCall summit={summit.slug} language={language} />
        </p>
      ) : fieldVisits.length === 0 ? (
        <p>
          <Trans>The programme has no field visit yet.</Trans>{' '}
          <Link href={pathTo(language, 'programme', { summit: summit.slug })}>
            <Trans>Plan the programme</Trans>
          </Link>
        </p>
      ) : (
        <>
          <ul className={styles['list']}>
            {fieldVisits.map((visit) => (
              <VisitItem key={visit.id} visit={visit} summit={summit.slug} language={language} />
            ))}
          </ul>
          <form method="post" id="form" className={styles['section']}>
            <p>
              <Trans>
                First choices come before second ones; among them the higher priority, then who sent
                first. A delegation goes together, and is in one visit at a time. What does not fit
                waits. Nobody loses a place, however often you press.
              </Trans>
            </p>
            <p>
              <Button type="submit" name="do" value="allocate">
                <Trans>Give places to accepted requests</Trans>
              </Button>
            </p>
          </form>
        </>
      )}
    </>
  );
}

export const page = definePage({
  document: FieldVisitsPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Field visits: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: FieldVisitsPage,
  action: async (_form, { i18n, language, params }, execute) => {
    const slug = params['summit'] ?? '';
    const { summit } = await execute(FieldVisitsPageDocument, { summit: slug });
    if (summit === null) return { errors: { form: i18n._(msg`There is no such summit.`) } };
    const { allocateFieldVisits } = await execute(AllocateFieldVisitsDocument, {
      input: { summit: summit.id },
    });
    return isProblem(allocateFieldVisits)
      ? { errors: { form: problemMessage(i18n, allocateFieldVisits) } }
      : { to: `${pathTo(language, 'fieldVisits', { summit: slug })}?saved` };
  },
});
