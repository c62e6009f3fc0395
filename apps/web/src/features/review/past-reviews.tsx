import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { formatMoment } from '../../shared/formatting/formatting';
import { fieldLabel } from '../../shared/practice-fields/field-labels';
import { decisionWord } from '../../shared/practice-fields/decision-words';
import styles from './decision-form.module.css';

interface PastReview {
  readonly id: string;
  readonly decision: string;
  readonly reason: string | null;
  readonly remarks: readonly { readonly field: string; readonly text: string }[];
  readonly decidedAt: string;
  readonly reviewer: { readonly displayName: string } | null;
}

/** What was decided before, the latest first. */
export function PastReviews({
  reviews,
  language,
}: {
  reviews: readonly PastReview[];
  language: Language;
}) {
  const { i18n } = useLingui();
  if (reviews.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="past">
      <h2 id="past">
        <Trans>Earlier decisions</Trans>
      </h2>
      <ul>
        {reviews.map((review) => (
          <li key={review.id}>
            <strong>{decisionWord(i18n, review.decision)}</strong>,{' '}
            {formatMoment(review.decidedAt, language)}
            {review.reviewer === null ? null : `, ${review.reviewer.displayName}`}
            {review.reason === null ? null : <p>{review.reason}</p>}
            {review.remarks.length === 0 ? null : (
              <ul>
                {review.remarks.map(({ field, text }) => (
                  <li key={field}>
                    <Trans>
                      <strong>{fieldLabel(i18n, field)}</strong>:
                    </Trans>{' '}
                    {text}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
