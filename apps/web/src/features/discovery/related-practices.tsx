import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { RelatedPracticesFragment } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import styles from './discovery.module.css';

type Related = RelatedPracticesFragment['related'][number];

/** Practices about the same, each with what both have. */
export function RelatedPractices({
  related,
  language,
}: {
  related: RelatedPracticesFragment['related'];
  language: Language;
}) {
  const { i18n } = useLingui();
  if (related.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="related" data-print="no">
      <h2 id="related">
        <Trans>Related practices</Trans>
      </h2>
      <ul className={styles['list']}>
        {related.map(({ practice, reasons }) => (
          <li key={practice.id}>
            <p className={styles['name']} lang={practice.titleLanguage.toLowerCase()}>
              <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
                {practice.title}
              </Link>
            </p>
            <p className={styles['hint']}>
              {practice.city.name}, {practice.city.country.name}
            </p>
            <ul className={styles['reasons']}>
              {reasons.map((reason) => (
                <li key={reason.kind}>{reasonOf(i18n, reason)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonOf(i18n: I18n, { kind, terms }: Related['reasons'][number]): string {
  const both = terms.map(({ label }) => label).join(', ');
  switch (kind) {
    case 'TOPIC':
      return i18n._(msg`Also about: ${both}`);
    case 'TARGET':
      return i18n._(msg`Also for: ${both}`);
    case 'PHENOMENON':
      return i18n._(msg`Also on: ${both}`);
  }
}
