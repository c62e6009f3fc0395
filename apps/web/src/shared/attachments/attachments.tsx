import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { AttachmentViewFragment } from '../apollo/generated/operations';
import { fileSize, fileType } from './file-size';
import styles from './attachments.module.css';

interface AttachmentsProps {
  attachments: readonly AttachmentViewFragment[];
  /** In which what is said about them is written. */
  originalLanguage: string;
  language: Language;
}

/** What a practice shows beside its words: its pictures, then its documents to take away. */
export function Attachments({ attachments, originalLanguage, language }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  const pictures = attachments.filter(({ kind }) => kind === 'PICTURE');
  const documents = attachments.filter(({ kind }) => kind === 'DOCUMENT');
  const lang = originalLanguage.toLowerCase();
  return (
    <section className={styles['attachments']} aria-labelledby="attachments">
      <h2 id="attachments" tabIndex={-1}>
        <Trans>Pictures and documents</Trans>
      </h2>
      {pictures.map((picture) => (
        <Picture key={picture.id} picture={picture} lang={lang} />
      ))}
      {documents.length === 0 ? null : (
        <Documents documents={documents} lang={lang} language={language} />
      )}
    </section>
  );
}

/** A picture. Its place is kept before it has come, so that nothing moves. */
export function Picture({ picture, lang }: { picture: AttachmentViewFragment; lang: string }) {
  const { address, width, height, alt } = picture;
  return (
    <figure className={styles['picture']}>
      {address === null ? (
        <FileState file={picture} />
      ) : (
        <img
          src={address}
          alt={alt ?? ''}
          lang={lang}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      )}
      <Said file={picture} lang={lang} />
    </figure>
  );
}

function Said({ file: { caption, credit }, lang }: { file: AttachmentViewFragment; lang: string }) {
  if (caption === null && credit === null) return null;
  return (
    <figcaption lang={lang}>
      {caption}
      {caption !== null && credit !== null ? ' · ' : null}
      {credit}
    </figcaption>
  );
}

function Documents({
  documents,
  lang,
  language,
}: {
  documents: readonly AttachmentViewFragment[];
  lang: string;
  language: Language;
}) {
  const { i18n } = useLingui();
  return (
    <>
      <ul className={styles['documents']}>
        {documents.map((file) => (
          <li key={file.id}>
            {file.address === null ? (
              <>
                {file.name} <FileState file={file} />
              </>
            ) : (
              <a href={file.address} download={file.name}>
                {file.name}
              </a>
            )}{' '}
            <span className={styles['about']}>
              {fileType(file.name)}, {fileSize(i18n, file.bytes, language)}
            </span>
            {file.caption === null && file.credit === null ? null : (
              <p lang={lang}>
                {[file.caption, file.credit].filter((part) => part !== null).join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {documents.every(({ isScanned }) => isScanned) ? null : (
        <p className={styles['about']}>
          <Trans>
            Not every document has been looked at for viruses. Open them in a program that is up to
            date.
          </Trans>
        </p>
      )}
    </>
  );
}

/** Why a file cannot be had. */
export function FileState({ file: { state } }: { file: AttachmentViewFragment }) {
  return (
    <span className={styles['state']}>
      {state === 'QUARANTINED' ? (
        <Trans>Kept away: something harmful was found in this file.</Trans>
      ) : (
        <Trans>This file is being looked at for viruses. It appears when it is safe.</Trans>
      )}
    </span>
  );
}
