import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

interface Kept<Body> {
  body: Body;
  isKept: boolean;
}

/**
 * Answers to visitors, kept for a few seconds and thrown away as soon as anything public changes. Many visitors who
 * ask the same at once wait for one answer. What was begun before a change is never kept after it.
 */
@Injectable()
export class PublicResponses {
  private readonly kept = new LRUCache<string, { body: unknown }>({
    max: 2_000,
    // About so many characters in all.
    maxSize: 48_000_000,
    sizeCalculation: ({ body }) => sizeOf(body),
    ttl: 5_000,
  });
  private readonly underWay = new Map<string, Promise<Kept<unknown>>>();
  private generation = 0;

  async get<Body>(key: string, make: () => Promise<Kept<Body>>): Promise<Body> {
    const known = this.kept.get(key);
    if (known) return known.body as Body;
    const generation = this.generation;
    const shared = `${String(generation)} ${key}`;
    let making = this.underWay.get(shared) as Promise<Kept<Body>> | undefined;
    if (!making) {
      making = make().finally(() => this.underWay.delete(shared));
      this.underWay.set(shared, making);
    }
    const made = await making;
    if (made.isKept && generation === this.generation) this.kept.set(key, { body: made.body });
    return made.body;
  }

  /** Something that visitors can see has changed. */
  purge(): void {
    this.generation += 1;
    this.kept.clear();
  }
}

/** How much an answer holds: all its texts and files. */
function sizeOf(body: unknown): number {
  if (typeof body === 'string' || body instanceof Uint8Array) return body.length + 1;
  if (typeof body !== 'object' || body === null) return 1;
  return Object.values(body).reduce<number>((sum, part) => sum + sizeOf(part), 1);
}
