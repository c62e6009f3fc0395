import { Injectable } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';

const purpose = 'stop-alert';

/** Keys that mails carry: whoever has one can stop that one alert, and nothing else, without signing in. */
@Injectable()
export class StopKeys {
  constructor(private readonly keys: MailKeys) {}

  keyOf(savedSearchId: string): string {
    return this.keys.keyOf(purpose, [savedSearchId]);
  }

  /** Which alert a key stops; null when it is not one of ours. */
  read(key: string): string | null {
    const [id, ...more] = this.keys.read(purpose, key) ?? [];
    return more.length === 0 ? (id ?? null) : null;
  }
}
