import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FilterName } from '@praxis/domain/search';

const labels: Record<FilterName, MessageDescriptor> = {
  topic: msg`Topic`,
  level: msg`Prevention level`,
  target: msg`For whom`,
  phenomenon: msg`Form of extremism`,
  country: msg`Country`,
  city: msg`City`,
  summit: msg`Summit`,
  declaration: msg`Declaration`,
  commitment: msg`Commitment`,
  evidence: msg`Strength of evidence`,
  status: msg`Status`,
  confirmed: msg`Status confirmed in`,
  written: msg`Written in`,
};

/** What a filter is called. */
export function filterLabel(i18n: I18n, name: FilterName): string {
  return i18n._(labels[name]);
}
