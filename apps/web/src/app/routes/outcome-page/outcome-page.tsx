import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import { valueOf } from '../../../features/summits/planning-fields';
import styles from '../../../features/summits/planning.module.css';
import type { OutcomePageQuery } from '../../../shared/apollo/generated/operations';
import { languageName } from '../../../shared/formatting/language-names';
import { FormErrors } from '../../../shared/forms/form-errors';
import { LinesField } from '../../../features/summits/planning-fields';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { apiLanguage, outcomeAction } from './outcome-action';
import { OutcomePageDocument } from './outcome-page.generated';

/** What organisers tell of a session when it is over, in the language of the page. */
function OutcomePage({
  data: { session },
  context: { form, language, params },
}: {
  data: OutcomePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (session === null) return null;
  const told = session.outcome?.language === apiLanguage(language) ? session.outcome : null;
  const justification = valueOf(form, 'justification', told?.justification ?? '');
  return (
    <>
      <Trail
        ancestors={[
          {
            href: pathTo(language, 'session', {
              summit: params['summit'] ?? '',
              session: session.slug,
            }),
            of: session,
          },
        ]}
      />
      <h1>
        <Trans>What came of this session</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          You write in {languageName(language, language)}; on the page in another language you write
          in that one. Everybody reads it as soon as it is saved: name no persons and no cases.
        </Trans>
      </p>
      <form method="post" className={styles['form']} id="form">
        <FormErrors form={form} />
        <LinesField
          form={form}
          name="outcome"
          label={t`What was agreed or learnt`}
          hint={t`At most 3,000 characters.`}
          rows={6}
          value={told?.outcome ?? ''}
        />
        <LinesField
          form={form}
          name="minutes"
          label={t`Minutes`}
          hint={t`At most 20,000 characters.`}
          rows={14}
          value={told?.minutes ?? ''}
        />
        {form?.errors['justification'] === undefined && justification === '' ? null : (
          <LinesField
            form={form}
            name="justification"
            label={t`Why these passages may stand`}
            hint={t`The secretariat reads it, nobody else.`}
            value={told?.justification ?? ''}
          />
        )}
        <p>
          <Button type="submit">
            <Trans>Publish</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: OutcomePageDocument,
  isPrivate: true,
  variables: ({ params, language }) => ({
    summit: params['summit'] ?? '',
    session: params['session'] ?? '',
    language: apiLanguage(language),
  }),
  outcome: ({ session }) => {
    if (session === null) return { status: 404 };
    return session.viewerCanPin ? null : { status: 403 };
  },
  head: (_data, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`What came of this session`)
        : i18n._(msg`Error: What came of this session`),
    isHidden: true,
  }),
  Component: OutcomePage,
  action: outcomeAction,
});
