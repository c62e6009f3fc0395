import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { invitationDays } from '@praxis/domain/ownership';
import { Button, Field, Tag, WideTable } from '@praxis/ui';
import { coAuthorStateWord } from '../../../features/ownership/co-author-state-word';
import type { CoAuthorsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  CoAuthorsPageDocument,
  InviteCoAuthorDocument,
  RemoveCoAuthorDocument,
} from './co-authors-page.generated';
import styles from '../new-practice-page/new-practice-page.module.css';

type Practice = NonNullable<CoAuthorsPageQuery['practice']>;
type CoAuthor = NonNullable<Practice['coAuthors']>[number];

function CoAuthorsPage({
  data: { practice },
  context: { form, language },
}: {
  data: CoAuthorsPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice?.coAuthors == null) return null;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'edit', { practice: practiceParam(practice) }), of: practice },
        ]}
      />
      <h1>
        <Trans>Co-authors</Trans>
      </h1>
      <p>
        <Trans>
          People from elsewhere can write the draft of this practice with {practice.city.name}. They
          read and change the draft, and nothing else: sending it in, withdrawing it and everything
          besides stay with your team.
        </Trans>
      </p>
      <FormErrors form={form} />
      {practice.coAuthors.length === 0 ? (
        <p>
          <Trans>Nobody is invited yet.</Trans>
        </p>
      ) : (
        <Invited coAuthors={practice.coAuthors} language={language} />
      )}
      <form method="post" className={styles['form']}>
        <Field
          id="address"
          label={t`Mail address of an account`}
          hint={t`Of your city or another. The person is asked by mail and on the desk; an invitation ends after ${String(invitationDays)} days.`}
          error={form?.errors['address']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="address"
              type="email"
              autoComplete="off"
              maxLength={254}
              defaultValue={form?.values['address'] ?? ''}
            />
          )}
        </Field>
        <p>
          <Button type="submit" name="intent" value="invite">
            <Trans>Invite</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

function Invited({
  coAuthors,
  language,
}: {
  coAuthors: readonly CoAuthor[];
  language: PageContext['language'];
}) {
  const { t, i18n } = useLingui();
  return (
    <WideTable label={t`Co-authors`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Who</Trans>
          </th>
          <th scope="col">
            <Trans>How it stands</Trans>
          </th>
          <th scope="col">
            <Trans>What to do</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {coAuthors.map(({ id, address, account, state, invitedAt, answeredAt }) => (
          <tr key={id}>
            <th scope="row">{account === null ? address : `${account.displayName}, ${address}`}</th>
            <td data-label={t`How it stands`}>
              <Tag tone={state === 'ACCEPTED' ? 'ok' : 'plain'}>
                {coAuthorStateWord(i18n, state)}
              </Tag>{' '}
              {formatDay(answeredAt ?? invitedAt, language)}
            </td>
            <td>
              <form method="post">
                <input type="hidden" name="id" value={id} />
                <Button look="quiet" type="submit" name="intent" value="remove">
                  <Trans>
                    Remove<span className="visually-hidden">: {address}</span>
                  </Trans>
                </Button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

export const page = definePage({
  document: CoAuthorsPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    return practice.coAuthors === null ? { status: 403 } : null;
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.title ?? '';
    return {
      title:
        form === null
          ? i18n._(msg`Co-authors of “${title}”`)
          : i18n._(msg`Error: Co-authors of “${title}”`),
      isHidden: true,
    };
  },
  Component: CoAuthorsPage,
  action: async (form, { params, url, i18n }, execute) => {
    if (form['intent'] === 'remove') {
      const { removeCoAuthor } = await execute(RemoveCoAuthorDocument, {
        input: { id: form['id'] ?? '' },
      });
      return isProblem(removeCoAuthor)
        ? { errors: { address: problemMessage(i18n, removeCoAuthor) } }
        : { to: url };
    }
    const { inviteCoAuthor } = await execute(InviteCoAuthorDocument, {
      input: { number: numberOf(params['practice']) ?? 0, address: form['address'] ?? '' },
    });
    if (inviteCoAuthor.__typename === 'InvalidInputProblem')
      return { errors: { address: i18n._(msg`Enter one mail address, like name@city.example.`) } };
    return isProblem(inviteCoAuthor)
      ? { errors: { address: problemMessage(i18n, inviteCoAuthor) } }
      : { to: url };
  },
});
