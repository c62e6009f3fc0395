import { Trans, useLingui } from '@lingui/react/macro';
import { reviewLimits } from '@praxis/domain/reviews';
import type { Language } from '@praxis/domain/shared';
import { Button, Field, Tag } from '@praxis/ui';
import type { PostedForm } from '../../shared/forms/posted-form';
import { PostedText } from '../../shared/forms/posted-text';
import { formatDay } from '../../shared/formatting/formatting';
import { decisionWord } from '../../shared/practice-fields/decision-words';
import type { Reviewer } from './assignment-panel';
import { GiveOpinion } from './give-opinion';
import styles from './review-panels.module.css';

interface Opinion {
  readonly id: string;
  readonly question: string;
  readonly askedAt: string;
  readonly verdict: string | null;
  readonly text: string | null;
  readonly givenAt: string | null;
  readonly withdrawnAt: string | null;
  readonly askedBy: Reviewer | null;
  readonly askedOf: Reviewer | null;
  readonly viewerCanGive: boolean;
  readonly viewerCanWithdraw: boolean;
}

interface OpinionsProps {
  opinions: readonly Opinion[];
  /** Who can be asked. */
  judges: readonly Reviewer[];
  viewerId: string;
  form: PostedForm | null;
  language: Language;
}

/** Second opinions: what was asked, what was said, and room to ask and to answer. */
export function Opinions({ opinions, judges, viewerId, form, language }: OpinionsProps) {
  const { t } = useLingui();
  const open = opinions.filter(isOpen);
  const toAsk = judges.filter(
    ({ id }) => id !== viewerId && !open.some(({ askedOf }) => askedOf?.id === id),
  );
  const isBegun = (form?.values['question'] ?? '') !== '' || form?.errors['question'] !== undefined;
  return (
    <section className={styles['panel']} aria-labelledby="opinions">
      <h2 id="opinions">
        <Trans>Second opinions</Trans>
      </h2>
      {open.length === 0 ? null : (
        <p>
          <Trans>Nothing is published until every question is answered or taken back.</Trans>
        </p>
      )}
      {opinions.length === 0 ? null : (
        <ul className={styles['list']}>
          {opinions.map((opinion) => (
            <li key={opinion.id}>
              <Said opinion={opinion} language={language} />
              {opinion.viewerCanGive ? <GiveOpinion id={opinion.id} form={form} /> : null}
              {opinion.viewerCanWithdraw ? (
                <form method="post">
                  <input type="hidden" name="opinion" value={opinion.id} />
                  <Button type="submit" look="quiet" name="do" value="withdraw-opinion">
                    <Trans>Take the question back</Trans>
                  </Button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {toAsk.length === 0 ? null : (
        <details open={isBegun}>
          <summary>
            <Trans>Ask another reviewer</Trans>
          </summary>
          <form method="post" className={styles['form']}>
            <Field id="judge" label={t`Whom?`} error={form?.errors['judge']} errorWord={t`Error:`}>
              {(control) => (
                <select {...control} name="judge" defaultValue={form?.values['judge']}>
                  {toAsk.map(({ id, displayName }) => (
                    <option key={id} value={id}>
                      {displayName}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <PostedText
              form={form}
              name="question"
              label={t`What do you want to know?`}
              hint={t`They read it by mail and here.`}
              rows={3}
              maxLength={reviewLimits.question}
            />
            <p>
              <Button type="submit" look="quiet" name="do" value="ask">
                <Trans>Ask for an opinion</Trans>
              </Button>
            </p>
          </form>
        </details>
      )}
    </section>
  );
}

function isOpen({ givenAt, withdrawnAt }: Opinion): boolean {
  return givenAt === null && withdrawnAt === null;
}

/** Who asked whom what, and what came of it. */
function Said({ opinion, language }: { opinion: Opinion; language: Language }) {
  const { t, i18n } = useLingui();
  const nobody = t`a former member`;
  return (
    <>
      <span>
        <Trans>
          {opinion.askedBy?.displayName ?? nobody} to {opinion.askedOf?.displayName ?? nobody},{' '}
          {formatDay(opinion.askedAt, language)}
        </Trans>{' '}
        {isOpen(opinion) ? (
          <Tag>
            <Trans>open</Trans>
          </Tag>
        ) : opinion.withdrawnAt === null ? null : (
          <Tag tone="plain">
            <Trans>taken back</Trans>
          </Tag>
        )}
      </span>
      <p>{opinion.question}</p>
      {opinion.verdict === null || opinion.givenAt === null ? null : (
        <p>
          <strong>{decisionWord(i18n, opinion.verdict)}</strong>,{' '}
          {formatDay(opinion.givenAt, language)}: {opinion.text}
        </p>
      )}
    </>
  );
}
