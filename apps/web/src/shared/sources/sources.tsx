import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { formatDay } from '../formatting/formatting';
import { languageName } from '../formatting/language-names';
import styles from './sources.module.css';

export interface Source {
  readonly address: string;
  readonly label: string | null;
  readonly language: string | null;
  /** When it last did not answer, if it is known to be broken. */
  readonly didNotAnswerAt?: string | null;
}

/** Links to the sources of what was said, named by their label or by whose page it is. */
export function Sources({
  sources,
  isInline = false,
}: {
  sources: readonly Source[];
  isInline?: boolean;
}) {
  const { t, i18n } = useLingui();
  if (sources.length === 0) return null;
  return (
    <ul className={isInline ? styles['inline'] : styles['list']} aria-label={t`Sources`}>
      {sources.map(({ address, label, language, didNotAnswerAt = null }, i) => (
        <li key={`${address} ${String(i)}`}>
          <a href={address} rel="noopener nofollow" hrefLang={language ?? undefined}>
            {label ?? siteOf(address)}
          </a>
          {language === null || language === i18n.locale ? null : (
            <> ({languageName(language, i18n.locale as Language)})</>
          )}
          {didNotAnswerAt === null ? null : (
            <span className={styles['broken']}>
              {' '}
              <Trans>
                This link did not answer on {formatDay(didNotAnswerAt, i18n.locale as Language)}.
              </Trans>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The site of an address and the end of its path, so that two pages of a site can be told apart. */
function siteOf(address: string): string {
  try {
    const { hostname, pathname } = new URL(address);
    const last = decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '').slice(0, 60);
    return [hostname.replace(/^www\./, ''), last].filter(Boolean).join(' – ');
  } catch {
    return address;
  }
}
