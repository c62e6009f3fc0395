import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpEngine } from './adapters/http-engine';
import { EngineFault } from './translation-engine.port';

/** How many texts came in each request. */
const batches: number[] = [];
let delay = 0;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { q } = JSON.parse(body) as { q: string[] };
      batches.push(q.length);
      setTimeout(() => response.end(JSON.stringify({ translatedText: q })), delay).unref();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  batches.length = 0;
  delay = 0;
});

const engine = (over: object = {}): HttpEngine =>
  new HttpEngine(
    { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, key: null },
    { segments: 2, characters: 10, milliseconds: 2_000, bytes: 10_000, ...over },
  );

it('sends no more at once than the engine takes, and keeps the order', async () => {
  const pieces = ['one', 'two', 'three', 'a very long piece', 'x'];
  expect(await engine().translate(pieces, 'en', 'fr')).toEqual(pieces);
  expect(batches).toEqual([2, 1, 1, 1]);
});

it('asks nothing about nothing', async () => {
  expect(await engine().translate([], 'en', 'fr')).toEqual([]);
  expect(batches).toEqual([]);
});

it('does not wait longer than it is told', async () => {
  delay = 5_000;
  const started = Date.now();
  await expect(engine({ milliseconds: 50 }).translate(['one'], 'en', 'fr')).rejects.toThrow(
    new EngineFault('It did not answer in time.'),
  );
  expect(Date.now() - started).toBeLessThan(2_000);
});
