import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Notice } from '@praxis/ui';
import { MinorEdit, minorEditIn } from '../../../features/drafting/minor-edit';
import { GapList } from '../../../features/drafting/gap-list';
import { WarningList } from '../../../features/drafting/warning-list';
import { reasonName, reasonsIn } from '../../../features/drafting/warning-reasons';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeSummary } from '../../../features/practices/practice-summary';
import type {
  AttachmentViewFragment,
  CheckPageQuery,
} from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { PrivateContact } from '../../../shared/practice-fields/private-contact';
import { Attachments } from '../../../shared/attachments/attachments';
import { RestrictedAnnex } from '../../../shared/practice-fields/restricted-annex';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import {
  CheckPageDocument,
  JustifyWarningsDocument,
  SubmitDraftDocument,
} from './check-page.generated';
import styles from './check-page.module.css';

function CheckPage({
  data: { practice },
  context,
}: {
  data: CheckPageQuery;
  context: PageContext;
}) {
  if (practice?.draft == null) return null;
  const { language } = context;
  const { draft } = practice;
  const at = { practice: practiceParam(practice) };
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'edit', at), of: practice },
        ]}
      />
      <h1>
        <Trans>Check and send</Trans>
      </h1>
      <Problems form={context.form} />
      {draft.gaps.length > 0 ? (
        <Notice tone="error">
          <h2>
            <Trans>Still missing</Trans>
          </h2>
          <GapList gaps={draft.gaps} practice={practice} language={language} />
        </Notice>
      ) : null}
      <FilesNotReady
        attachments={draft.attachments}
        address={pathTo(language, 'practiceFiles', at)}
      />
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
      <SendForm practice={practice} draft={draft} context={context} />
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
        <Attachments
          attachments={draft.attachments}
          originalLanguage={draft.originalLanguage}
          language={language}
        />
        <RestrictedAnnex
          annex={draft.annex}
          summit={draft.annexSummit}
          originalLanguage={draft.originalLanguage}
        />
        <PrivateContact address={draft.contactAddress} />
      </section>
    </>
  );
}

/** Files that hold the sending up. */
function FilesNotReady({
  attachments,
  address,
}: {
  attachments: readonly AttachmentViewFragment[];
  address: string;
}) {
  const unready = attachments.filter(
    ({ kind, state, alt }) => state === 'QUARANTINED' || (kind === 'PICTURE' && alt === null),
  );
  if (unready.length === 0) return null;
  return (
    <Notice tone="error">
      <p>
        <Trans>
          Say what can be seen in these pictures, or remove what was found to be harmful:
        </Trans>{' '}
        <Link href={address}>{unready.map(({ name }) => name).join(', ')}</Link>
      </p>
    </Notice>
  );
}

/** What is wrong: of the whole, or of passages, each with a link to it. */
function Problems({ form }: Pick<PageContext, 'form'>) {
  const { t } = useLingui();
  const { form: whole, ...others } = form?.errors ?? {};
  const errors = Object.entries(others).map(([id, text]) => ({ id, text }));
  if (errors.length > 0) return <ErrorSummary title={t`There is a problem`} errors={errors} />;
  return whole === undefined ? null : (
    <Notice tone="error" role="alert">
      <p>{whole}</p>
    </Notice>
  );
}

/** What is said about passages that could harm somebody, and the sending. A plain form: it works without JavaScript. */
function SendForm({
  practice,
  draft,
  context,
}: {
  practice: NonNullable<CheckPageQuery['practice']>;
  draft: NonNullable<NonNullable<CheckPageQuery['practice']>['draft']>;
  context: PageContext;
}) {
  const { warnings, gaps } = draft;
  const open = warnings.filter(
    ({ justification, isJustifiable }) => justification === null || !isJustifiable,
  ).length;
  return (
    <form method="post" className={styles['send']}>
      <input type="hidden" name="revision" value={draft.revision} />
      {warnings.length === 0 ? null : (
        <section className={styles['section']} aria-labelledby="passages">
          <h2 id="passages">
            <Trans>Passages that could harm somebody</Trans>
          </h2>
          <p>
            {open === 0 ? (
              <Trans>It is said of every passage why it may stand.</Trans>
            ) : (
              <Plural
                value={open}
                one="# passage is still to be changed, or to be explained."
                other="# passages are still to be changed, or to be explained."
              />
            )}{' '}
            <Trans>They were found by their form alone: some may be harmless. Then say why.</Trans>
          </p>
          <WarningList
            warnings={warnings}
            practice={practice}
            language={context.language}
            form={context.form}
          />
          <p>
            <Button look="quiet" type="submit" name="intent" value="keep">
              <Trans>Keep what I wrote, and send later</Trans>
            </Button>
          </p>
        </section>
      )}
      {gaps.length === 0 ? (
        <>
          {practice.currentVersion === null ? null : <MinorEdit form={context.form} />}
          <p>
            <Trans>
              After sending it cannot be changed until a reviewer has decided; you can call it back.
            </Trans>
          </p>
          <p>
            <Button type="submit" name="intent" value="send">
              <Trans>Send to review</Trans>
            </Button>
          </p>
        </>
      ) : null}
    </form>
  );
}

export const page = definePage({
  document: CheckPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }, { language }) => {
    if (practice === null) return { status: 404 };
    if (!practice.viewerCanSubmit) return { status: 403 };
    const isOpen = practice.draft !== null && practice.draft.state !== 'SUBMITTED';
    return isOpen
      ? null
      : { status: 303, to: pathTo(language, 'edit', { practice: practiceParam(practice) }) };
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.title ?? '';
    return {
      title:
        form === null
          ? i18n._(msg`Check and send: ${title}`)
          : i18n._(msg`Error: Check and send: ${title}`),
      isHidden: true,
    };
  },
  Component: CheckPage,
  action: async (form, { params, url, language, i18n }, execute) => {
    const input = {
      number: numberOf(params['practice']) ?? 0,
      revision: Number(form['revision']) || 0,
    };
    const justifications = reasonsIn(form);
    if (justifications.length > 0) {
      const { justifyWarnings } = await execute(JustifyWarningsDocument, {
        input: { ...input, justifications },
      });
      if (isProblem(justifyWarnings))
        return { errors: { form: problemMessage(i18n, justifyWarnings) } };
    }
    if (form['intent'] === 'keep') return { to: url };
    const minorEdit = minorEditIn(form);
    if (minorEdit === '')
      return { errors: { minorEdit: i18n._(msg`Say in a sentence what you have changed.`) } };
    const { submitDraft } = await execute(SubmitDraftDocument, { input: { ...input, minorEdit } });
    if (submitDraft.__typename === 'WarningsOpenProblem')
      return {
        errors: Object.fromEntries(
          submitDraft.warnings.map(({ id, isJustifiable }) => [
            reasonName(id),
            isJustifiable
              ? i18n._(msg`Change the passage, or say why it may stand.`)
              : i18n._(msg`Change the passage, or show the place exactly.`),
          ]),
        ),
      };
    if (submitDraft.__typename === 'InvalidInputProblem')
      return {
        errors: Object.fromEntries(
          submitDraft.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
        ),
      };
    if (isProblem(submitDraft)) return { errors: { form: problemMessage(i18n, submitDraft) } };
    return {
      to: pathTo(language, 'edit', { practice: params['practice'] ?? String(input.number) }),
    };
  },
});
