import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { practiceLimits } from '@praxis/domain/practices';
import { Button, Field, Notice } from '@praxis/ui';
import type { MergePageQuery } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { MergePageDocument, MergePracticesDocument } from './merge-page.generated';
import styles from '../new-practice-page/new-practice-page.module.css';

function MergePage({
  data: { practice },
  context: { form, language },
}: {
  data: MergePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice === null) return null;
  const at = { practice: practiceParam(practice) };
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'practice', at), of: practice }]} />
      <h1>
        <Trans>
          Merge “<Title of={practice} />”
        </Trans>
      </h1>
      <p>{practice.city.name}</p>
      <Notice tone="warn">
        <p>
          <Trans>
            For two entries about the same practice. This one leaves search and lists, and its
            addresses lead to the other one for ever; its comments and adoptions go there. Its
            versions stay readable. A draft of it is lost. This cannot be undone.
          </Trans>
        </p>
      </Notice>
      <FormErrors form={form} />
      <form method="post" className={styles['form']}>
        <Field
          id="into"
          label={t`Merge into (number or address)`}
          hint={t`The practice that stays: its number, or the address of its page.`}
          error={form?.errors['into']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="into"
              autoComplete="off"
              defaultValue={form?.values['into'] ?? ''}
            />
          )}
        </Field>
        <PostedText
          form={form}
          name="reason"
          label={t`Reason`}
          hint={t`Everybody who reads its versions will read it.`}
          rows={4}
          maxLength={practiceLimits.reason}
        />
        <p className={styles['buttons']}>
          <Button type="submit" look="danger">
            <Trans>Merge it</Trans>
          </Button>{' '}
          <Link href={pathTo(language, 'practice', at)}>
            <Trans>Leave both as they are</Trans>
          </Link>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: MergePageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    return practice.viewerCanMerge ? null : { status: 403 };
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.title ?? '';
    return {
      title: form === null ? i18n._(msg`Merge “${title}”`) : i18n._(msg`Error: Merge “${title}”`),
      isHidden: true,
    };
  },
  Component: MergePage,
  action: async (form, { params, language, i18n }, execute) => {
    const into = numberOf(lastPart(form['into'] ?? ''));
    if (into === null) return { errors: { into: i18n._(unknownPractice) } };
    const { mergePractices } = await execute(MergePracticesDocument, {
      input: { number: numberOf(params['practice']) ?? 0, into, reason: form['reason'] ?? '' },
    });
    if (mergePractices.__typename === 'MergePracticesSuccess') {
      const { practice } = mergePractices;
      return { to: pathTo(language, 'practice', { practice: practiceParam(practice) }) };
    }
    const isUnknown =
      mergePractices.__typename === 'InvalidInputProblem' &&
      mergePractices.fields.some(({ path }) => path === 'into');
    const errors: Record<string, string> = isUnknown
      ? { into: i18n._(unknownPractice) }
      : { reason: isProblem(mergePractices) ? problemMessage(i18n, mergePractices) : '' };
    return { errors };
  },
});

/** What stands last in an address: `https://praxis.example/p/12` → `12`. */
function lastPart(text: string): string {
  return (
    text
      .trim()
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? ''
  );
}

const unknownPractice = msg`There is no other public practice with this number.`;
