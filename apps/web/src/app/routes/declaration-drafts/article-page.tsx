import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { articleHeadingMaxLength, articleTextMaxLength } from '@praxis/domain/declarations';
import { Button } from '@praxis/ui';
import {
  LanguageColumns,
  WordsField,
  wordsControl,
  wordsIn,
} from '../../../features/declarations/words-fields';
import styles from '../../../features/summits/planning.module.css';
import type { DeclarationDraftPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationDraftPageDocument } from './declaration-draft.generated';
import { DraftFrame, Revision } from './draft-frame';
import { saveText, writersOnly, type Article } from './draft-text';

function articleAt(
  { declarationDraft }: DeclarationDraftPageQuery,
  { params }: PageContext,
): Article | null {
  return declarationDraft?.articles.find(({ id }) => id === params['article']) ?? null;
}

function ArticlePage({ data, context }: { data: DeclarationDraftPageQuery; context: PageContext }) {
  const { t } = useLingui();
  const { form, language } = context;
  const { declarationDraft: draft } = data;
  if (draft === null) return null;
  const article = articleAt(data, context);
  return (
    <DraftFrame
      draft={draft}
      form={form}
      language={language}
      own={
        article === null
          ? null
          : pathTo(language, 'draftArticle', { draft: draft.id, article: article.id })
      }
      title={
        article === null ? <Trans>Add an article</Trans> : <Trans>Article {article.number}</Trans>
      }
    >
      <form method="post" className={styles['section']} id="form">
        <FormErrors form={form} />
        <Revision draft={draft} form={form} />
        <LanguageColumns>
          {(each) => (
            <>
              <WordsField
                form={form}
                name="heading"
                language={each}
                label={t`Heading`}
                words={article?.headings ?? []}
                maxLength={articleHeadingMaxLength}
              />
              <WordsField
                form={form}
                name="text"
                language={each}
                label={t`Text`}
                hint={t`Empty lines part paragraphs. Commitments are added to the article afterwards.`}
                words={article?.texts ?? []}
                rows={10}
                maxLength={articleTextMaxLength}
              />
            </>
          )}
        </LanguageColumns>
        <p className={styles['buttons']}>
          <Button type="submit" name="do" value="save">
            {article === null ? <Trans>Add the article</Trans> : <Trans>Save the article</Trans>}
          </Button>
          {article?.commitments.length === 0 ? (
            <Button type="submit" look="danger" name="do" value="remove">
              <Trans>Remove the article</Trans>
            </Button>
          ) : null}
        </p>
        {article === null || article.commitments.length === 0 ? null : (
          <p className={styles['quiet']}>
            <Trans>
              An article can be removed once its commitments have been moved into another one.
            </Trans>
          </p>
        )}
      </form>
    </DraftFrame>
  );
}

export const page = definePage({
  document: DeclarationDraftPageDocument,
  variables: ({ params }) => ({ draft: params['draft'] ?? '' }),
  isPrivate: true,
  outcome: (data, context) =>
    writersOnly(data, context) ??
    (context.page === 'draftArticle' && articleAt(data, context) === null ? { status: 404 } : null),
  head: (data, context) => {
    const { i18n, form } = context;
    const article = articleAt(data, context);
    const title =
      article === null ? i18n._(msg`Add an article`) : i18n._(msg`Article ${article.number}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ArticlePage,
  action: async (form, context, execute) => {
    const { draft = '', article } = context.params;
    const written = { headings: wordsIn(form, 'heading'), texts: wordsIn(form, 'text') };
    const done = await saveText(
      form,
      context,
      execute,
      (text) => {
        if (article === undefined)
          return { ...text, articles: [...text.articles, { ...written, commitments: [] }] };
        return {
          ...text,
          articles:
            form['do'] === 'remove'
              ? text.articles.filter(
                  ({ id, commitments }) => id !== article || commitments.length > 0,
                )
              : text.articles.map((each) => (each.id === article ? { ...each, ...written } : each)),
        };
      },
      (path) => {
        const [, , words = '', language = ''] = path.split('.');
        if (words !== 'headings' && words !== 'texts') return 'form';
        return wordsControl(words === 'headings' ? 'heading' : 'text', language);
      },
    );
    if ('errors' in done) return done;
    const at = article ?? done.saved.articles.at(-1)?.id ?? '';
    const own = pathTo(context.language, 'declarationDraft', { draft });
    return { to: `${own}?saved${form['do'] === 'remove' ? '' : `#part-${at}`}` };
  },
});
