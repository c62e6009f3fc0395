import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { FieldExampleFragment } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import { RichText } from '../../shared/rich-text/rich-text';
import styles from './field-example.module.css';

/** How a published practice has filled the field, for whoever wants to see it. */
export function FieldExample({
  example: { text, practice },
  language,
}: {
  example: FieldExampleFragment;
  language: Language;
}) {
  if (practice === null) return null;
  return (
    <details className={styles['example']}>
      <summary>
        <Trans>An example, from {practice.city.name}</Trans>
      </summary>
      <blockquote lang={practice.originalLanguage.toLowerCase()}>
        <RichText nodes={text.nodes} />
      </blockquote>
      <p>
        <Trans>
          From the published practice{' '}
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
            lang={practice.titleLanguage.toLowerCase()}
          >
            {practice.title}
          </Link>
        </Trans>
      </p>
    </details>
  );
}
