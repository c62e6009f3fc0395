import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@praxis/domain/shared';
import { Button, ErrorSummary, Field, Notice } from '@praxis/ui';
import type { NewPracticePageQuery } from '../../../shared/apollo/generated/operations';
import { gqlEnumLanguage } from '../../../shared/apollo/language';
import { languageNames } from '../../../shared/i18n/i18n';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { definePage, type PageContext } from '../../page-definition';
import { CreatePracticeDocument, NewPracticePageDocument } from './new-practice-page.generated';
import styles from './new-practice-page.module.css';

function NewPracticePage({
  data: { viewer },
  context: { form, language },
}: {
  data: NewPracticePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const cities = viewer?.memberships.map(({ city }) => city) ?? [];
  if (cities.length === 0)
    return (
      <>
        <h1>
          <Trans>Share a practice</Trans>
        </h1>
        <Notice>
          <p>
            <Trans>
              Practices belong to cities. Your account does not belong to the team of one yet: ask
              its coordinator, or the administrators of the platform.
            </Trans>
          </p>
        </Notice>
      </>
    );
  const errors = Object.entries(form?.errors ?? {}).map(([id, text]) => ({ id, text }));
  return (
    <>
      <h1>
        <Trans>Share a practice</Trans>
      </h1>
      <p>
        <Trans>
          A title is enough to begin. Everything else follows a topic at a time; you can stop
          whenever you like, and nothing is public before a reviewer has approved it.
        </Trans>
      </p>
      {errors.length > 0 ? <ErrorSummary title={t`There is a problem`} errors={errors} /> : null}
      <form method="post" className={styles['form']}>
        <Field
          id="title"
          label={t`Title`}
          hint={t`Say what is done and where. No slogan.`}
          error={form?.errors['title']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="title"
              maxLength={120}
              defaultValue={form?.values['title'] ?? ''}
              required
            />
          )}
        </Field>
        <Field
          id="city"
          label={t`City`}
          hint={t`The authority that answers for this entry.`}
          error={form?.errors['city']}
        >
          {(control) => (
            <select {...control} name="city" defaultValue={form?.values['city'] ?? cities[0]?.slug}>
              {cities.map((city) => (
                <option key={city.id} value={city.slug}>
                  {city.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="originalLanguage"
          label={t`Language`}
          hint={t`The language you write in. Others are translations of it.`}
        >
          {(control) => (
            <select
              {...control}
              name="originalLanguage"
              defaultValue={form?.values['originalLanguage'] ?? language}
            >
              {languages.map((code) => (
                <option key={code} value={code} lang={code}>
                  {languageNames[code]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p>
          <Button type="submit">
            <Trans>Begin</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: NewPracticePageDocument,
  isPrivate: true,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Share a practice`) : i18n._(msg`Error: Share a practice`),
    isHidden: true,
  }),
  Component: NewPracticePage,
  action: async (form, { language, i18n }, execute) => {
    const { createPractice } = await execute(CreatePracticeDocument, {
      input: {
        id: null,
        title: form['title'] ?? '',
        city: form['city'] ?? '',
        originalLanguage: gqlEnumLanguage((form['originalLanguage'] ?? language) as Language),
      },
    });
    if (createPractice.__typename === 'CreatePracticeSuccess')
      return { to: pathTo(language, 'edit', { practice: practiceParam(createPractice.practice) }) };
    return {
      errors: Object.fromEntries(
        createPractice.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
      ),
    };
  },
});
