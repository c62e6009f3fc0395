import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import styles from './progress.module.css';

/** The steps that can be reported, in their order. */
export const reportableSteps = ['NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'] as const;

const labels: Record<string, MessageDescriptor> = {
  NONE_REPORTED: msg`None reported`,
  NOT_STARTED: msg`Not started`,
  LIMITED: msg`Limited progress`,
  SUBSTANTIAL: msg`Substantial progress`,
  COMPLETE: msg`Complete`,
};

/** How far a city has come, in words. */
export function progressStepLabel(i18n: I18n, step: string): string {
  const label = labels[step];
  return label ? i18n._(label) : step;
}

/** A circle that fills with each step. */
const fillings: Record<string, string> = {
  LIMITED: 'M6 6V1a5 5 0 0 1 4.33 7.5z',
  SUBSTANTIAL: 'M6 6V1a5 5 0 1 1-4.33 7.5z',
  COMPLETE: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
};

/** How far a city has come, as a drawing and in words. */
export function ProgressStep({ step }: { step: string }) {
  const { i18n } = useLingui();
  const filling = fillings[step];
  return (
    <span className={styles['step']}>
      <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden="true">
        <circle
          cx="6"
          cy="6"
          r="5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={step === 'NONE_REPORTED' ? '2 2' : undefined}
        />
        {filling === undefined ? null : <path d={filling} fill="currentColor" />}
      </svg>{' '}
      {progressStepLabel(i18n, step)}
    </span>
  );
}
