import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { Button } from '@praxis/ui';
import styles from './theme-switch.module.css';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Light, dark, or as the reader's system is; kept in a cookie so that the server draws it right. */
export function ThemeSwitch({ url, theme: first }: { url: string; theme: Theme }) {
  const { t } = useLingui();
  const [chosen, choose] = useState(first);
  const [said, say] = useState('');
  const labels: Record<Theme, string> = { system: t`As my device`, light: t`Light`, dark: t`Dark` };
  const change = (event: SubmitEvent<HTMLFormElement>): void => {
    const { submitter } = event.nativeEvent;
    const theme = (submitter as HTMLButtonElement | null)?.value as Theme | undefined;
    if (!theme) return;
    event.preventDefault();
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    choose(theme);
    say(t`Appearance: ${labels[theme]}`);
  };
  return (
    <form method="post" action="/theme" className={styles['switch']} onSubmit={change}>
      <input type="hidden" name="next" value={url} />
      <span id="theme-label">
        <Trans>Appearance</Trans>
      </span>
      <span role="group" aria-labelledby="theme-label" className={styles['choices']}>
        {themes.map((theme) => (
          <Button
            key={theme}
            look="plain"
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === chosen}
          >
            {labels[theme]}
          </Button>
        ))}
      </span>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </form>
  );
}
