import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useNavigation } from './navigation';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** Stays where it is on screen and keeps the focus: for filters and the like. */
  keepFocus?: boolean;
}

/** A link within the site: without a new document where JavaScript runs, an ordinary link everywhere else. */
export function Link({ href, keepFocus, onClick, children, ...rest }: LinkProps) {
  const { go } = useNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || rest.target !== undefined) return;
    event.preventDefault();
    go(href, keepFocus === undefined ? {} : { keepFocus });
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
