import { Trans, useLingui } from '@lingui/react/macro';
import { fold, type Language } from '@praxis/domain/shared';
import styles from './concept-notes.module.css';

interface ConceptNotesProps {
  concepts: readonly {
    code: string;
    name: string;
    note: string | null;
    texts: readonly { language: string; words: readonly string[] }[];
  }[];
  text: string;
  language: Language;
}

/** So many concepts are spoken of: a pasted sentence has more, and then the practices matter. */
const most = 3;

/** Which other words were looked for, and what readers should know of contested terms. */
export function ConceptNotes({ concepts, text, language }: ConceptNotesProps) {
  const { t } = useLingui();
  const shown = concepts.slice(0, most);
  if (shown.length === 0) return null;
  const typed = fold(text);
  const words = [
    ...new Map(
      shown
        .flatMap(({ texts }) => texts.flatMap((each) => each.words))
        .filter((word) => !typed.includes(fold(word)))
        .map((word) => [fold(word), word]),
    ).values(),
  ];
  return (
    <aside className={styles['notes']} aria-label={t`About these words`}>
      {words.length === 0 ? null : (
        <p className={styles['words']}>
          <Trans>Also looked for: {words.join(', ')}</Trans>
        </p>
      )}
      {shown.map(({ code, name, note }) =>
        note === null ? null : (
          <p key={code} lang={language}>
            <strong>{name}:</strong> {note}
          </p>
        ),
      )}
    </aside>
  );
}
