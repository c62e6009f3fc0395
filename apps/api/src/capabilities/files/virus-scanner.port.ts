import type { Readable } from 'node:stream';

/** Looks for viruses in files before anybody gets them. */
export abstract class VirusScanner {
  /** Whether there is one at all: without, files are served unlooked at, and say so. */
  abstract readonly isOn: boolean;

  /**
   * What it calls what it has found; null when it has found nothing.
   * @throws when it cannot say: then nothing is known of the file
   */
  abstract scan(bytes: Readable): Promise<string | null>;
}
