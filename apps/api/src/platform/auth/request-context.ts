import type { Device, Viewer } from '@praxis/domain/accounts';
import type { Language } from '@praxis/domain/shared';
import type { Loaders } from '../graphql/loaders';
import type { KeyInUse } from './request-keys';

/** All that a use case may know of the request behind it. */
export interface RequestContext {
  /** Signing in and out change it within the request, so that the rest of the answer is the new viewer's. */
  viewer: Viewer;
  /** The sign-in session the viewer came with; null for visitors. */
  sessionId: string | null;
  /** The API key the request came with; then there is no session. Null for people and visitors. */
  readonly apiKey: Omit<KeyInUse, 'viewer'> | null;
  /** The language asked for: what fields answer in when they are not told otherwise. */
  readonly language: Language;
  readonly loaders: Loaders;
  readonly requestId: string;
  /** A keyed hash of the network address: to count attempts, never to name anybody. */
  readonly addressKey: string;
  /** Whose share of what everybody may take away is used: the key's, otherwise the network address's. */
  readonly shareKey: string;
  /** From where the request came, coarsely: a sign-in remembers it. */
  readonly device: Device;
  readonly session: SessionCookie;
}

/** How a use case signs its caller in and out. */
export interface SessionCookie {
  set(token: string, maxAgeSeconds: number): void;
  clear(): void;
}

/** Finds out who a session cookie belongs to; the accounts capability knows. */
export abstract class ViewerReader {
  abstract read(token: string): Promise<{ viewer: Viewer; sessionId: string } | null>;
}
