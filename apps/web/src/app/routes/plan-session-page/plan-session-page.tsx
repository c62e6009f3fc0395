import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import type { PlanSessionPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { AskSpeakers } from './ask-speakers';
import { plannedAt, planSessionAction } from './plan-session-action';
import { PlanSessionPageDocument } from './plan-session-page.generated';
import { SessionForm } from './session-form';

function PlanSessionPage({ data, context }: { data: PlanSessionPageQuery; context: PageContext }) {
  const { form, language, query } = context;
  const isAsking = form?.values['do'] === 'ask' || form?.values['do'] === 'unname';
  const { summit } = data;
  if (summit === null) return null;
  const session = plannedAt(data, context);
  const at = { summit: summit.slug };
  return (
    <>
      <OrganiserTrail
        summit={summit}
        below={[
          { href: pathTo(language, 'programme', at), words: <Trans>Plan the programme</Trans> },
        ]}
        language={language}
      />
      <h1>{session === null ? <Trans>Add a session</Trans> : <Trans>Change the session</Trans>}</h1>
      {form?.errors['form'] === undefined || session === null ? null : (
        <Notice tone="warn">
          <p>
            <Trans>What you have written is still in the form below.</Trans>{' '}
            <Link href={pathTo(language, 'planSession', { ...at, session: session.slug })}>
              <Trans>See the session as it is now</Trans>
            </Link>
          </p>
        </Notice>
      )}
      {query.has('asked') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>The mail is on its way.</Trans>
          </p>
        </Notice>
      ) : null}
      {query.has('unnamed') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>The name has been taken out of the summit.</Trans>
          </p>
        </Notice>
      ) : null}
      <FormErrors form={isAsking ? form : null} />
      <SessionForm
        summit={summit}
        session={session}
        offered={data.vocabulary}
        form={isAsking ? null : form}
        language={language}
      />
      {session === null ? null : (
        <AskSpeakers session={session} form={isAsking ? form : null} language={language} />
      )}
    </>
  );
}

export const page = definePage({
  document: PlanSessionPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: (data, context) =>
    organisersOf(data.summit, data.viewer, context) ??
    (context.page === 'planSession' && plannedAt(data, context) === null ? { status: 404 } : null),
  head: (data, context) => {
    const { i18n, form } = context;
    const title = plannedAt(data, context)?.title ?? i18n._(msg`Add a session`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: PlanSessionPage,
  action: planSessionAction,
});
