import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { fold } from '@praxis/domain/shared';
import { Button, ButtonLink, Field, Notice, Tag } from '@praxis/ui';
import type { ConceptsPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { ConceptsPageDocument } from './concepts-page.generated';
import styles from './concepts-page.module.css';

function ConceptsPage({
  data: { concepts },
  context: { language, query },
}: {
  data: ConceptsPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const wanted = (query.get('word') ?? '').trim();
  const shown = concepts.filter(
    ({ texts }) =>
      wanted === '' ||
      texts.some(({ words }) => words.some((word) => fold(word).includes(fold(wanted)))),
  );
  const done = query.get('saved') ?? query.get('removed');
  return (
    <>
      <h1>
        <Trans>Words of the field</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          Each concept is one thing that people call by several words, in three languages. Whoever
          searches for one of the words finds practices with the others too, behind those with the
          word itself. Every change is in force with the next search.
        </Trans>
      </p>
      {done === null ? null : (
        <Notice tone="ok" role="status">
          <p>
            {query.has('saved') ? <Trans>Saved: {done}</Trans> : <Trans>Removed: {done}</Trans>}
          </p>
        </Notice>
      )}
      <div className={styles['top']}>
        <form method="get" className={styles['find']}>
          <Field id="word" label={t`Find a word`}>
            {(control) => <input {...control} name="word" type="search" defaultValue={wanted} />}
          </Field>
          <Button type="submit" look="quiet">
            <Trans>Find</Trans>
          </Button>
        </form>
        <ButtonLink href={pathTo(language, 'newConcept')}>
          <Trans>Add a concept</Trans>
        </ButtonLink>
      </div>
      <h2>
        <Plural value={shown.length} _0="No concept" one="# concept" other="# concepts" />
      </h2>
      <ul className={styles['list']}>
        {shown.map(({ code, name, note, texts }) => (
          <li key={code}>
            <h3>
              <Link href={pathTo(language, 'concept', { concept: code })}>{name}</Link>{' '}
              {note === null ? null : (
                <Tag tone="warn">
                  <Trans>with a note</Trans>
                </Tag>
              )}
            </h3>
            {texts.map((text) => (
              <p key={text.language} lang={text.language.toLowerCase()}>
                <span className={styles['language']}>{text.language}</span> {text.words.join(', ')}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

export const page = definePage({
  document: ConceptsPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : viewer.roles.includes('ADMINISTRATOR')
        ? null
        : { status: 403 },
  head: (_data, { i18n }) => ({ title: i18n._(msg`Words of the field`), isHidden: true }),
  Component: ConceptsPage,
});
