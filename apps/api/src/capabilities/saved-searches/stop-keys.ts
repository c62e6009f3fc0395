import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';

/** Keys that mails carry: whoever has one can stop that one alert, and nothing else, without signing in. */
@Injectable()
export class StopKeys {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  keyOf(savedSearchId: string): string {
    return `${savedSearchId}.${this.signatureOf(savedSearchId)}`;
  }

  /** Which alert a key stops; null when it is not one of ours. */
  read(key: string): string | null {
    const [, id = '', signature = ''] =
      /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{32})$/.exec(key) ?? [];
    const isOurs =
      id !== '' && timingSafeEqual(Buffer.from(signature), Buffer.from(this.signatureOf(id)));
    return isOurs ? id : null;
  }

  private signatureOf(id: string): string {
    return createHmac('sha256', this.config.secret)
      .update(`stop-alert:${id}`)
      .digest('base64url')
      .slice(0, 32);
  }
}
