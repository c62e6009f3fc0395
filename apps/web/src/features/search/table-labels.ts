import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TableColumn } from '@praxis/domain/search';

const labels: Record<TableColumn | 'title', MessageDescriptor> = {
  title: msg`Title`,
  city: msg`City`,
  country: msg`Country`,
  topic: msg`Topic`,
  level: msg`Prevention level`,
  target: msg`For whom`,
  phenomenon: msg`Form of extremism`,
  began: msg`Began`,
  ended: msg`Ended`,
  status: msg`Status`,
  evidence: msg`Strength of evidence`,
  budget: msg`Budget a year`,
  staff: msg`Staff`,
  written: msg`Written in`,
  updated: msg`Updated`,
};

/** What a column of the table is called. */
export function columnLabel(i18n: I18n, column: TableColumn | 'title'): string {
  return i18n._(labels[column]);
}
