import { Trans, useLingui } from '@lingui/react/macro';
import { exportFormats } from '@praxis/domain/exports';
import { formatNames } from '../../shared/files/format-names';
import styles from './collections.module.css';

/** What is in a list, with the notes, as files. */
export function CollectionFiles({ address }: { address: string }) {
  const { t } = useLingui();
  return (
    <section className={styles['stack']} aria-labelledby="files" data-print="no">
      <h2 id="files">
        <Trans>Take it away, with the notes</Trans>
      </h2>
      <ul className={styles['files']}>
        {exportFormats.map((format) => {
          const name = formatNames[format];
          return (
            <li key={format}>
              <a
                href={`${address}/practices.${format}`}
                download
                aria-label={t`${name}, download the list`}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
