import { existsSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { webFiles } from '../pages/web-files';

/** The operations of the web client, extracted when it was built: browsers send a hash instead of a text. */
@Injectable()
export class PersistedOperations {
  private readonly texts: ReadonlyMap<string, string>;

  constructor() {
    const file = webFiles.operations;
    const known = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
      : {};
    this.texts = new Map(Object.entries(known));
  }

  /** The text of the operation with this SHA-256, or undefined. */
  textOf(hash: string): string | undefined {
    return this.texts.get(hash);
  }

  get size(): number {
    return this.texts.size;
  }
}
