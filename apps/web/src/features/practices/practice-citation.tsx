import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { CitationStyle } from '../../shared/apollo/generated/operations';
import { citationStyleNames } from '../../shared/files/citation-style-names';
import { Link } from '../../shared/navigation/link';
import { pathWith, practiceParam } from '../../shared/navigation/paths';
import { CopyButton } from './copy-button';
import styles from './practice-citation.module.css';

interface Citation {
  readonly style: CitationStyle;
  readonly text: string;
}

interface PracticeCitationProps {
  practice: { readonly number: number; readonly slug: string };
  /** Null when nothing has been published: then there is nothing to cite. */
  version: number | null;
  citations: readonly Citation[];
  language: Language;
}

const files = [
  { name: 'BibTeX', ending: 'bib' },
  { name: 'RIS', ending: 'ris' },
  { name: 'CSL-JSON', ending: 'csl.json' },
] as const;

/** How to cite the version that is read: as text to be copied, and as files. What it names never changes. */
export function PracticeCitation({
  practice,
  version,
  citations,
  language,
}: PracticeCitationProps) {
  const { t } = useLingui();
  if (version === null || citations.length === 0) return null;
  const file = `/p/${String(practice.number)}/v/${String(version)}/cite`;
  return (
    <section className={styles['citation']} aria-labelledby="cite">
      <h2 id="cite">
        <Trans>Cite this version</Trans>
      </h2>
      <CitationTexts citations={citations} />
      <div className={styles['files']} data-print="no">
        <p id="citation-files">
          <Trans>For reference managers</Trans>
        </p>
        <ul aria-labelledby="citation-files">
          {files.map(({ name, ending }) => (
            <li key={ending}>
              <a
                href={`${file}.${ending}?language=${language}`}
                download
                aria-label={t`${name}, download`}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <p data-print="no">
        <Link href={pathWith(language, 'versions', { practice: practiceParam(practice) })}>
          <Trans>All versions and what changed</Trans>
        </Link>
      </p>
    </section>
  );
}

/** One style to be copied, and the others behind it. */
export function CitationTexts({ citations }: { citations: readonly Citation[] }) {
  const [first, ...others] = citations;
  return first === undefined ? null : (
    <>
      <CitationText citation={first} />
      <details data-print="no">
        <summary>
          <Trans>
            Other styles: {others.map(({ style }) => citationStyleNames[style]).join(', ')}
          </Trans>
        </summary>
        <div className={styles['others']}>
          {others.map((citation) => (
            <CitationText key={citation.style} citation={citation} />
          ))}
        </div>
      </details>
    </>
  );
}

function CitationText({ citation: { style, text } }: { citation: Citation }) {
  const { t } = useLingui();
  const name = citationStyleNames[style];
  const id = `citation-${style.toLowerCase()}`;
  return (
    <div className={styles['text']}>
      <h3>{name}</h3>
      <p className={styles['reference']} id={id}>
        {text}
      </p>
      <CopyButton text={text} shownIn={id} label={t`Copy the citation in ${name} style`} />
    </div>
  );
}
