import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button, Notice } from '@praxis/ui';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { StopAlertDocument } from './stop-alert-page.generated';

/** Where the link of a mail leads: opening it changes nothing, the button does, and nobody has to sign in. */
function StopAlertPage({ context: { form, language, query } }: { context: PageContext }) {
  if (query.get('stopped') !== null)
    return (
      <>
        <h1>
          <Trans>No more mails about this search</Trans>
        </h1>
        <Notice tone="ok">
          <p>
            <Trans>The search stays saved. On your desk you can turn its mails on again.</Trans>
          </p>
        </Notice>
        <p>
          <Link href={pathTo(language, 'savedSearches')}>
            <Trans>Saved searches and alerts</Trans>
          </Link>
        </p>
      </>
    );
  return (
    <>
      <h1>
        <Trans>Stop mails about a search</Trans>
      </h1>
      <p>
        <Trans>You followed the link in a mail that told of new practices in a saved search.</Trans>
      </p>
      {form === null ? null : (
        <Notice tone="warn">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      <form method="post">
        <Button type="submit">
          <Trans>Send me no more of these mails</Trans>
        </Button>
      </form>
    </>
  );
}

export const page = definePage({
  isForFew: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Stop mails about a search`), isHidden: true }),
  Component: StopAlertPage,
  action: async (_form, { language, params, i18n }, execute) => {
    const key = params['key'] ?? '';
    const { stopAlert } = await execute(StopAlertDocument, { input: { key } });
    if (isProblem(stopAlert)) return { errors: { form: problemMessage(i18n, stopAlert) } };
    return { to: `${pathTo(language, 'stopAlert', { key })}?stopped` };
  },
});
