import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** `main`: the one thing to do here; `quiet`: others; `plain`: looks like a link; `danger`: cannot be undone. */
export type ButtonLook = 'main' | 'quiet' | 'plain' | 'danger';

export function buttonClass(look: ButtonLook): string {
  return look === 'main'
    ? (styles['button'] ?? '')
    : `${styles['button'] ?? ''} ${styles[look] ?? ''}`;
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
}

/** Does something here. What leads elsewhere is a link. */
export function Button({ look = 'main', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(look)} {...rest} />;
}

export interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  look?: ButtonLook;
}

/** A link that looks like a button, for the main next step of a page. */
export function ButtonLink({ look = 'main', children, ...rest }: ButtonLinkProps) {
  return (
    <a className={buttonClass(look)} {...rest}>
      {children}
    </a>
  );
}
