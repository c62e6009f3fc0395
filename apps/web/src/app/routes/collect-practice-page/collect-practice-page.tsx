import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { collectionNameMaxLength, collectionNoteMaxLength } from '@praxis/domain/collections';
import { Button, Field } from '@praxis/ui';
import styles from '../../../features/collections/collections.module.css';
import type { CollectPracticePageQuery } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { CreateCollectionDocument } from '../collections-page/collections-page.generated';
import {
  AddToCollectionDocument,
  CollectPracticePageDocument,
} from './collect-practice-page.generated';

function CollectPracticePage({
  data: { practice, viewer },
  context: { form, language },
}: {
  data: CollectPracticePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice === null) return null;
  const collections = viewer?.collections ?? [];
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'search'), words: <Trans>Practices</Trans> },
          {
            href: pathTo(language, 'practice', { practice: practiceParam(practice) }),
            of: practice,
          },
        ]}
      />
      <h1>
        <Trans>Add to a collection</Trans>
      </h1>
      <FormErrors form={form} />
      <form method="post" className={styles['form']}>
        {collections.length === 0 ? null : (
          <Field id="collection" label={t`Collection`}>
            {(control) => (
              <select
                {...control}
                name="collection"
                defaultValue={form?.values['collection'] ?? String(collections[0]?.number ?? '')}
              >
                {collections.map(({ number, name }) => (
                  <option key={number} value={number}>
                    {name}
                  </option>
                ))}
                <option value="">{t`A new collection`}</option>
              </select>
            )}
          </Field>
        )}
        <Field
          id="name"
          label={t`Name of the new collection`}
          hint={
            collections.length === 0
              ? t`It is yours alone until you make it public.`
              : t`For a new collection only. It is yours alone until you make it public.`
          }
          error={form?.errors['name']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <input
              {...control}
              name="name"
              maxLength={collectionNameMaxLength}
              defaultValue={form?.values['name'] ?? ''}
            />
          )}
        </Field>
        <PostedText
          form={form}
          name="note"
          label={t`Your note`}
          hint={t`Why it is in the list. It may stay empty.`}
          rows={3}
          maxLength={collectionNoteMaxLength}
        />
        <p className={styles['buttons']}>
          <Button type="submit">
            <Trans>Add the practice</Trans>
          </Button>
        </p>
      </form>
    </>
  );
}

export const page = definePage({
  document: CollectPracticePageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice, viewer }, { language, url }) => {
    if (viewer === null)
      return { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` };
    if (practice === null || practice.publication === 'UNPUBLISHED') return { status: 404 };
    return practice.publication === 'PUBLISHED'
      ? null
      : { status: 303, to: pathTo(language, 'practice', { practice: practiceParam(practice) }) };
  },
  head: ({ practice }, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Add “${practice?.title ?? ''}” to a collection`)
        : i18n._(msg`Error: Add “${practice?.title ?? ''}” to a collection`),
    isHidden: true,
  }),
  Component: CollectPracticePage,
  action: async (form, { params, language, i18n }, execute) => {
    const practice = numberOf(params['practice']) ?? 0;
    const note = form['note'] ?? '';
    const chosen = numberOf(form['collection']);
    const result =
      chosen === null
        ? (
            await execute(CreateCollectionDocument, {
              input: {
                name: form['name'] ?? '',
                language: language === 'en' ? 'EN' : language === 'fr' ? 'FR' : 'ES',
                practice,
                note,
              },
            })
          ).createCollection
        : (await execute(AddToCollectionDocument, { input: { number: chosen, practice, note } }))
            .addToCollection;
    if (result.__typename === 'InvalidInputProblem')
      return {
        errors: Object.fromEntries(
          result.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
        ),
      };
    if (isProblem(result)) return { errors: { name: problemMessage(i18n, result) } };
    const { number } = result.collection;
    return {
      to: `${pathTo(language, 'collection', { collection: number })}?added#practice-${String(practice)}`,
    };
  },
});
