import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { commitmentTextMaxLength } from '@praxis/domain/declarations';
import { Button } from '@praxis/ui';
import {
  commitmentBasisLabel,
  commitmentKindLabel,
} from '../../../features/declarations/commitment-labels';
import {
  LanguageColumns,
  WordsField,
  wordsControl,
  wordsIn,
} from '../../../features/declarations/words-fields';
import styles from '../../../features/summits/planning.module.css';
import { entriesOf, LinesField, ListField } from '../../../features/summits/planning-fields';
import type { DeclarationDraftPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationDraftPageDocument } from './declaration-draft.generated';
import { DraftFrame, Revision } from './draft-frame';
import { saveText, writersOnly, type DraftedCommitment } from './draft-text';

const kinds = ['COMMITMENT', 'STATEMENT', 'REQUEST', 'PROPOSAL'] as const;
const bases = ['TEXT', 'REPORTED'] as const;

function commitmentAt(
  { declarationDraft }: DeclarationDraftPageQuery,
  { params }: PageContext,
): DraftedCommitment | null {
  const all = declarationDraft?.articles.flatMap(({ commitments }) => commitments) ?? [];
  return all.find(({ id }) => id === params['commitment']) ?? null;
}

function CommitmentPage({
  data,
  context,
}: {
  data: DeclarationDraftPageQuery;
  context: PageContext;
}) {
  const { t, i18n } = useLingui();
  const { form, language } = context;
  const { declarationDraft: draft, vocabulary: themes } = data;
  if (draft === null) return null;
  const commitment = commitmentAt(data, context);
  return (
    <DraftFrame
      draft={draft}
      form={form}
      language={language}
      own={
        commitment === null
          ? null
          : pathTo(language, 'draftCommitment', { draft: draft.id, commitment: commitment.id })
      }
      title={
        commitment === null ? (
          <Trans>Add a commitment</Trans>
        ) : (
          <Trans>Commitment {commitment.number}</Trans>
        )
      }
    >
      <form method="post" className={styles['section']} id="form">
        <FormErrors form={form} />
        <Revision draft={draft} form={form} />
        <LanguageColumns>
          {(each) => (
            <WordsField
              form={form}
              name="text"
              language={each}
              label={t`Text`}
              words={commitment?.texts ?? []}
              rows={5}
              maxLength={commitmentTextMaxLength}
            />
          )}
        </LanguageColumns>
        <div className={styles['pair']}>
          <ListField
            form={form}
            name="theme"
            label={t`Theme`}
            value={commitment?.theme.code ?? ''}
            options={[
              { value: '', label: '–' },
              ...themes.map(({ code, label }) => ({ value: code, label })),
            ]}
          />
          <ListField
            form={form}
            name="kind"
            label={t`Kind`}
            value={commitment?.kind ?? 'COMMITMENT'}
            options={kinds.map((kind) => ({ value: kind, label: commitmentKindLabel(i18n, kind) }))}
          />
          <ListField
            form={form}
            name="basis"
            label={t`How its wording is known`}
            value={commitment?.basis ?? 'TEXT'}
            options={bases.map((basis) => ({
              value: basis,
              label: commitmentBasisLabel(i18n, basis),
            }))}
          />
        </div>
        <div className={styles['form']}>
          <LinesField
            form={form}
            name="sources"
            label={t`Sources`}
            hint={t`Web addresses, one a line.`}
            value={commitment?.sources.join('\n') ?? ''}
          />
        </div>
        <p className={styles['buttons']}>
          <Button type="submit" name="do" value="save">
            {commitment === null ? (
              <Trans>Add the commitment</Trans>
            ) : (
              <Trans>Save the commitment</Trans>
            )}
          </Button>
          {commitment === null || commitment.isKept ? null : (
            <Button type="submit" look="danger" name="do" value="remove">
              <Trans>Remove the commitment</Trans>
            </Button>
          )}
        </p>
        {commitment?.isKept === true ? (
          <p className={styles['quiet']}>
            <Trans>
              Practices, reports or signatures rest on it: it can be reworded and not removed.
            </Trans>
          </p>
        ) : null}
      </form>
    </DraftFrame>
  );
}

export const page = definePage({
  document: DeclarationDraftPageDocument,
  variables: ({ params }) => ({ draft: params['draft'] ?? '' }),
  isPrivate: true,
  outcome: (data, context) =>
    writersOnly(data, context) ?? (isThere(data, context) ? null : { status: 404 }),
  head: (data, context) => {
    const { i18n, form } = context;
    const commitment = commitmentAt(data, context);
    const title =
      commitment === null
        ? i18n._(msg`Add a commitment`)
        : i18n._(msg`Commitment ${commitment.number}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: CommitmentPage,
  action: async (form, context, execute) => {
    const { draft = '', article, commitment } = context.params;
    const written = {
      texts: wordsIn(form, 'text'),
      theme: form['theme'] ?? '',
      kind: kinds.find((kind) => kind === form['kind']) ?? 'COMMITMENT',
      basis: bases.find((basis) => basis === form['basis']) ?? 'TEXT',
      sources: entriesOf(form['sources']),
    };
    const done = await saveText(
      form,
      context,
      execute,
      (text) => ({
        ...text,
        articles: text.articles.map((each) => {
          if (commitment === undefined)
            return each.id === article
              ? { ...each, commitments: [...each.commitments, written] }
              : each;
          return {
            ...each,
            commitments:
              form['do'] === 'remove'
                ? each.commitments.filter(({ id }) => id !== commitment)
                : each.commitments.map((one) =>
                    one.id === commitment ? { ...one, ...written } : one,
                  ),
          };
        }),
      }),
      controlOf,
    );
    if ('errors' in done) return done;
    const of = done.saved.articles.find(({ id }) => id === article);
    const at = commitment ?? of?.commitments.at(-1)?.id ?? '';
    const own = pathTo(context.language, 'declarationDraft', { draft });
    return { to: `${own}?saved${form['do'] === 'remove' ? '' : `#part-${at}`}` };
  },
});

/** Whether there is the commitment, or the article to which one is added. */
function isThere(data: DeclarationDraftPageQuery, context: PageContext): boolean {
  if (context.page === 'draftCommitment') return commitmentAt(data, context) !== null;
  const articles = data.declarationDraft?.articles ?? [];
  return articles.some(({ id }) => id === context.params['article']);
}

function controlOf(path: string): string {
  const [, , , , part = '', language = ''] = path.split('.');
  if (part === 'texts') return wordsControl('text', language);
  return ['theme', 'kind', 'basis', 'sources'].includes(part) ? part : 'form';
}
