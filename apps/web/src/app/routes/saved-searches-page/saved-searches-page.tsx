import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { savedSearchNameMaxLength } from '@praxis/domain/saved-searches';
import { Button, ErrorSummary, Field, Notice } from '@praxis/ui';
import { AlertFields } from '../../../features/saved-searches/alert-fields';
import { readAlertForm } from '../../../features/saved-searches/read-alert-form';
import { rhythmLabels } from '../../../features/saved-searches/rhythm-labels';
import type { SavedSearchesPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  ChangeSavedSearchDocument,
  RemoveSavedSearchDocument,
  SavedSearchesPageDocument,
} from './saved-searches-page.generated';
import styles from './saved-searches-page.module.css';

type SavedSearch = NonNullable<SavedSearchesPageQuery['viewer']>['savedSearches'][number];

function SavedSearchesPage({
  data: { viewer },
  context: { form, language, query },
}: {
  data: SavedSearchesPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const searches = viewer?.savedSearches ?? [];
  const saved = searches.find(({ id }) => id === query.get('saved'));
  const faulty = form?.values['id'] ?? '';
  return (
    <>
      <h1>
        <Trans>Saved searches and alerts</Trans>
      </h1>
      {form === null ? null : (
        <ErrorSummary
          title={t`There is a problem`}
          errors={Object.values(form.errors).map((text) => ({ id: `name-${faulty}`, text }))}
        />
      )}
      {saved === undefined ? null : (
        <Notice tone="ok">
          <p>
            <Trans>Saved: {saved.name}</Trans>
          </p>
        </Notice>
      )}
      {searches.length === 0 ? (
        <p>
          <Trans>
            You have not saved a search yet. Below every result there is a link to do so.
          </Trans>{' '}
          <Link href={pathTo(language, 'search')}>
            <Trans>Search practices</Trans>
          </Link>
        </p>
      ) : (
        <ul className={styles['list']}>
          {searches.map((search) => (
            <Item
              key={search.id}
              search={search}
              language={language}
              posted={faulty === search.id ? form?.values : undefined}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Item({
  search,
  language,
  posted,
}: {
  search: SavedSearch;
  language: PageContext['language'];
  posted: Readonly<Record<string, string>> | undefined;
}) {
  const { t, i18n } = useLingui();
  const { id, name, query, rhythm, hour, timeZone } = search;
  const time = `${String(hour).padStart(2, '0')}:00`;
  return (
    <li>
      <h2>
        <Link href={`${pathTo(language, 'search')}${query === '' ? '' : `?${query}`}`}>{name}</Link>
      </h2>
      <p className={styles['note']}>
        {rhythm === 'DAILY' || rhythm === 'WEEKLY' ? (
          <Trans>
            {i18n._(rhythmLabels[rhythm])}, at {time} ({timeZone})
          </Trans>
        ) : (
          i18n._(rhythmLabels[rhythm])
        )}{' '}
        · <Trans>saved {formatDay(search.createdAt, language)}</Trans>
      </p>
      <details open={posted !== undefined}>
        <summary>
          <Trans>
            Change<span className="visually-hidden"> {name}</span>
          </Trans>
        </summary>
        <form method="post" className={styles['form']}>
          <input type="hidden" name="id" value={id} />
          <Field id={`name-${id}`} label={t`Name`}>
            {(control) => (
              <input
                {...control}
                name="name"
                maxLength={savedSearchNameMaxLength}
                defaultValue={posted?.['name'] ?? name}
              />
            )}
          </Field>
          <AlertFields at={id} known={search} posted={posted} />
          <p className={styles['buttons']}>
            <Button type="submit" name="do" value="change">
              <Trans>Save the changes</Trans>
            </Button>
            <Button type="submit" look="danger" name="do" value="remove">
              <Trans>
                Remove<span className="visually-hidden"> {name}</span>
              </Trans>
            </Button>
          </p>
        </form>
      </details>
    </li>
  );
}

export const page = definePage({
  document: SavedSearchesPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n }) => ({ title: i18n._(msg`Saved searches and alerts`), isHidden: true }),
  Component: SavedSearchesPage,
  action: async (form, { language, i18n }, execute) => {
    const id = form['id'] ?? '';
    const result =
      form['do'] === 'remove'
        ? (await execute(RemoveSavedSearchDocument, { input: { id } })).removeSavedSearch
        : (await execute(ChangeSavedSearchDocument, { input: { id, ...readAlertForm(form) } }))
            .changeSavedSearch;
    return isProblem(result)
      ? { errors: { name: problemMessage(i18n, result) } }
      : { to: pathTo(language, 'savedSearches') };
  },
});
