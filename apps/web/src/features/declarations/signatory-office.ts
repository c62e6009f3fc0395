import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The offices in whose name a city signs, in their order. */
export const signatoryOffices = ['MAYOR', 'DEPUTY_MAYOR', 'COUNCIL', 'EXECUTIVE'] as const;

const labels: Record<string, MessageDescriptor> = {
  MAYOR: msg`Mayor`,
  DEPUTY_MAYOR: msg`Deputy mayor`,
  COUNCIL: msg`City council`,
  EXECUTIVE: msg`City executive`,
};

/** In whose name a city signed, in words. */
export function signatoryOfficeLabel(i18n: I18n, office: string): string {
  const label = labels[office];
  return label ? i18n._(label) : office;
}
