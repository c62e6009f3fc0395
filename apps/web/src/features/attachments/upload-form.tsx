import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { acceptedEndings, attachmentLimits } from '@praxis/domain/attachments';
import type { Language } from '@praxis/domain/shared';
import { Button, ErrorSummary, Field } from '@praxis/ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { DraftFilesDocument } from './attachments.generated';
import { fileFault } from './file-fault';
import { sendFile } from './send-file';
import styles from './attachments-editor.module.css';

interface UploadFormProps {
  number: number;
  /** In which the practice is written. */
  originalLanguage: string;
  language: Language;
  /** What was written before, and why the file was not taken. */
  query: URLSearchParams;
}

/**
 * Sends a file with what is said about it. A plain form, the file last: who may not send one is told before it is taken in. Where
 * JavaScript runs it shows how far it is, and whatever goes wrong, what was written stays.
 */
export function UploadForm({ number, originalLanguage, language, query }: UploadFormProps) {
  const { t, i18n } = useLingui();
  const { send, why, share, hasSent } = useUpload(number, query.get('fault'));
  const fault = fileFault(i18n, why);
  const errorOf = (id: string): string | undefined => (fault?.id === id ? fault.text : undefined);
  const lang = originalLanguage.toLowerCase();
  return (
    <form
      method="post"
      action={`/attachments/${language}`}
      encType="multipart/form-data"
      className={styles['form']}
      onSubmit={send}
    >
      {fault === null ? null : <ErrorSummary title={t`There is a problem`} errors={[fault]} />}
      <input type="hidden" name="number" value={number} />
      <WordFields prefix="new-" lang={lang} initial={(name) => query.get(name)} errorOf={errorOf} />
      <Field
        id="file"
        label={t`File`}
        hint={t`A picture (JPEG, PNG, WebP) of at most 10 MB, or a document (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text) of at most 20 MB. Pictures are made anew: where and when they were taken does not stay in them.`}
        error={errorOf('file')}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input {...control} type="file" name="file" accept={acceptedEndings.join(',')} />
        )}
      </Field>
      <p>
        <Button type="submit" disabled={share !== null}>
          <Trans>Add the file</Trans>
        </Button>
      </p>
      <div role="status" className={styles['progress']}>
        {share === null ? null : (
          <>
            <progress max={1} value={share} aria-label={t`How much of the file has been sent`} />
            <p>
              {share < 1 ? (
                <Trans>The file is being sent.</Trans>
              ) : (
                <Trans>The file is being looked at.</Trans>
              )}
            </p>
          </>
        )}
        {hasSent && share === null ? (
          <p>
            <Trans>The file has been added to the draft.</Trans>
          </p>
        ) : null}
      </div>
    </form>
  );
}

/** What is said about a file; of a new one, or of one that is there. */
export function WordFields({
  prefix,
  lang,
  initial,
  errorOf = () => undefined,
  isPicture = null,
  suffix = '',
}: {
  /** Of the ids. */
  prefix: string;
  lang: string;
  initial: (name: 'alt' | 'caption' | 'credit') => string | null;
  errorOf?: (id: string) => string | undefined;
  /** Null: that is not known yet. */
  isPicture?: boolean | null;
  /** Of the names. */
  suffix?: string;
}) {
  const { t } = useLingui();
  const words = {
    alt: {
      label: t`What can be seen in the picture`,
      hint: t`For people who do not see it; in the language of the practice. A picture needs it, a document does not. No picture of people who can be recognised without their written consent.`,
      length: attachmentLimits.alt,
    },
    caption: {
      label: t`Caption`,
      hint: t`What a reader should know about it. May be left empty.`,
      length: attachmentLimits.caption,
    },
    credit: {
      label: t`Credit`,
      hint: t`Whose work it is, and under which licence. May be left empty.`,
      length: attachmentLimits.credit,
    },
  };
  return (['alt', 'caption', 'credit'] as const)
    .filter((name) => name !== 'alt' || isPicture !== false)
    .map((name) => (
      <Field
        key={name}
        id={`${prefix}${name}`}
        label={words[name].label}
        hint={prefix === 'new-' ? words[name].hint : undefined}
        error={errorOf(`${prefix}${name}`)}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            name={`${name}${suffix}`}
            lang={lang}
            maxLength={words[name].length}
            defaultValue={initial(name) ?? ''}
          />
        )}
      </Field>
    ));
}

/** Sending by a script: how far it is, and what came of it. */
function useUpload(
  number: number,
  before: string | null,
): {
  send: (event: SubmitEvent<HTMLFormElement>) => void;
  why: string | null;
  share: number | null;
  hasSent: boolean;
} {
  const client = useApolloClient();
  const [why, setWhy] = useState(before);
  const [share, setShare] = useState<number | null>(null);
  const [hasSent, setHasSent] = useState(false);
  const isSending = useRef(false);

  const run = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const file = data.get('file');
    if (!(file instanceof File) || file.size === 0) {
      setWhy('noFile');
      return;
    }
    if (file.size > attachmentLimits.documentBytes) {
      setWhy('tooBig');
      return;
    }
    setShare(0);
    const answer = await sendFile(form.action, data, setShare);
    if ('fault' in answer) setWhy(answer.fault);
    else {
      await client.query({
        query: DraftFilesDocument,
        variables: { number },
        fetchPolicy: 'network-only',
      });
      form.reset();
      setHasSent(true);
    }
  };

  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    setWhy(null);
    setHasSent(false);
    run(event.currentTarget)
      .catch(() => {
        setWhy('network');
      })
      .finally(() => {
        isSending.current = false;
        setShare(null);
      });
  };
  return { send, why, share, hasSent };
}
