import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { savedQuery, savedSearchNameMaxLength } from '@praxis/domain/saved-searches';
import { readSearchAddress } from '@praxis/domain/search';
import { Button, Field } from '@praxis/ui';
import { AlertFields } from '../../../features/saved-searches/alert-fields';
import { readAlertForm } from '../../../features/saved-searches/read-alert-form';
import { searchInWords } from '../../../features/search/search-in-words';
import { searchVariables } from '../../../features/search/search-variables';
import type { SaveSearchPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { SaveSearchDocument, SaveSearchPageDocument } from './save-search-page.generated';
import styles from '../saved-searches-page/saved-searches-page.module.css';

function SaveSearchPage({
  data: { search, viewer },
  context: { form, language, query },
}: {
  data: SaveSearchPageQuery;
  context: PageContext;
}) {
  const { t, i18n } = useLingui();
  const state = readSearchAddress(query);
  const back = query.size === 0 ? '' : `?${query.toString()}`;
  return (
    <>
      <h1>
        <Trans>Save a search</Trans>
      </h1>
      <section className={styles['question']} aria-labelledby="question">
        <h2 id="question">
          <Trans>What you are looking for</Trans>
        </h2>
        <ul>
          {searchInWords(state, search.facets, i18n).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>
          <Link href={pathTo(language, 'search') + back}>
            <Plural
              value={search.totalCount}
              _0="No practice now: back to the search"
              one="# practice now: back to the search"
              other="# practices now: back to the search"
            />
          </Link>
        </p>
      </section>
      <FormErrors form={form} />
      <form method="post" className={styles['form']}>
        <Field
          id="name"
          label={t`Name`}
          hint={t`It may stay empty: then the search is called by what it asks for.`}
          error={form?.errors['name']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="name"
              maxLength={savedSearchNameMaxLength}
              defaultValue={form?.values['name'] ?? ''}
            />
          )}
        </Field>
        <AlertFields at="new" known={null} posted={form?.values} />
        <p>
          <Button type="submit">
            <Trans>Save this search</Trans>
          </Button>
        </p>
        <p className={styles['note']}>
          <Trans>
            Mails go to {viewer?.email}. Each of them has a link that stops it without signing in.
            Nobody else sees what you save.
          </Trans>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: SaveSearchPageDocument,
  variables: ({ query }) => {
    const { text, filter } = searchVariables(readSearchAddress(query));
    return { text, filter };
  },
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`Save a search`) : i18n._(msg`Error: Save a search`),
    isHidden: true,
  }),
  Component: SaveSearchPage,
  action: async (form, { language, i18n, query }, execute) => {
    const { saveSearch } = await execute(SaveSearchDocument, {
      input: { query: savedQuery(query.toString()), ...readAlertForm(form) },
    });
    if (isProblem(saveSearch)) return { errors: { name: problemMessage(i18n, saveSearch) } };
    return { to: `${pathTo(language, 'savedSearches')}?saved=${saveSearch.savedSearch.id}` };
  },
});
