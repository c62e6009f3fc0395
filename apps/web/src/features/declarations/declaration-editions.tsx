import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import styles from './declaration-text.module.css';

/** The editions of a declaration, where there is more than one: older ones stay readable. */
export function Editions({
  editions,
  current,
  declaration,
  language,
}: {
  editions: readonly {
    readonly id: string;
    readonly number: number;
    readonly publishedAt: string;
    readonly note: string | null;
  }[];
  /** The one that is shown. */
  current: number;
  declaration: { readonly slug: string };
  language: Language;
}) {
  if (editions.length < 2) return null;
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">
        <Trans>Editions</Trans>
      </h2>
      <ul className={styles['languages']}>
        {editions.map(({ id, number, publishedAt, note }) => (
          <li key={id}>
            {number === current ? (
              <strong>
                <Trans>Edition {number}</Trans>
              </strong>
            ) : (
              <Link
                href={pathTo(language, 'declarationEdition', {
                  declaration: declaration.slug,
                  edition: number,
                })}
              >
                <Trans>Edition {number}</Trans>
              </Link>
            )}
            , <time dateTime={publishedAt}>{formatDay(publishedAt, language)}</time>
            {note === null ? null : `: ${note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
