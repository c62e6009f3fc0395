import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Tag } from '@praxis/ui';
import type { SignInsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  SignInsPageDocument,
} from './sign-ins-page.generated';
import { deviceWords } from './device-words';
import styles from './sign-ins-page.module.css';

function SignInsPage({
  data: { viewer },
  context: { language },
}: {
  data: SignInsPageQuery;
  context: PageContext;
}) {
  const { i18n, t } = useLingui();
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Where you are signed in</Trans>
      </h1>
      <p>{viewer?.email}</p>
      <ul className={styles['list']}>
        {viewer?.sessions.map((session) => (
          <li key={session.id}>
            <div>
              <strong>{deviceWords(i18n, session)}</strong>{' '}
              {session.isCurrent ? (
                <Tag tone="ok">
                  <Trans>this one</Trans>
                </Tag>
              ) : null}
              <p className={styles['times']}>
                <Trans>
                  Since {formatMoment(session.startedAt, language)}, last used{' '}
                  {formatMoment(session.lastSeenAt, language)}
                </Trans>
              </p>
            </div>
            <form method="post">
              <input type="hidden" name="id" value={session.id} />
              <Button
                type="submit"
                look="quiet"
                aria-label={t`Sign out ${deviceWords(i18n, session)}`}
              >
                <Trans>Sign out</Trans>
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {viewer?.sessions.some(({ isCurrent }) => !isCurrent) === true ? (
        <form method="post">
          <Button type="submit" name="do" value="endOthers">
            <Trans>Sign out everywhere else</Trans>
          </Button>
        </form>
      ) : null}
    </>
  );
}

export const page = definePage({
  document: SignInsPageDocument,
  isPrivate: true,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Where you are signed in`), isHidden: true }),
  Component: SignInsPage,
  action: async (form, { language }, execute) => {
    if (form['do'] === 'endOthers') await execute(EndOtherSessionsDocument, {});
    else await execute(EndSessionDocument, { input: { id: form['id'] ?? '' } });
    return { to: pathTo(language, 'signIns') };
  },
});
