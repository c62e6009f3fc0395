import type { Environment } from './test-config';
import { startServer, type EmbeddedServer } from './services/embedded-server';

/** A Meilisearch of this file alone: its index has a fixed name. */
export interface PrivateMeilisearch {
  server: () => EmbeddedServer;
  /** What makes an API search in it. */
  environment: () => Environment;
}

export function useMeilisearch(): PrivateMeilisearch {
  let server: EmbeddedServer | undefined;
  const running = (): EmbeddedServer => {
    if (!server) throw new Error('Meilisearch has not been started yet.');
    return server;
  };
  beforeAll(async () => {
    server = await startServer('meilisearch');
  }, 30_000);
  afterAll(() => server?.stop());
  return {
    server: running,
    environment: () => ({
      PRAXIS_SEARCH: 'auto',
      MEILI_URL: running().url,
      MEILI_MASTER_KEY: running().secret,
    }),
  };
}
