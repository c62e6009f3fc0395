import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const statuses: Record<string, MessageDescriptor> = {
  DRAFT: msg`Draft: organisers alone see it`,
  ANNOUNCED: msg`Announced`,
  HELD: msg`Held`,
  CANCELLED: msg`Cancelled`,
};

/** How far a summit is. */
export function summitStatusLabel(i18n: I18n, status: string): string {
  const label = statuses[status];
  return label ? i18n._(label) : status;
}

const changes: Record<string, MessageDescriptor> = {
  ANNOUNCED: msg`Announce the summit`,
  HELD: msg`Say that it was held`,
  CANCELLED: msg`Cancel the summit`,
};

/** What a button says that makes this of a summit. */
export function statusChangeLabel(i18n: I18n, status: string): string {
  const label = changes[status];
  return label ? i18n._(label) : status;
}

/** What cannot be as it is planned. */
export function clashLabel(i18n: I18n, kind: string, what: string): string {
  switch (kind) {
    case 'ROOM':
      return i18n._(msg`The room ${what} is needed twice at once`);
    case 'SPEAKER':
      return i18n._(msg`${what} speaks twice at once`);
    case 'INTERPRETER':
      return i18n._(msg`${what} interprets twice at once`);
    case 'ROOM_TOO_SMALL':
      return i18n._(msg`The room ${what} is too small`);
    default:
      return i18n._(msg`${what} is no day of the summit`);
  }
}

const differences: Record<string, MessageDescriptor> = {
  ADDED: msg`New`,
  CHANGED: msg`Changed`,
  CANCELLED: msg`Cancelled`,
  RESTORED: msg`Takes place after all`,
};

/** What a new release does to a session. */
export function differenceLabel(i18n: I18n, kind: string): string {
  const label = differences[kind];
  return label ? i18n._(label) : kind;
}

const fields: Record<string, MessageDescriptor> = {
  TITLE: msg`title`,
  KIND: msg`kind`,
  TIME: msg`time`,
  ROOM: msg`room`,
  CAPACITY: msg`places`,
  LANGUAGES: msg`languages`,
  SPEAKERS: msg`speakers`,
};

/** What of a session is different. */
export function releasedFieldLabel(i18n: I18n, field: string): string {
  const label = fields[field];
  return label ? i18n._(label) : field;
}
