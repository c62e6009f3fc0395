import { Trans, useLingui } from '@lingui/react/macro';
import { writeSearchAddress, type SearchState } from '@praxis/domain/search';
import styles from './export-menu.module.css';

const formats = [
  { name: 'CSV', ending: 'csv' },
  { name: 'JSON', ending: 'json' },
  { name: 'JSON Lines', ending: 'jsonl' },
  { name: 'BibTeX', ending: 'bib' },
  { name: 'RIS', ending: 'ris' },
  { name: 'CSL-JSON', ending: 'csl.json' },
] as const;

/** The whole result as a file, all its pages. Works without JavaScript. */
export function ExportMenu({ state }: { state: SearchState }) {
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
        {formats.map(({ name, ending }) => (
          <li key={ending}>
            <a
              href={`/export/practices.${ending}${query === '' ? '' : `?${query}`}`}
              download
              aria-label={t`${name}, download`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
