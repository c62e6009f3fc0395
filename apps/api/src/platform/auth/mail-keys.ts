import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';

const keyPattern =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})*)\.([\w-]{32})$/;

/** Keys that mails carry: whoever has one can do the one thing that it is for, and nothing else, without signing in. */
@Injectable()
export class MailKeys {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The key for a purpose, `stop-alert`, and the ids of what it is about. */
  keyOf(purpose: string, ids: readonly string[]): string {
    const about = ids.join('.');
    return `${about}.${this.signatureOf(purpose, about)}`;
  }

  /** What a key is about; null when it is not one of ours, or is for something else. */
  read(purpose: string, key: string): string[] | null {
    const [, about = '', signature = ''] = keyPattern.exec(key) ?? [];
    const isOurs =
      about !== '' &&
      timingSafeEqual(Buffer.from(signature), Buffer.from(this.signatureOf(purpose, about)));
    return isOurs ? about.split('.') : null;
  }

  private signatureOf(purpose: string, about: string): string {
    return createHmac('sha256', this.config.secret)
      .update(`${purpose}:${about}`)
      .digest('base64url')
      .slice(0, 32);
  }
}
