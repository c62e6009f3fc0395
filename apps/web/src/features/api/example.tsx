import { Trans, useLingui } from '@lingui/react/macro';
import { bodyOf, curlOf, type ApiExample } from '@praxis/domain/api-guide';
import type { Language } from '@praxis/domain/shared';
import { Button, Field } from '@praxis/ui';
import { useRef, useState } from 'react';
import { useIsLive } from '../../shared/live/use-is-live';
import styles from './example.module.css';
import { runExample, type ExampleAnswer } from './run-example';

interface ExampleProps {
  example: ApiExample;
  title: string;
  origin: string;
  language: Language;
}

/**
 * A question to the API that can be changed and run where it stands. Without JavaScript it is what is shown, with the
 * command that asks it.
 */
export function Example({ example, title, origin, language }: ExampleProps) {
  const { t } = useLingui();
  const { name } = example;
  const query = useRef<HTMLTextAreaElement>(null);
  const variables = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<
    ExampleAnswer | 'none' | 'asked' | 'unreachable' | 'unreadable'
  >('none');
  const isLive = useIsLive();
  const hasVariables = Object.keys(example.variables).length > 0;
  const given = JSON.stringify(example.variables, null, 2);
  const run = async (): Promise<void> => {
    const read = readVariables(variables.current?.value ?? '');
    if (read === null) {
      setAnswer('unreadable');
      return;
    }
    setAnswer('asked');
    const body = bodyOf({ query: query.current?.value ?? '', variables: read });
    setAnswer((await runExample(body, language)) ?? 'unreachable');
  };
  return (
    <section className={styles['example']} aria-labelledby={`example-${name}`}>
      <h3 id={`example-${name}`}>{title}</h3>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <Field id={`query-${name}`} label={<Trans>Query</Trans>}>
          {({ className, ...control }) => (
            <textarea
              {...control}
              ref={query}
              className={`${className} ${styles['code'] ?? ''}`}
              rows={example.query.split('\n').length + 1}
              defaultValue={example.query}
              readOnly={!isLive}
              spellCheck={false}
              autoComplete="off"
            />
          )}
        </Field>
        {hasVariables ? (
          <Field
            id={`variables-${name}`}
            label={<Trans>Variables, as JSON</Trans>}
            error={answer === 'unreadable' ? t`This is not an object in JSON.` : undefined}
            errorWord={t`Error:`}
          >
            {({ className, ...control }) => (
              <textarea
                {...control}
                ref={variables}
                className={`${className} ${styles['code'] ?? ''}`}
                rows={given.split('\n').length + 1}
                defaultValue={given}
                readOnly={!isLive}
                spellCheck={false}
                autoComplete="off"
              />
            )}
          </Field>
        ) : null}
        {isLive ? (
          <p className={styles['run']}>
            <Button type="submit" look="quiet" aria-label={t`Run: ${title}`}>
              <Trans>Run</Trans>
            </Button>
            <span role="status">
              <State answer={answer} />
            </span>
          </p>
        ) : null}
      </form>
      {typeof answer === 'string' ? null : (
        <pre
          className={styles['answer']}
          tabIndex={0}
          role="region"
          aria-label={t`Answer: ${title}`}
        >
          {answer.text}
        </pre>
      )}
      <details>
        <summary>
          <Trans>In a terminal</Trans>
        </summary>
        <pre
          className={styles['answer']}
          tabIndex={0}
          role="region"
          aria-label={t`In a terminal: ${title}`}
        >
          {curlOf(example, origin)}
        </pre>
      </details>
    </section>
  );
}

function State({
  answer,
}: {
  answer: ExampleAnswer | 'none' | 'asked' | 'unreachable' | 'unreadable';
}) {
  if (answer === 'none' || answer === 'unreadable') return null;
  if (answer === 'asked') return <Trans>Asking …</Trans>;
  if (answer === 'unreachable')
    return <Trans>The server cannot be reached. Check your connection and try again.</Trans>;
  const { status, milliseconds } = answer;
  return (
    <Trans>
      Answered with {status} after {milliseconds} ms
    </Trans>
  );
}

/** The variables that were typed; null when they are not an object in JSON. */
function readVariables(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isObject ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
