import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldStanding } from '../../shared/apollo/generated/operations';

const standings: Record<FieldStanding, MessageDescriptor> = {
  HUMAN: msg`Translated`,
  MACHINE: msg`By a machine, not checked`,
  MACHINE_CHECKED: msg`By a machine, checked`,
  MISSING: msg`Missing`,
  ORIGINAL: msg`Original`,
  OUTDATED: msg`Out of date`,
};

/** How a field stands, in words. */
export function fieldStandingLabel(i18n: I18n, standing: FieldStanding): string {
  return i18n._(standings[standing]);
}
