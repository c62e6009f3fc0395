import { Trans, useLingui } from '@lingui/react/macro';
import { exportAddress, exportFormats } from '@praxis/domain/exports';
import { writeSearchAddress, type SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { formatNames } from '../../shared/files/format-names';
import { pathTo } from '../../shared/navigation/paths';
import styles from './export-menu.module.css';

/** The whole result as a file, all its pages. Works without JavaScript. */
export function ExportMenu({ state, language }: { state: SearchState; language: Language }) {
  const { t } = useLingui();
  const query = writeSearchAddress({ ...state, page: 1, view: 'list' }).toString();
  return (
    <details className={styles['menu']} data-print="no">
      <summary>
        <Trans>Export these practices</Trans>
      </summary>
      <p>
        <Trans>
          All pages of this result, with the codes, the question and the date inside. CSV opens in
          spreadsheets; BibTeX, RIS and CSL-JSON are for reference managers.
        </Trans>
      </p>
      <ul>
        {exportFormats.map((format) => {
          const name = formatNames[format];
          return (
            <li key={format}>
              <a
                href={`${exportAddress(format)}${query === '' ? '' : `?${query}`}`}
                download
                aria-label={t`${name}, download`}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={`${pathTo(language, 'citeResult')}${query === '' ? '' : `?${query}`}`}>
          <Trans>Cite these practices as text, in five styles</Trans>
        </a>
      </p>
    </details>
  );
}
