import type { Readable } from 'node:stream';

/** Bytes in the store, by the name under which they are kept. */
export interface KeptObject {
  sha256: string;
  /** When they were put there last. */
  putAt: Date;
}

/**
 * Where the bytes of files are kept, each under its SHA-256 and nothing that a person has typed. What is put twice is kept once, and
 * counts as new.
 */
export abstract class FileStore {
  /** @param from a file on this machine, whose SHA-256 it is */
  abstract put(sha256: string, from: string): Promise<void>;

  /** The bytes; null when there are none. */
  abstract read(sha256: string): Promise<Readable | null>;

  /** Does nothing where there is nothing. */
  abstract remove(sha256: string): Promise<void>;

  abstract all(): AsyncIterable<KeptObject>;
}

/** The store does not answer, or not as it should. */
export class FileStoreFault extends Error {}
