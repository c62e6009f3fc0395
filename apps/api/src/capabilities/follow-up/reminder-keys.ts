import { Injectable } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';

const purpose = 'nothing-new';

/** Which mail a key came with: the reminder, and to whom it went. */
export interface ReminderKey {
  reminderId: string;
  accountId: string;
}

/** Keys in reminders: whoever has one can say that nothing is new, once and for that city, and nothing else. */
@Injectable()
export class ReminderKeys {
  constructor(private readonly keys: MailKeys) {}

  keyOf({ reminderId, accountId }: ReminderKey): string {
    return this.keys.keyOf(purpose, [reminderId, accountId]);
  }

  read(key: string): ReminderKey | null {
    const [reminderId, accountId] = this.keys.read(purpose, key) ?? [];
    return reminderId === undefined || accountId === undefined ? null : { reminderId, accountId };
  }
}
