import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestsPerKeyAndMinute, type ApiKeyScope } from '@praxis/domain/api-keys';
import type { Viewer } from '@praxis/domain/accounts';
import { Fault, tooMany } from '../faults';
import { RateLimits } from '../http/rate-limits';

/** The key that a request came with. */
export interface KeyInUse {
  id: string;
  scope: ApiKeyScope;
  /** Who asks with it: never more than its owner, and less than that by its scope. */
  viewer: Viewer;
}

/** Finds out who an API key belongs to; the capability of the keys knows. */
export abstract class ApiKeyReader {
  /** Null when it is unknown, expired or revoked, or its account is closed. */
  abstract read(secret: string): Promise<KeyInUse | null>;
}

const budget = { name: 'api-key', points: requestsPerKeyAndMinute, seconds: 60 };

/** Keys of requests: `Authorization: Bearer praxis_…`. Each request is counted once, however often its key is asked for. */
@Injectable()
export class RequestKeys {
  private readonly found = new WeakMap<FastifyRequest, Promise<KeyInUse | null>>();

  constructor(
    private readonly keys: ApiKeyReader,
    private readonly limits: RateLimits,
  ) {}

  /**
   * The key of a request; null when it brings none. One that is good for nothing is a fault, so that nobody takes the
   * answer to a visitor for their own. Other schemes than Bearer are left to whatever stands before this server.
   */
  of(request: FastifyRequest): Promise<KeyInUse | null> {
    const { authorization } = request.headers;
    if (authorization === undefined || !/^bearer(\s|$)/i.test(authorization))
      return Promise.resolve(null);
    let found = this.found.get(request);
    if (!found) {
      found = this.read(authorization.slice('bearer'.length).trim());
      this.found.set(request, found);
    }
    return found;
  }

  private async read(secret: string): Promise<KeyInUse> {
    const key = await this.keys.read(secret);
    if (key === null)
      throw new Fault('INVALID_API_KEY', 'The API key is unknown, expired or revoked.');
    const wait = await this.limits.take(budget, key.id);
    if (wait > 0) throw tooMany(wait);
    return key;
  }
}
