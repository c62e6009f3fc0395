import type { Page } from '@playwright/test';
import { layoutFaults } from './looks';

/**
 * What is too small to press: 24 px each way for everything but links within a sentence and the symbols of the map,
 * which the list beside it repeats (WCAG 2.5.8), and for the inside of GraphiQL, which is somebody else's; 44 px high for
 * the one thing to do on a page.
 */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const main = 44;
    const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const isSentence = (element: Element): boolean => {
      const block = element.closest('p, li, dd, td, th, figcaption, h1, h2, h3, label, span');
      return (
        element.tagName === 'A' &&
        (block?.textContent ?? '').trim().length > element.textContent.trim().length
      );
    };
    /** A box may be small when its label, which is pressed as well, is not. */
    const boxOf = (element: Element): DOMRect =>
      (element.closest('label') ?? element).getBoundingClientRect();
    const describe = (element: Element, { width, height }: DOMRect): string =>
      `${String(Math.round(width))} × ${String(Math.round(height))}: ${element.outerHTML.slice(0, 140)}`;
    return [...document.querySelectorAll(targets)].flatMap((element) => {
      const box = boxOf(element);
      const isShown = (element as HTMLElement).checkVisibility({ visibilityProperty: true });
      const isLeftOut = element.closest('svg, .graphiql-container') !== null;
      if (!isShown || box.width <= 1 || box.height <= 1 || isLeftOut) return [];
      const isMain = element.matches('main button[class$="button"], main a[class$="button"]');
      if (isMain && box.height < main - 0.5) return [`main: ${describe(element, box)}`];
      const isSmall = box.width < least - 0.5 || box.height < least - 0.5;
      return isSmall && !isSentence(element) ? [describe(element, box)] : [];
    });
  });
}

/** Where the focus cannot be seen, or lies under something, on the way through a page with the Tab key. */
export async function focusFaults(page: Page, stops: number): Promise<string[]> {
  const faults: string[] = [];
  for (let i = 0; i < stops; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const inside =
        box.bottom > 0 &&
        box.top < window.innerHeight &&
        box.right > 0 &&
        box.left < window.innerWidth;
      const x = Math.min(Math.max(box.left + box.width / 2, 1), window.innerWidth - 1);
      const y = Math.min(Math.max(box.top + box.height / 2, 1), window.innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      const isOnMap = element.closest('svg') !== null;
      const target = (isOnMap ? element.querySelector('circle') : null) ?? element;
      const style = getComputedStyle(target);
      return {
        what: element.outerHTML.slice(0, 120),
        isSeen:
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
          (isOnMap && parseFloat(style.strokeWidth) >= 2),
        isUncovered:
          inside &&
          top !== null &&
          (element.contains(top) || top.contains(element) || top.closest('label') !== null),
      };
    });
    if (stop === null) break;
    if (!stop.isSeen) faults.push(`focus is not seen on ${stop.what}`);
    if (!stop.isUncovered) faults.push(`focus is covered on ${stop.what}`);
  }
  return faults;
}

/** What is cut or does not fit when readers set the text as WCAG 1.4.12 and 1.4.4 allow them to. */
export async function withTextSpacing(page: Page, size: string): Promise<string[]> {
  const cut = await page.evaluate((fontSize) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `html { font-size: ${fontSize} } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets = [sheet];
    return [...document.querySelectorAll('main *, header *, footer *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isHidden = element.closest(
        '.visually-hidden, [aria-hidden=true], select, textarea, input',
      );
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 2) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2);
      return isCut && element.clientWidth > 1 && isHidden === null
        ? [`cut: ${element.outerHTML.slice(0, 120)}`]
        : [];
    });
  }, size);
  return [...cut, ...(await layoutFaults(page))];
}
