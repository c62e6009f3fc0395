import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { formatNames } from '../../shared/files/format-names';
import { pathTo } from '../../shared/navigation/paths';
import styles from './how-to-cite.module.css';

const author = 'Alliance of European Cities against Violent Extremism';
const title = 'Praxis: practices of European cities for preventing radicalisation';

/** The catalogue as a whole; a single practice has citations of its own. */
export function HowToCite({ language, origin }: { language: Language; origin: string }) {
  const address = `${origin}${pathTo(language, 'data')}`;
  return (
    <>
      <h2 id="cite">
        <Trans>How to cite the catalogue</Trans>
      </h2>
      <p>
        <Trans>
          Name the day on which you took the data: it stands in each file, with the question that
          was asked.
        </Trans>
      </p>
      <blockquote className={styles['citation']}>
        <Trans>
          {author}. <cite>{title}</cite> [data set]. Taken on YYYY-MM-DD from {address}
        </Trans>
      </blockquote>
      <pre className={styles['entry']} tabIndex={0} role="region" aria-label={formatNames.bib}>
        {[
          '@misc{praxis,',
          `  author = {{${author}}},`,
          `  title = {${title}},`,
          '  howpublished = {Data set},',
          `  url = {${address}},`,
          '  urldate = {YYYY-MM-DD}',
          '}',
        ].join('\n')}
      </pre>
      <p>
        <Trans>
          A single practice is cited by its version, which never changes: its page gives the
          citation in five styles.
        </Trans>
      </p>
    </>
  );
}
