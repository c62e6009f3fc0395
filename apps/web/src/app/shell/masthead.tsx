import { useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@praxis/domain/shared';
import { languageNames } from '../../shared/i18n/i18n';
import { Link } from '../../shared/navigation/link';
import type { PageContext } from '../page-definition';
import { pathTo, pathWith, type PageName } from '../../shared/navigation/paths';
import styles from './masthead.module.css';
import type { ShellQuery } from '../../shared/apollo/generated/operations';

interface MastheadProps {
  context: PageContext | null;
  language: Language;
  viewer: ShellQuery['viewer'];
}

/** The name of the house, its main rooms, the languages, and the way in. */
export function Masthead({ context, language, viewer }: MastheadProps) {
  const { t } = useLingui();
  const rooms: {
    page: 'search' | 'cities' | 'summits' | 'declarations';
    label: string;
    pages: PageName[];
  }[] = [
    { page: 'search', label: t`Practices`, pages: ['search', 'practice', 'version', 'versions'] },
    { page: 'cities', label: t`Cities`, pages: ['cities', 'city'] },
    { page: 'summits', label: t`Summits`, pages: ['summits', 'summit', 'session'] },
    { page: 'declarations', label: t`Declarations`, pages: ['declarations', 'declaration'] },
  ];
  const samePage = (other: Language): string =>
    context === null
      ? pathTo(other, 'home')
      : `${pathWith(other, context.page, context.params)}${queryOf(context)}`;
  return (
    <header className={styles['mast']}>
      <div className={styles['inner']}>
        <Link className={styles['name']} href={pathTo(language, 'home')}>
          Praxis <small>{t`Practice exchange`}</small>
        </Link>
        <nav aria-label={t`Main`}>
          <ul className={styles['list']}>
            {rooms.map(({ page, label, pages }) => (
              <li key={page}>
                <Link
                  href={pathTo(language, page)}
                  aria-current={currentOf(context?.page, page, pages)}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t`Language`}>
          <ul className={styles['list']}>
            {languages.map((other) => (
              <li key={other}>
                <a
                  href={samePage(other)}
                  lang={other}
                  hrefLang={other}
                  aria-current={other === language ? 'true' : undefined}
                >
                  {languageNames[other]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t`Account`}>
          <ul className={styles['list']}>
            <li>
              {viewer === null ? (
                <a
                  href={`${pathTo(language, 'signIn')}${context === null || context.page === 'signIn' ? '' : `?next=${encodeURIComponent(context.url)}`}`}
                >{t`Sign in`}</a>
              ) : (
                <Link
                  href={pathTo(language, 'desk')}
                  aria-current={currentOf(context?.page, 'desk', ['desk'])}
                >
                  {t`My desk`}
                </Link>
              )}
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

function currentOf(
  shown: PageName | undefined,
  page: PageName,
  pages: readonly PageName[],
): 'page' | 'true' | undefined {
  if (shown === page) return 'page';
  return shown !== undefined && pages.includes(shown) ? 'true' : undefined;
}

function queryOf({ query }: PageContext): string {
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
