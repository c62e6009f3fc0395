import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { fieldLabel } from '../../shared/practice-fields/field-labels';

/** Columns that are no fields of the template. */
const own: Record<string, MessageDescriptor> = {
  externalId: msg`Your reference`,
  city: msg`City`,
  originalLanguage: msg`Language`,
};

/** What the field of a column is called. */
export function columnLabel(i18n: I18n, field: string): string {
  return own[field] ? i18n._(own[field]) : fieldLabel(i18n, field);
}
