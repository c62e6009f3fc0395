import { Trans, useLingui } from '@lingui/react/macro';
import { functionLabel } from '../../../features/participation/participation-words';
import { Title, type Titled } from '../../../shared/titles/title';
import type { PaperRow } from './paper-rows';
import styles from './paper-page.module.css';

/** Labels on sheets of A4: large ones of 99 × 68 mm, 8 on a sheet; small ones of 64 × 38 mm, 21 on a sheet. */
export function BadgeSheet({
  rows,
  isSmall,
  summit,
}: {
  rows: readonly PaperRow[];
  isSmall: boolean;
  summit: Titled;
}) {
  const { t, i18n } = useLingui();
  const onASheet = isSmall ? 21 : 8;
  const sheets = Array.from({ length: Math.ceil(rows.length / onASheet) }, (_, i) =>
    rows.slice(i * onASheet, (i + 1) * onASheet),
  );
  return (
    <>
      <h1 className="visually-hidden">
        <Trans>
          Badges: <Title of={summit} />
        </Trans>
      </h1>
      {sheets.map((sheet, i) => (
        <div
          key={i}
          className={styles['scroll']}
          role="region"
          aria-label={t`Sheet ${i + 1}`}
          tabIndex={0}
        >
          <ul className={`${styles['sheet'] ?? ''} ${isSmall ? (styles['small'] ?? '') : ''}`}>
            {sheet.map(({ key, person, authority, country }) => (
              <li key={key}>
                <p className={styles['summit']}>
                  <Title of={summit} />
                </p>
                <p className={styles['name']}>{person.name}</p>
                <p>{person.title === '' ? functionLabel(i18n, person.function) : person.title}</p>
                <p>{[authority, country].filter(Boolean).join(', ')}</p>
                <p className={styles['languages']}>
                  {person.languages.map(({ label }) => label).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
