import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { gapWords, type Gap } from '../../../features/declarations/text-gap-words';
import styles from '../../../features/summits/planning.module.css';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import type { Draft } from './draft-text';

/** Where the languages are not aligned yet, each with the way to the place that is empty. */
export function DraftGaps({ draft, language }: { draft: Draft; language: Language }) {
  const { i18n } = useLingui();
  return (
    <section className={styles['section']} aria-labelledby="gaps">
      <h2 id="gaps">
        <Trans>What is missing</Trans>
      </h2>
      {draft.gaps.length === 0 ? (
        <p>
          <Trans>Nothing: all languages say the same.</Trans>
        </p>
      ) : (
        <ul className={styles['links']}>
          {draft.gaps.map((gap) => (
            <li key={`${gap.kind} ${String(gap.language)} ${String(gap.number)}`}>
              <Link href={placeOf(draft, gap, language)}>{gapWords(i18n, gap)}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where it is filled in. */
function placeOf(draft: Draft, { kind, language: code, number }: Gap, language: Language): string {
  const at = { draft: draft.id };
  const into = (code ?? 'en').toLowerCase();
  const head = pathTo(language, 'draftHead', at);
  const article = draft.articles.find((each) => each.number === number);
  switch (kind) {
    case 'ARTICLES':
      return pathTo(language, 'newArticle', at);
    case 'HEADING':
    case 'ARTICLE':
      return `${pathTo(language, 'draftArticle', { ...at, article: article?.id ?? '' })}#${kind === 'HEADING' ? 'heading' : 'text'}-${into}`;
    case 'COMMITMENT': {
      const all = draft.articles.flatMap(({ commitments }) => commitments);
      const commitment = all.find((each) => each.number === number)?.id ?? '';
      return `${pathTo(language, 'draftCommitment', { ...at, commitment })}#text-${into}`;
    }
    case 'TITLE':
    case 'PREAMBLE':
    case 'TRANSLATOR':
      return `${head}#${kind.toLowerCase()}-${into}`;
    default:
      return `${head}#standing-${into}`;
  }
}
