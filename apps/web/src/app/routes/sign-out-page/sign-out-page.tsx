import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { SignOutDocument } from './sign-out-page.generated';

function SignOutPage({ context }: { context: PageContext }) {
  return (
    <>
      <h1>
        <Trans>Sign out</Trans>
      </h1>
      <form method="post" action={pathTo(context.language, 'signOut')}>
        <p>
          <Trans>You will be signed out in this browser. What has been saved stays saved.</Trans>
        </p>
        <p>
          <Button type="submit">
            <Trans>Sign out</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  isPrivate: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Sign out`), isHidden: true }),
  Component: SignOutPage,
  action: async (_form, { language }, execute) => {
    await execute(SignOutDocument, {});
    return { to: pathTo(language, 'home') };
  },
});
