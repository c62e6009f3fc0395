import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type {
  CommitmentHeadFragment,
  ServingPracticeFragment,
} from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { commitmentBasisLabel, commitmentKindLabel } from './commitment-labels';
import styles from './commitment-parts.module.css';

/** Its code, what kind of sentence it is, its theme and what is known of its wording. */
export function CommitmentTags({ commitment }: { commitment: CommitmentHeadFragment }) {
  const { i18n } = useLingui();
  return (
    <p className={styles['tags']}>
      <strong>{commitment.code}</strong> <Tag>{commitmentKindLabel(i18n, commitment.kind)}</Tag>{' '}
      <Tag tone="plain">{commitment.theme.label}</Tag>{' '}
      <Tag tone={commitment.basis === 'TEXT' ? 'ok' : 'warn'}>
        {commitmentBasisLabel(i18n, commitment.basis)}
      </Tag>
    </p>
  );
}

/** The practices that serve a commitment, of all that serve its declaration; where there is none, an invitation. */
export function ServingPractices({
  code,
  practices,
  language,
}: {
  code: string;
  practices: readonly ServingPracticeFragment[];
  language: Language;
}) {
  const serving = practices.filter(({ commitments }) =>
    commitments.some((commitment) => commitment.code === code),
  );
  if (serving.length === 0)
    return (
      <p>
        <Trans>No practice has been linked yet.</Trans>{' '}
        <Link href={pathTo(language, 'newPractice')}>
          <Trans>Share one</Trans>
        </Link>
      </p>
    );
  return (
    <ul className={styles['practices']}>
      {serving.map((practice) => (
        <li key={practice.number}>
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
            lang={practice.titleLanguage.toLowerCase()}
          >
            {practice.title}
          </Link>
          {`, ${practice.city.name}`}
          {practice.commitmentLinks
            .filter((link) => link.commitment?.code === code)
            .map((link) => (
              <p key={link.id} className={styles['sentence']} lang={link.language.toLowerCase()}>
                {link.sentence}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Searches in which more is likely found. */
export function RelatedTopics({
  commitment: { relatedTopics },
  language,
}: {
  commitment: CommitmentHeadFragment;
  language: Language;
}) {
  if (relatedTopics.length === 0) return null;
  return (
    <p className={styles['related']}>
      <Trans>Practices on its theme:</Trans>{' '}
      {relatedTopics.map((topic, i) => (
        <span key={topic.code}>
          {i > 0 ? ' · ' : ''}
          <Link href={`${pathTo(language, 'search')}?topic=${topic.code}`}>{topic.label}</Link>
        </span>
      ))}
    </p>
  );
}
