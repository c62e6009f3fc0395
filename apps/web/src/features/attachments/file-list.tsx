import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, ErrorSummary } from '@praxis/ui';
import type { AttachmentViewFragment } from '../../shared/apollo/generated/operations';
import { FileState, Picture } from '../../shared/attachments/attachments';
import { fileSize, fileType } from '../../shared/attachments/file-size';
import styles from './attachments-editor.module.css';
import { WordFields } from './upload-form';

interface FileListProps {
  attachments: readonly AttachmentViewFragment[];
  originalLanguage: string;
  language: Language;
  /** What is wrong, by the control. */
  errors: Readonly<Record<string, string>>;
  /** What was written, when it could not be saved. */
  posted: Readonly<Record<string, string>>;
}

/**
 * The files of a draft. One form for all of them: whichever button is pressed, everything that was written is kept, and it works
 * without JavaScript.
 */
export function FileList({
  attachments,
  originalLanguage,
  language,
  errors,
  posted,
}: FileListProps) {
  const { t } = useLingui();
  const summary = Object.entries(errors).map(([id, text]) => ({ id, text }));
  return (
    <form method="post" className={styles['files']}>
      {summary.length === 0 ? null : (
        <ErrorSummary title={t`There is a problem`} errors={summary} />
      )}
      <ol className={styles['list']}>
        {attachments.map((file) => (
          <li key={file.id}>
            <FileItem
              file={file}
              lang={originalLanguage.toLowerCase()}
              language={language}
              errors={errors}
              posted={posted}
            />
          </li>
        ))}
      </ol>
      <p>
        <Button type="submit" name="do" value="save">
          <Trans>Save what is said about them</Trans>
        </Button>
      </p>
    </form>
  );
}

function FileItem({
  file,
  lang,
  language,
  errors,
  posted,
}: Pick<FileListProps, 'language' | 'errors' | 'posted'> & {
  file: AttachmentViewFragment;
  lang: string;
}) {
  const { i18n } = useLingui();
  const isPicture = file.kind === 'PICTURE';
  const plain = { ...file, caption: null, credit: null };
  return (
    <fieldset className={styles['file']}>
      <legend>{file.name}</legend>
      <p className={styles['about']}>
        {fileType(file.name)}, {fileSize(i18n, file.bytes, language)}
        {file.state === 'AVAILABLE' && !file.isScanned ? (
          <>
            . <Trans>This site has no scanner for viruses: the file was not looked at.</Trans>
          </>
        ) : null}
      </p>
      {isPicture && file.address !== null ? <Picture picture={plain} lang={lang} /> : null}
      {file.address === null ? (
        <p>
          <FileState file={file} />
        </p>
      ) : isPicture ? null : (
        <p>
          <a href={file.address} download={file.name}>
            <Trans>Take it away to look at it</Trans>
          </a>
        </p>
      )}
      <WordFields
        prefix={`${file.id}-`}
        suffix={`-${file.id}`}
        lang={lang}
        isPicture={isPicture}
        initial={(name) => posted[`${name}-${file.id}`] ?? file[name]}
        errorOf={(id) => errors[id]}
      />
      <p>
        <Button look="danger" type="submit" name="remove" value={file.id}>
          <Trans>Remove {file.name}</Trans>
        </Button>
      </p>
    </fieldset>
  );
}
