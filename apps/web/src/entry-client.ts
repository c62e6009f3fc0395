import './app/styles';
import { noteTyping } from './app/typed-before-live';
import { persistently } from './shared/loading/persistently';

/**
 * What a browser runs first. A page can be read, searched and sent without any script: so where the server named the
 * scripts that wait (`data-after-paint`), words, styles and fonts have the line to themselves until they are on screen.
 */
async function start(): Promise<void> {
  noteTyping();
  const waiting = document.querySelector<HTMLScriptElement>('script[data-after-paint]');
  if (waiting !== null) {
    await firstPaint();
    for (const href of waiting.dataset['afterPaint']?.split(' ') ?? []) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  }
  const { makeLive } = await persistently(() => import('./app/live'));
  await makeLive();
}

/** Once something is on screen; at once where nobody looks. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

void start();
