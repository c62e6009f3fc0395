import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import styles from './footer.module.css';
import { ThemeSwitch, type Theme } from './theme-switch';

/** What stands below every page, in the same place. */
export function Footer({
  language,
  url,
  theme,
}: {
  language: Language;
  url: string;
  theme: Theme;
}) {
  const { t } = useLingui();
  return (
    <footer className={styles['foot']}>
      <div className={styles['inner']}>
        <nav aria-label={t`About this site`}>
          <ul className={styles['row']}>
            <li>
              <Link href={pathTo(language, 'themes')}>
                <Trans>Themes</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'searchGuide')}>
                <Trans>How to search</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'figures')}>
                <Trans>Figures</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'data')}>
                <Trans>Data</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'api')}>
                <Trans>API</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'about')}>
                <Trans>About Praxis</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'accessibility')}>
                <Trans>Accessibility</Trans>
              </Link>
            </li>
            <li>
              <Link href={pathTo(language, 'privacy')}>
                <Trans>Privacy</Trans>
              </Link>
            </li>
          </ul>
        </nav>
        <ThemeSwitch url={url} theme={theme} />
        <p className={styles['small']}>
          <Trans>
            The practice exchange of the Alliance of European Cities against Violent Extremism. It
            shares practices about reporting mechanisms; it is not itself a place to report a
            person.
          </Trans>
        </p>
      </div>
    </footer>
  );
}
