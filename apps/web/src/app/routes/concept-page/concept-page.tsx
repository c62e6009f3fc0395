import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import type { ConceptPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  ConceptPageDocument,
  RemoveConceptDocument,
  SaveConceptDocument,
} from './concept-page.generated';
import { ConceptForm, conceptErrors, readConceptForm } from './concept-form';

function ConceptPage({
  data: { concept },
  context: { form, language, page: name },
}: {
  data: ConceptPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const isNew = name === 'newConcept';
  return (
    <>
      <h1>{isNew ? t`Add a concept` : concept?.name}</h1>
      {form?.errors['form'] === undefined || concept === null ? null : (
        <Notice tone="warn">
          <p>
            <Trans>What you have written is still in the form below.</Trans>{' '}
            <Link href={pathTo(language, 'concept', { concept: concept.code })}>
              <Trans>See the concept as it is now</Trans>
            </Link>
          </p>
        </Notice>
      )}
      <ConceptForm concept={isNew ? null : concept} form={form} />
    </>
  );
}

export const page = definePage({
  document: ConceptPageDocument,
  variables: ({ params }) => ({ code: params['concept'] ?? '' }),
  isPrivate: true,
  outcome: ({ viewer, concept }, { language, url, page: name }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : !viewer.roles.includes('ADMINISTRATOR')
        ? { status: 403 }
        : concept === null && name !== 'newConcept'
          ? { status: 404 }
          : null,
  head: ({ concept }, { i18n, form }) => {
    const title = concept?.name ?? i18n._(msg`Add a concept`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ConceptPage,
  action: async (form, { language, i18n, params }, execute) => {
    const code = params['concept'] ?? null;
    const { revision, words, notes } = readConceptForm(form);
    const list = pathTo(language, 'concepts');
    if (form['do'] === 'remove' && code !== null) {
      const input = { code, revision: revision ?? 0 };
      const { removeConcept } = await execute(RemoveConceptDocument, { input });
      return isProblem(removeConcept)
        ? { errors: { form: problemMessage(i18n, removeConcept) } }
        : { to: `${list}?removed=${encodeURIComponent(code)}` };
    }
    const { saveConcept } = await execute(SaveConceptDocument, {
      input: { code, revision, words, notes },
    });
    if (saveConcept.__typename === 'InvalidInputProblem')
      return { errors: conceptErrors(i18n, saveConcept.fields, words) };
    if (isProblem(saveConcept)) return { errors: { form: problemMessage(i18n, saveConcept) } };
    return { to: `${list}?saved=${encodeURIComponent(saveConcept.concept.code)}` };
  },
});
