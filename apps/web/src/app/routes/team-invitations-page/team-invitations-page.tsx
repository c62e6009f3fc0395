import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Field, Notice } from '@praxis/ui';
import { inviteAction, isInvitation } from '../../../features/invitations/invite-action';
import { InvitePart } from '../../../features/invitations/invite-part';
import type { TeamInvitationsPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { TeamInvitationsPageDocument } from './team-invitations-page.generated';
import styles from '../new-practice-page/new-practice-page.module.css';

/** Administrators invite into the team of any city: an address names the city, a form the people. */
function TeamInvitationsPage({
  data: { cities, city },
  context: { form, language, query },
}: {
  data: TeamInvitationsPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const noSuchCity = isUnknown(city, query)
    ? t`There is no such city here. Choose one of the list.`
    : form?.errors['city'];
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Invite people to the team of a city</Trans>
      </h1>
      <p>
        <Trans>
          For a city that has no coordinator yet, or whose coordinator cannot be reached. Make sure
          first that the people work for the authority.
        </Trans>
      </p>
      {noSuchCity === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{noSuchCity}</p>
        </Notice>
      )}
      <form method="get" className={styles['form']}>
        <Field id="city" label={t`City`} error={noSuchCity} errorWord={t`Error:`}>
          {(control) => (
            <select {...control} name="city" required defaultValue={city?.slug ?? ''}>
              <option value="">{t`Choose a city`}</option>
              {cities.edges.map(({ node }) => (
                <option key={node.slug} value={node.slug}>
                  {node.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p>
          <Button type="submit" look="quiet">
            <Trans>Choose this city</Trans>
          </Button>
        </p>
      </form>
      {city === null ? null : (
        <InvitePart
          key={city.slug}
          title={t`Invite people to the team of ${city.name}`}
          city={city.slug}
          invitations={city.invitations ?? []}
          isSent={query.has('invited')}
          form={form}
          language={language}
        />
      )}
    </>
  );
}

/** Whether the address names a city that is not there. */
function isUnknown(city: TeamInvitationsPageQuery['city'], query: PageContext['query']): boolean {
  return city === null && (query.get('city') ?? '') !== '';
}

export const page = definePage({
  document: TeamInvitationsPageDocument,
  isPrivate: true,
  variables: ({ query }) => ({ city: query.get('city') ?? '' }),
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : viewer.roles.includes('ADMINISTRATOR')
        ? null
        : { status: 403 },
  head: ({ city }, { i18n, form, query }) => ({
    title:
      form === null && !isUnknown(city, query)
        ? i18n._(msg`Invite people to the team of a city`)
        : i18n._(msg`Error: Invite people to the team of a city`),
    isHidden: true,
  }),
  Component: TeamInvitationsPage,
  action: async (form, { language, i18n }, execute) => {
    const own = pathTo(language, 'teamInvitations');
    if (!isInvitation(form)) return { to: own };
    const city = form['city'] ?? '';
    const role = form['role'] === 'COORDINATOR' ? 'COORDINATOR' : 'EDITOR';
    const chosen = `${own}?city=${encodeURIComponent(city)}`;
    return inviteAction(form, { city, role }, i18n, execute, {
      sent: `${chosen}&invited`,
      revoked: chosen,
    });
  },
});
