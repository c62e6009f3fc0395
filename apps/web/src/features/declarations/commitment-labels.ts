import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const kinds: Record<string, MessageDescriptor> = {
  COMMITMENT: msg`Commitment`,
  STATEMENT: msg`Statement`,
  REQUEST: msg`Request to others`,
  PROPOSAL: msg`Proposal`,
};

const bases: Record<string, MessageDescriptor> = {
  TEXT: msg`From the text itself`,
  REPORTED: msg`Known from reports`,
};

/** What kind of sentence a commitment is. */
export function commitmentKindLabel(i18n: I18n, kind: string): string {
  const label = kinds[kind];
  return label ? i18n._(label) : kind;
}

/** What is known of the wording of a commitment. */
export function commitmentBasisLabel(i18n: I18n, basis: string): string {
  const label = bases[basis];
  return label ? i18n._(label) : basis;
}
