import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { practiceLimits } from '@praxis/domain/practices';
import { Button, Field, Notice } from '@praxis/ui';
import type { WithdrawPageQuery } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { WithdrawPageDocument, WithdrawPracticeDocument } from './withdraw-page.generated';
import styles from '../new-practice-page/new-practice-page.module.css';

function WithdrawPage({
  data: { practice },
  context: { form, language },
}: {
  data: WithdrawPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice === null) return null;
  return (
    <>
      <h1>
        <Trans>
          Withdraw “<Title of={practice} />”
        </Trans>
      </h1>
      <Notice tone="warn">
        <p>
          <Trans>
            The practice and all its versions will no longer be shown. Its address stays and tells
            title, dates and your reason. This cannot be undone here.
          </Trans>{' '}
          {practice.commentCount > 0 ? (
            <Plural
              value={practice.commentCount}
              one="# comment will be hidden too."
              other="# comments will be hidden too."
            />
          ) : null}
        </p>
      </Notice>
      <FormErrors form={form} />
      <form method="post" className={styles['form']}>
        <PostedText
          form={form}
          name="reason"
          label={t`Reason`}
          hint={t`Everybody who follows the address will read it.`}
          rows={4}
          maxLength={practiceLimits.reason}
        />
        <Field
          id="successor"
          label={t`Read instead (number, may stay empty)`}
          hint={t`The number of the practice that takes its place.`}
          error={form?.errors['successor']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="successor"
              inputMode="numeric"
              size={8}
              defaultValue={form?.values['successor'] ?? ''}
            />
          )}
        </Field>
        <p className={styles['buttons']}>
          <Button type="submit" look="danger">
            <Trans>Withdraw it</Trans>
          </Button>{' '}
          <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
            <Trans>Leave it public</Trans>
          </Link>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: WithdrawPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    return practice.viewerCanWithdraw ? null : { status: 403 };
  },
  head: ({ practice }, { i18n }) => ({
    title: i18n._(msg`Withdraw “${practice?.title ?? ''}”`),
    isHidden: true,
  }),
  Component: WithdrawPage,
  action: async (form, { params, language, i18n }, execute) => {
    const number = numberOf(params['practice']) ?? 0;
    const given = form['successor']?.trim() ?? '';
    const successor = given === '' ? null : numberOf(given);
    const noSuchPractice = {
      errors: { successor: i18n._(msg`There is no public practice with this number.`) },
    };
    if (given !== '' && successor === null) return noSuchPractice;
    const { withdrawPractice } = await execute(WithdrawPracticeDocument, {
      input: { number, reason: form['reason'] ?? '', successor },
    });
    if (
      withdrawPractice.__typename === 'InvalidInputProblem' &&
      withdrawPractice.fields.some(({ path }) => path === 'successor')
    )
      return noSuchPractice;
    if (isProblem(withdrawPractice))
      return { errors: { reason: problemMessage(i18n, withdrawPractice) } };
    return { to: pathTo(language, 'practice', { practice: params['practice'] ?? String(number) }) };
  },
});
