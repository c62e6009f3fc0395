import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import { formatTime } from '../../shared/formatting/formatting';
import { pathTo } from '../../shared/navigation/paths';
import type { SaveState } from './use-draft';
import styles from './save-line.module.css';

/** So long may something typed wait before the line says so. */
const quietSeconds = 5;

interface SaveLineProps {
  state: SaveState;
  language: Language;
  onRetry: () => void;
  /** A second line on the same page is silent, so that nothing is read out twice. */
  isSilent?: boolean;
}

/** How the saving stands, in words. Only the first save, a failure and a recovery are read out. */
export function SaveLine({ state, language, onRetry, isSilent = false }: SaveLineProps) {
  const isLate = useLateness(state.kind);
  const said = useAnnouncement(state);
  const time = state.savedAt === null ? null : formatTime(state.savedAt);
  return (
    <p className={styles['line']}>
      {state.kind === 'failed' ? (
        <>
          <strong className={styles['failed']}>
            <Trans>Not saved.</Trans>
          </strong>{' '}
          {state.message}{' '}
          {state.isSignedOut === true ? (
            <>
              <a href={pathTo(language, 'signIn')} target="_blank" rel="noopener">
                <Trans>Sign in (opens a new tab)</Trans>
              </a>{' '}
            </>
          ) : null}
          <Button look="plain" onClick={onRetry}>
            <Trans>Try now</Trans>
          </Button>{' '}
        </>
      ) : isLate ? (
        <>
          <Trans>Not saved yet.</Trans>{' '}
        </>
      ) : null}
      {time === null ? (
        state.kind === 'failed' ? null : (
          <Trans>Everything is saved by itself.</Trans>
        )
      ) : (
        <Trans>Draft saved at {time}</Trans>
      )}
      {isSilent ? null : (
        <span role="status" className="visually-hidden">
          {said}
        </span>
      )}
    </p>
  );
}

function useLateness(kind: SaveState['kind']): boolean {
  const isWaiting = kind === 'unsaved' || kind === 'saving';
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, quietSeconds * 1_000);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  return isLate;
}

function useAnnouncement({ kind, savedAt, message }: SaveState): string {
  const { t } = useLingui();
  const [said, say] = useState('');
  const [last, setLast] = useState<'none' | 'saved' | 'failed'>('none');
  if (kind === 'saved' && savedAt !== null && last !== 'saved') {
    setLast('saved');
    say(t`Draft saved at ${formatTime(savedAt)}`);
  } else if (kind === 'failed' && last !== 'failed') {
    setLast('failed');
    say(t`Not saved. ${message ?? ''}`);
  }
  return said;
}
