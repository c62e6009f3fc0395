/**
 * Makes the editors usable for everybody. They take Tab for themselves, to indent: who has no mouse would never leave them
 * (WCAG 2.1.2), so it goes on to what comes next instead. And the fields in which one writes have no names: each gets that of
 * the part it stands in.
 */
export function makeEditorsUsable(place: HTMLElement): void {
  place.addEventListener(
    'keydown',
    (event) => {
      const isInEditor = event.target instanceof Element && event.target.closest('.CodeMirror');
      if (event.key === 'Tab' && isInEditor) event.stopPropagation();
    },
    { capture: true },
  );
  const name = (): void => {
    for (const field of place.querySelectorAll('.CodeMirror textarea:not([aria-label])')) {
      const part = field.closest('[aria-label]');
      if (part !== null) field.setAttribute('aria-label', part.getAttribute('aria-label') ?? '');
    }
  };
  new MutationObserver(name).observe(place, { childList: true, subtree: true });
}
