import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumbs, Button, Notice } from '@praxis/ui';
import { GapList } from '../../../features/drafting/gap-list';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeSummary } from '../../../features/practices/practice-summary';
import type { CheckPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { PrivateContact } from '../../../shared/practice-fields/private-contact';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import { CheckPageDocument, SubmitDraftDocument } from './check-page.generated';
import styles from './check-page.module.css';

function CheckPage({
  data: { practice },
  context,
}: {
  data: CheckPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (practice?.draft == null) return null;
  const { language } = context;
  const { draft } = practice;
  const at = { practice: practiceParam(practice) };
  return (
    <>
      <Breadcrumbs label={t`Where you are`}>
        {[
          <Link key="desk" href={pathTo(language, 'desk')}>
            <Trans>My desk</Trans>
          </Link>,
          <Link key="edit" href={pathTo(language, 'edit', at)}>
            {practice.title}
          </Link>,
        ]}
      </Breadcrumbs>
      <h1>
        <Trans>Check and send</Trans>
      </h1>
      {context.form?.errors['form'] === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{context.form.errors['form']}</p>
        </Notice>
      )}
      {draft.gaps.length > 0 ? (
        <Notice tone="error">
          <h2>
            <Trans>Still missing</Trans>
          </h2>
          <GapList gaps={draft.gaps} practice={practice} language={language} />
        </Notice>
      ) : null}
      {draft.advice.length > 0 ? (
        <Notice tone="info">
          <h2>
            <Trans>A reviewer will ask for</Trans>
          </h2>
          <GapList gaps={draft.advice} practice={practice} language={language} />
        </Notice>
      ) : null}
      <Notice tone="warn">
        <p>
          <Trans>
            Read it once more with safety in mind: no names of people concerned, no telephone
            numbers, no addresses that must stay private, no details of a case.
          </Trans>
        </p>
      </Notice>
      {draft.gaps.length === 0 ? (
        <form method="post">
          <input type="hidden" name="revision" value={draft.revision} />
          <p>
            <Trans>
              After sending it cannot be changed until a reviewer has decided; you can call it back.
            </Trans>
          </p>
          <p>
            <Button type="submit">
              <Trans>Send to review</Trans>
            </Button>
          </p>
        </form>
      ) : null}
      <section className={styles['preview']} aria-labelledby="preview">
        <h2 id="preview">
          <Trans>How it will look</Trans>
        </h2>
        <h3 className={styles['title']} lang={draft.titleLanguage.toLowerCase()}>
          {draft.title}
        </h3>
        <PracticeSummary practice={draft} language={language} />
        <PracticeBody practice={draft} />
        <Sources sources={draft.links} />
        <PrivateContact address={draft.contactAddress} />
      </section>
    </>
  );
}

export const page = definePage({
  document: CheckPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }, { language }) => {
    if (practice === null) return { status: 404 };
    if (!practice.viewerCanEdit) return { status: 403 };
    const isOpen = practice.draft !== null && practice.draft.state !== 'SUBMITTED';
    return isOpen
      ? null
      : { status: 303, to: pathTo(language, 'edit', { practice: practiceParam(practice) }) };
  },
  head: ({ practice }, { i18n }) => ({
    title: i18n._(msg`Check and send: ${practice?.title ?? ''}`),
    isHidden: true,
  }),
  Component: CheckPage,
  action: async (form, { params, language, i18n }, execute) => {
    const number = numberOf(params['practice']) ?? 0;
    const { submitDraft } = await execute(SubmitDraftDocument, {
      input: { number, revision: Number(form['revision']) || 0 },
    });
    if (isProblem(submitDraft)) return { errors: { form: problemMessage(i18n, submitDraft) } };
    return { to: pathTo(language, 'edit', { practice: params['practice'] ?? String(number) }) };
  },
});
