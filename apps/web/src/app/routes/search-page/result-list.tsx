import type { ReactNode } from 'react';
import type { Language } from '@praxis/domain/shared';
import type { SearchPageQuery } from '../../../shared/apollo/generated/operations';
import { PracticeCard } from '../../../features/practices/practice-card';
import { CompareBox } from '../../../features/search/compare-boxes';
import styles from './result-list.module.css';

type Edges = SearchPageQuery['search']['edges'];
type Segments = Edges[number]['highlights'][number]['segments'];

/** What was found, with the words that were looked for marked. */
export function ResultList({
  edges,
  language,
  isSearch,
}: {
  edges: Edges;
  language: Language;
  isSearch: boolean;
}) {
  return (
    <ol className={styles['list']}>
      {edges.map(({ cursor, node, highlights }) => {
        const title = highlights.find(({ field }) => field === 'title');
        const passage = highlights.find(({ field }) => field === 'passage');
        const action = <CompareBox practice={node} />;
        return (
          <li key={cursor}>
            {isSearch && title && passage ? (
              <PracticeCard
                practice={node}
                language={language}
                title={marked(title.segments)}
                passage={marked(passage.segments)}
                passageLanguage={passage.language}
                action={action}
              />
            ) : (
              <PracticeCard practice={node} language={language} action={action} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function marked(segments: Segments): ReactNode {
  return segments.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text));
}
