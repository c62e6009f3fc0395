import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { ReactNode } from 'react';
import type {
  FieldStandingsFragment,
  PracticeWordsFragment,
} from '../../shared/apollo/generated/operations';
import { RichText } from '../../shared/rich-text/rich-text';
import { languageNames } from '../../shared/i18n/i18n';
import { FieldStandingNote } from '../../shared/practice-fields/field-standing';
import { BuildingBlocks, Evaluations, Figures, Outcomes } from './practice-rows';
import styles from './practice-body.module.css';

type ProseName =
  | 'problem'
  | 'mechanism'
  | 'activities'
  | 'governance'
  | 'participation'
  | 'safeguards'
  | 'lessons'
  | 'conditions';
type RowsName = 'buildingBlocks' | 'outputs' | 'claims' | 'outcomes' | 'evaluation';

interface PracticeBodyProps {
  practice: {
    /** With how its fields stand, where it is published. */
    readonly text: (PracticeWordsFragment & Partial<FieldStandingsFragment>) | null;
    readonly originalText: PracticeWordsFragment | null;
  };
  /** What stands further below on the page, by the id of its heading. */
  below?: readonly { readonly id: string; readonly title: string }[];
}

/** All that a practice tells, in the order in which another city asks: could it work here, what is it, what came of it. */
export function PracticeBody({ practice: { text, originalText }, below = [] }: PracticeBodyProps) {
  const { t } = useLingui();
  const prose = (name: ProseName): ReactNode => {
    const source = text?.[name] ? text : originalText;
    const words = source?.[name];
    if (!words) return null;
    return (
      <>
        <Note text={text} shown={source} field={name} />
        <RichText nodes={words.nodes} lang={source.language.toLowerCase()} />
      </>
    );
  };
  const list = <Name extends RowsName | 'objectives'>(
    name: Name,
    show: (rows: PracticeWordsFragment[Name], lang: string) => ReactNode,
  ): ReactNode => {
    const source = text !== null && text[name].length > 0 ? text : originalText;
    if (!source || source[name].length === 0) return null;
    return (
      <>
        <Note text={text} shown={source} field={name} />
        {show(source[name], source.language.toLowerCase())}
      </>
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
        {
          title: t`Objectives`,
          content: list('objectives', (lines, lang) => (
            <ul lang={lang}>
              {lines.map((line, i) => (
                <li key={i}>{line}</li>
              ))}
            </ul>
          )),
        },
        { title: t`Why it should work`, content: prose('mechanism') },
      ],
    },
    {
      id: 'activities',
      title: t`What happens`,
      parts: [
        { title: null, content: prose('activities') },
        {
          title: t`Parts another city could take`,
          content: list('buildingBlocks', (rows, lang) => (
            <BuildingBlocks rows={rows} lang={lang} />
          )),
        },
        { title: t`How residents took part`, content: prose('participation') },
      ],
    },
    {
      id: 'results',
      title: t`Results`,
      parts: [
        {
          title: t`What came of it, the unwanted included`,
          content: list('outcomes', (rows, lang) => <Outcomes rows={rows} lang={lang} />),
        },
        {
          title: t`What was done, in numbers`,
          content: list('outputs', (rows, lang) => (
            <Figures
              lang={lang}
              rows={rows.map(({ indicator, period, ...row }) => ({
                ...row,
                words: indicator,
                time: period,
              }))}
            />
          )),
        },
        {
          title: t`Figures`,
          content: list('claims', (rows, lang) => (
            <Figures
              lang={lang}
              rows={rows.map(({ figure, year, source }) => ({
                words: figure,
                value: null,
                time: year === null ? null : String(year),
                source,
              }))}
            />
          )),
        },
        {
          title: t`Evaluation`,
          content: list('evaluation', (rows, lang) => <Evaluations rows={rows} lang={lang} />),
        },
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
    // That there are no results is told, too.
    .filter(({ id, parts }) => id === 'results' || parts.length > 0);
  if (told.every(({ parts }) => parts.length === 0))
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
          {[...told, ...below].map(({ id, title }) => (
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
          {parts.length > 0 ? null : (
            <p className={styles['short']}>
              <Trans>The city has not published results.</Trans>
            </p>
          )}
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

/** How a field stands that is shown in a translation, or in the original for want of one. */
function Note({
  text,
  shown,
  field,
}: {
  text: Partial<FieldStandingsFragment> | null;
  shown: PracticeWordsFragment;
  field: string;
}) {
  return (
    <FieldStandingNote
      of={text?.fieldStandings?.find((each) => each.field === field)}
      shownIn={languageNames[shown.language.toLowerCase() as Language]}
    />
  );
}
