import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Keeps little things unreadable in the database and its backups: whoever has only those cannot open them. */
@Injectable()
export class Seals {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The words, for one purpose and about one row: moved to another row they cannot be opened. */
  seal(purpose: string, about: string, words: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.keyFor(purpose), iv).setAAD(Buffer.from(about));
    const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** What was sealed; null when it was sealed for something else, or with a secret that is no longer ours. */
  open(purpose: string, about: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < ivBytes + tagBytes) return null;
    const decipher = createDecipheriv(algorithm, this.keyFor(purpose), bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    try {
      return (
        decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') +
        decipher.final('utf8')
      );
    } catch {
      return null;
    }
  }

  private keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.config.secret, '', `praxis:${purpose}`, 32));
  }
}
