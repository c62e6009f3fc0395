import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@praxis/ui';
import { useIsLive } from '../../shared/live/use-is-live';
import styles from './practice-citation.module.css';

interface CopyButtonProps {
  text: string;
  /** The element that shows the text: selected when the browser does not let pages copy. */
  shownIn: string;
  label: string;
}

/** Copies a text and says so in words. Without JavaScript there is no button: the text can be selected as it stands. */
export function CopyButton({ text, shownIn, label }: CopyButtonProps) {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'selected'>('none');
  if (!useIsLive()) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      select(shownIn);
      setOutcome('selected');
    }
  };
  return (
    <div className={styles['copy']} data-print="no">
      <Button look="quiet" aria-label={label} onClick={() => void copy()}>
        <Trans>Copy</Trans>
      </Button>
      <span role="status">
        {outcome === 'copied' ? t`Copied` : null}
        {outcome === 'selected'
          ? t`The text is selected: copy it with your keyboard or menu`
          : null}
      </span>
    </div>
  );
}

function select(id: string): void {
  const element = document.getElementById(id);
  if (element) getSelection()?.selectAllChildren(element);
}
