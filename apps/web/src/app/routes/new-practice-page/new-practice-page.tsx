import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { CreatePracticeDocument } from '../../../features/drafting/create-practice.generated';
import { errorsFrom, faultsIn, practiceFrom } from '../../../features/drafting/snapshot';
import { SnapshotForm } from '../../../features/drafting/snapshot-form';
import type { NewPracticePageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { NewPracticePageDocument } from './new-practice-page.generated';

function NewPracticePage({
  data: { viewer, cities: all, vocabularies },
  context: { form, language },
}: {
  data: NewPracticePageQuery;
  context: PageContext;
}) {
  const own = viewer?.memberships.map(({ city }) => city) ?? [];
  const isSecretariat =
    viewer?.roles.some((role) => role === 'ORGANISER' || role === 'ADMINISTRATOR') ?? false;
  const cities = isSecretariat ? all.edges.map(({ node }) => node) : own;
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
  return (
    <>
      <h1>
        <Trans>Share a practice</Trans>
      </h1>
      <p>
        <Trans>
          Eight things make a first entry, and a title alone is enough to begin. The rest follows a
          topic at a time; you can stop whenever you like, and nothing is public before a reviewer
          has approved it.
        </Trans>
      </p>
      {isSecretariat ? (
        <Notice>
          <p>
            <Trans>
              You write on behalf of a city: what you send in is not published before somebody of
              its team has approved it.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <SnapshotForm
        cities={cities}
        terms={new Map(vocabularies.map(({ name, terms }) => [name, terms]))}
        language={language}
        form={form}
      />
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
    const faults = faultsIn(i18n, form);
    if (Object.keys(faults).length > 0) return { errors: faults };
    const { createPractice } = await execute(CreatePracticeDocument, {
      input: practiceFrom(form, language),
    });
    if (createPractice.__typename === 'CreatePracticeSuccess')
      return { to: pathTo(language, 'edit', { practice: practiceParam(createPractice.practice) }) };
    return { errors: errorsFrom(i18n, createPractice.fields) };
  },
});
