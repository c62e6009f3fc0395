import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { attachmentLimits } from '@praxis/domain/attachments';
import { Notice } from '@praxis/ui';
import { fileFault } from '../../../features/attachments/file-fault';
import { FileList } from '../../../features/attachments/file-list';
import { UploadForm } from '../../../features/attachments/upload-form';
import type { PracticeFilesPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { practiceFilesAction } from './practice-files-action';
import { PracticeFilesPageDocument } from './practice-files-page.generated';
import styles from './practice-files-page.module.css';

function PracticeFilesPage({
  data: { practice },
  context: { language, query, form },
}: {
  data: PracticeFilesPageQuery;
  context: PageContext;
}) {
  if (practice?.draft == null) return null;
  const { attachments, originalLanguage } = practice.draft;
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
        <Trans>Pictures and documents</Trans>
      </h1>
      <p>
        <Trans>
          They are shown with the practice once a reviewer has approved it, and stay the same with
          each of its versions for ever. Ten at most.
        </Trans>
      </p>
      {query.has('saved') ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>What you wrote is saved.</Trans>
          </p>
        </Notice>
      ) : null}
      {attachments.length === 0 ? null : (
        <section className={styles['part']} aria-labelledby="files">
          <h2 id="files">
            <Trans>What the draft shows</Trans>
          </h2>
          <FileList
            attachments={attachments}
            originalLanguage={originalLanguage}
            language={language}
            errors={form?.errors ?? {}}
            posted={form?.values ?? {}}
          />
        </section>
      )}
      <section className={styles['part']} aria-labelledby="add">
        <h2 id="add">
          <Trans>Add a file</Trans>
        </h2>
        {attachments.length < attachmentLimits.files ? (
          <UploadForm
            number={practice.number}
            originalLanguage={originalLanguage}
            language={language}
            query={query}
          />
        ) : (
          <Notice>
            <p>
              <Trans>There are ten files, and there can be no more. Remove one first.</Trans>
            </p>
          </Notice>
        )}
      </section>
      <p>
        <Link href={pathTo(language, 'edit', at)}>
          <Trans>Back to the list</Trans>
        </Link>
      </p>
    </>
  );
}

export const page = definePage({
  document: PracticeFilesPageDocument,
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
  head: ({ practice }, { i18n, form, query }) => {
    const title = practice?.title ?? '';
    const isFaulty = form !== null || fileFault(i18n, query.get('fault')) !== null;
    return {
      title: isFaulty
        ? i18n._(msg`Error: Pictures and documents: ${title}`)
        : i18n._(msg`Pictures and documents: ${title}`),
      isHidden: true,
    };
  },
  Component: PracticeFilesPage,
  action: practiceFilesAction,
});
