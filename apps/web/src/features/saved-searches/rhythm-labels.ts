import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AlertRhythm } from '../../shared/apollo/generated/operations';

/** How often somebody can be told, in the order in which it is offered. */
export const rhythmLabels: Record<AlertRhythm, MessageDescriptor> = {
  DAILY: msg`Once a day`,
  WEEKLY: msg`Once a week, on Mondays`,
  AT_ONCE: msg`At once`,
  NEVER: msg`Never: I look myself`,
};

export const rhythms = Object.keys(rhythmLabels) as AlertRhythm[];
