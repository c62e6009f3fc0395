import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { ListField, titlesOf, TitleFields } from '../../../features/summits/planning-fields';
import type { DeclarationDraftsPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { organisersOnly } from '../organisers-only';
import {
  CreateDeclarationDocument,
  DeclarationDraftsPageDocument,
} from './declaration-drafts-page.generated';

function NewDeclarationPage({
  data: { organisedSummits: summits },
  context: { form, language, query },
}: {
  data: DeclarationDraftsPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const wanted = summits.find(({ slug }) => slug === query.get('summit')) ?? summits[0];
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'declarationDrafts'), words: <Trans>Write declarations</Trans> },
        ]}
      />
      <h1>
        <Trans>Begin a declaration</Trans>
      </h1>
      {summits.length === 0 ? (
        <p>
          <Trans>A declaration belongs to a summit, and none is being organised.</Trans>{' '}
          <Link href={pathTo(language, 'newSummit')}>
            <Trans>Create the next summit</Trans>
          </Link>
        </p>
      ) : (
        <form method="post" className={styles['form']} id="form">
          <FormErrors form={form} />
          <ListField
            form={form}
            name="summit"
            label={t`Of which summit`}
            hint={t`Summits of the past have the declarations that their sources tell.`}
            value={wanted?.id ?? ''}
            options={summits.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <TitleFields form={form} titles={[]} />
          <p>
            <Button type="submit">
              <Trans>Begin the declaration</Trans>
            </Button>
          </p>
        </form>
      )}
    </>
  );
}

export const page = definePage({
  document: DeclarationDraftsPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, context) => organisersOnly(viewer, context),
  head: (_data, { i18n, form }) => {
    const title = i18n._(msg`Begin a declaration`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: NewDeclarationPage,
  action: async (form, { language, i18n }, execute) => {
    const { createDeclaration } = await execute(CreateDeclarationDocument, {
      input: { summit: form['summit'] ?? '', titles: titlesOf(form) },
    });
    if (isProblem(createDeclaration)) {
      const controlOf = (path: string): string => path.replace('titles.', 'title-');
      return { errors: problemErrors(i18n, createDeclaration, 'form', controlOf) };
    }
    const draft = createDeclaration.draft.id;
    return { to: `${pathTo(language, 'declarationDraft', { draft })}?saved` };
  },
});
