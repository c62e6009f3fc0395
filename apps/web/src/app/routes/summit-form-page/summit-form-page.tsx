import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import type { SummitFormPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf, organisersOnly } from '../organisers-only';
import { controlOf, readSummitForm } from './read-summit-form';
import { SummitForm } from './summit-form';
import { SaveSummitDocument, SummitFormPageDocument } from './summit-form-page.generated';

function SummitFormPage({
  data,
  context: { form, language },
}: {
  data: SummitFormPageQuery;
  context: PageContext;
}) {
  const { summit } = data;
  return (
    <>
      <OrganiserTrail summit={summit} language={language} />
      <h1>
        {summit === null ? <Trans>Create the next summit</Trans> : <Trans>Change the summit</Trans>}
      </h1>
      {form?.errors['form'] === undefined || summit === null ? null : (
        <Notice tone="warn">
          <p>
            <Trans>What you have written is still in the form below.</Trans>{' '}
            <Link href={pathTo(language, 'editSummit', { summit: summit.slug })}>
              <Trans>See the summit as it is now</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <SummitForm data={data} form={form} language={language} />
    </>
  );
}

export const page = definePage({
  document: SummitFormPageDocument,
  variables: ({ params }) => ({ summit: params['summit'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) =>
    context.page === 'newSummit'
      ? organisersOnly(viewer, context)
      : organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title =
      summit === null ? i18n._(msg`Create the next summit`) : i18n._(msg`Change the summit`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: SummitFormPage,
  action: async (form, { language, i18n, params }, execute) => {
    const known = params['summit'];
    const { summit } =
      known === undefined
        ? { summit: null }
        : await execute(SummitFormPageDocument, { summit: known });
    const input = { ...readSummitForm(form), ...(summit === null ? {} : { id: summit.id }) };
    const { saveSummit } = await execute(SaveSummitDocument, { input });
    if (isProblem(saveSummit))
      return {
        errors: problemErrors(i18n, saveSummit, 'form', (path) => controlOf(path, form)),
      };
    return {
      to: `${pathTo(language, 'organiseSummit', { summit: saveSummit.summit.slug })}?saved`,
    };
  },
});
