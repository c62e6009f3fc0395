import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type {
  DeclarationSummitFragment,
  EditionTextFragment,
} from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { Title } from '../../shared/titles/title';
import styles from './declaration-head.module.css';
import { TextLanguages } from './declaration-text';

/** What the text is called, when it was adopted, by which summit, and in which languages it is here. */
export function DeclarationHead({
  edition,
  summit,
  language,
  pathIn,
}: {
  edition: EditionTextFragment;
  summit: DeclarationSummitFragment | null;
  language: Language;
  /** The page in another language. */
  pathIn: (language: Language) => string;
}) {
  const own = edition.text.language.toLowerCase();
  return (
    <>
      <h1 lang={own === language ? undefined : own}>{edition.text.title}</h1>
      <p className={styles['facts']}>
        {edition.adoptedOn === null ? (
          <Trans>Not adopted yet: the text that cities are asked to adopt</Trans>
        ) : (
          <Trans>
            Adopted on{' '}
            <time dateTime={edition.adoptedOn}>{formatDay(edition.adoptedOn, language)}</time>
          </Trans>
        )}
        {summit === null ? null : (
          <>
            {' · '}
            <Link href={pathTo(language, 'summit', { summit: summit.slug })}>
              <Title of={summit} />
            </Link>
          </>
        )}
        {' · '}
        <Trans>
          Edition {edition.number}, published on{' '}
          <time dateTime={edition.publishedAt}>{formatDay(edition.publishedAt, language)}</time>
        </Trans>
      </p>
      <TextLanguages edition={edition} language={language} pathIn={pathIn} />
    </>
  );
}

/** To the table of what is done about a declaration. */
export function ToCoverage({ slug, language }: { slug: string; language: Language }) {
  return (
    <p data-print="no">
      <Link href={pathTo(language, 'coverage', { declaration: slug })}>
        <Trans>Which practices serve which commitments, and where there is none: the table</Trans>
      </Link>
    </p>
  );
}
