import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const transports: Record<string, MessageDescriptor> = {
  ON_FOOT: msg`On foot`,
  BUS: msg`By bus`,
  TRAM: msg`By tram`,
  METRO: msg`By underground`,
  TRAIN: msg`By train`,
  BOAT: msg`By boat`,
  OWN_WAY: msg`Everybody by themselves`,
};

/** The codes of the ways to get to a field visit. */
export const transportCodes = [
  'ON_FOOT',
  'BUS',
  'TRAM',
  'METRO',
  'TRAIN',
  'BOAT',
  'OWN_WAY',
] as const;

/** How those who visit get there. */
export function transportLabel(i18n: I18n, transport: string): string {
  const label = transports[transport];
  return label ? i18n._(label) : transport;
}

const statuses: Record<string, MessageDescriptor> = {
  PLACED: msg`Has a place`,
  WAITING: msg`Waits for a place`,
  CANCELLED: msg`Given up or taken away`,
};

/** What became of the wish of a delegation. */
export function placeStatusLabel(i18n: I18n, status: string): string {
  const label = statuses[status];
  return label ? i18n._(label) : status;
}
