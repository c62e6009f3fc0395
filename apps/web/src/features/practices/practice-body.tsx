import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PracticeWordsFragment } from '../../shared/apollo/generated/operations';
import { RichText } from '../../shared/rich-text/rich-text';
import styles from './practice-body.module.css';

type ProseName =
  | 'problem'
  | 'mechanism'
  | 'activities'
  | 'governance'
  | 'participation'
  | 'safeguards'
  | 'evaluation'
  | 'lessons'
  | 'conditions';
type ListName = 'objectives' | 'outputs' | 'outcomes';

interface PracticeBodyProps {
  practice: {
    readonly text: PracticeWordsFragment | null;
    readonly originalText: PracticeWordsFragment | null;
  };
}

/** All that a practice tells, in the order in which another city asks: could it work here, what is it, what came of it. */
export function PracticeBody({ practice: { text, originalText } }: PracticeBodyProps) {
  const { t } = useLingui();
  const prose = (name: ProseName): ReactNode => {
    const source = text?.[name] ? text : originalText;
    const words = source?.[name];
    return words ? <RichText nodes={words.nodes} lang={source.language.toLowerCase()} /> : null;
  };
  const list = (name: ListName): ReactNode => {
    const source = text !== null && text[name].length > 0 ? text : originalText;
    if (!source || source[name].length === 0) return null;
    return (
      <ul lang={source.language.toLowerCase()}>
        {source[name].map((entry, i) => (
          <li key={i}>{entry}</li>
        ))}
      </ul>
    );
  };
  const sections: {
    id: string;
    title: string;
    parts: { title: string | null; content: ReactNode }[];
  }[] = [
    {
      id: 'fit',
      title: t`Could this work in your city?`,
      parts: [
        { title: t`What must be in place`, content: prose('conditions') },
        { title: t`Who decides, and on what legal basis`, content: prose('governance') },
        { title: t`Safeguards`, content: prose('safeguards') },
      ],
    },
    {
      id: 'problem',
      title: t`The problem and the aim`,
      parts: [
        { title: null, content: prose('problem') },
        { title: t`Objectives`, content: list('objectives') },
        { title: t`Why it should work`, content: prose('mechanism') },
      ],
    },
    {
      id: 'activities',
      title: t`What happens`,
      parts: [
        { title: null, content: prose('activities') },
        { title: t`How residents took part`, content: prose('participation') },
      ],
    },
    {
      id: 'results',
      title: t`Results`,
      parts: [
        { title: t`What was done, in numbers`, content: list('outputs') },
        { title: t`What came of it, the unwanted included`, content: list('outcomes') },
        { title: t`Evaluation`, content: prose('evaluation') },
      ],
    },
    {
      id: 'lessons',
      title: t`Lessons, and what did not work`,
      parts: [{ title: null, content: prose('lessons') }],
    },
  ];
  const told = sections
    .map((section) => ({
      ...section,
      parts: section.parts.filter((part) => part.content !== null),
    }))
    .filter((section) => section.parts.length > 0);
  if (told.length === 0)
    return (
      <p className={styles['short']}>
        <Trans>
          The city has not told more yet: neither conditions nor results. What is known stands above
          and in the sources.
        </Trans>
      </p>
    );
  return (
    <div className={styles['body']}>
      <nav aria-label={t`On this page`} className={styles['contents']} data-print="no">
        <ul>
          {told.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {told.map(({ id, title, parts }) => (
        <section key={id} className={styles['section']} aria-labelledby={id}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {parts.map((part, i) => (
            <div key={i} className={styles['part']}>
              {part.title === null ? null : <h3>{part.title}</h3>}
              {part.content}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
