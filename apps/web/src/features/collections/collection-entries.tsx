import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { CollectionEntryItemFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import styles from './collections.module.css';

type Entry = CollectionEntryItemFragment;

interface CollectionEntriesProps {
  entries: readonly Entry[];
  language: Language;
  /** What the curator can do with an entry. */
  actions?: (entry: Entry) => ReactNode;
}

/** Practices in the order and with the notes of a curator; what has been withdrawn keeps its place. */
export function CollectionEntries({ entries, language, actions }: CollectionEntriesProps) {
  return (
    <ol className={styles['entries']} start={entries[0]?.position}>
      {entries.map((entry) => (
        <li
          key={entry.practice.number}
          id={`practice-${String(entry.practice.number)}`}
          className={styles['entry']}
        >
          <EntryHead entry={entry} language={language} />
          {entry.note === null ? null : (
            <blockquote className={styles['note']} lang={entry.language.toLowerCase()}>
              {entry.note}
            </blockquote>
          )}
          {actions?.(entry)}
        </li>
      ))}
    </ol>
  );
}

function EntryHead({ entry, language }: { entry: Entry; language: Language }) {
  const { content, practice, version } = entry;
  const at = { practice: practiceParam(practice) };
  const isWithdrawn = practice.publication === 'WITHDRAWN';
  const said = content ?? practice;
  const place = `${practice.city.name}, ${practice.city.country.name}`;
  return (
    <>
      <h3>
        {entry.position}.{' '}
        <Link
          lang={said.titleLanguage.toLowerCase()}
          href={
            version === null || isWithdrawn
              ? pathTo(language, 'practice', at)
              : pathTo(language, 'version', { ...at, version })
          }
        >
          {said.title}
        </Link>
      </h3>
      <p className={styles['meta']}>
        {place}
        {version === null ? null : (
          <>
            {' · '}
            <Trans>Version {version}</Trans>
          </>
        )}
        {content === null ? null : <>, {formatDay(content.publishedAt, language)}</>}
      </p>
      {isWithdrawn ? (
        <p>
          <Tag tone="warn">
            <Trans>withdrawn</Trans>
          </Tag>{' '}
          {practice.withdrawnAt === null ? null : formatDay(practice.withdrawnAt, language)}
        </p>
      ) : (
        <p lang={said.summaryLanguage.toLowerCase()}>{said.summary}</p>
      )}
      {practice.publication === 'MERGED' && practice.successor !== null ? (
        <p>
          <Trans>It is now a part of</Trans>{' '}
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(practice.successor) })}
          >
            {practice.successor.title}
          </Link>
        </p>
      ) : null}
    </>
  );
}
