import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { SharedDraftFragment } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { draftStateWord } from '../../shared/practice-fields/decision-words';
import styles from './ownership.module.css';

/** Drafts of cities to whose team the viewer does not belong, each with its way to the editor. */
export function SharedDrafts({
  practices,
  language,
  id,
  title,
}: {
  practices: readonly SharedDraftFragment[];
  language: Language;
  /** Of the heading. */
  id: string;
  title: string;
}) {
  const { i18n } = useLingui();
  if (practices.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles['list']}>
        {practices.map((practice) => (
          <li key={practice.number}>
            <Link
              href={pathTo(language, 'edit', { practice: practiceParam(practice) })}
              lang={practice.titleLanguage.toLowerCase()}
            >
              {practice.title}
            </Link>
            <span>
              {practice.city.name}{' '}
              {practice.draft === null ? null : (
                <Tag tone="harbour">
                  {practice.draft.awaitsCity ? (
                    <Trans>waits for its city</Trans>
                  ) : (
                    draftStateWord(i18n, practice.draft.state)
                  )}
                </Tag>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
