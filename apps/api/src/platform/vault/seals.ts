import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { seal, unseal } from './sealing';

/**
 * Keeps little things unreadable in the database and its backups, under a key that follows from the secret of the site: whoever
 * has only those cannot open them. What has to be destroyed as a whole has a key of its own instead (`KeyVault`).
 */
@Injectable()
export class Seals {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The words, for one purpose and about one row: moved to another row they cannot be opened. */
  seal(purpose: string, about: string, words: string): string {
    return seal(this.keyFor(purpose), about, words).toString('base64url');
  }

  /** What was sealed; null when it was sealed for something else, or with a secret that is no longer ours. */
  open(purpose: string, about: string, sealed: string): string | null {
    try {
      return unseal(this.keyFor(purpose), about, Buffer.from(sealed, 'base64url')).toString();
    } catch {
      return null;
    }
  }

  private keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.config.secret, '', `praxis:${purpose}`, 32));
  }
}
