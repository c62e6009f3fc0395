import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigFault, environment, readConfig } from './env';

const database = { DATABASE_URL: 'postgres://praxis@127.0.0.1/praxis' };

describe('the configuration', () => {
  it('has a default for everything but the database', () => {
    const config = readConfig(database);
    expect(config.http).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      isHttps: false,
    });
    expect(config.http.origins).toEqual(['http://127.0.0.1:3000', 'http://localhost:3000']);
    expect(config.search).toEqual({ mode: 'auto', meilisearch: null });
    expect(config.isDemo).toBe(false);
  });

  it('names every fault at once', () => {
    const read = (): unknown =>
      readConfig({ ...database, PORT: '99999', PRAXIS_SECRET: 'short', SMTP_URL: 'mail.example' });
    expect(read).toThrow(ConfigFault);
    expect(read).toThrow(/PORT: .*PRAXIS_SECRET|SMTP_URL/s);
    expect(read).toThrow(/SMTP_URL: begin it with smtp/);
    expect(read).toThrow(/PRAXIS_SECRET: give at least 32 characters/);
  });

  it.each([
    [{}, /DATABASE_URL is not set/],
    [{ ...database, NODE_ENV: 'production' }, /PRAXIS_SECRET is not set/],
    [{ ...database, PRAXIS_SEARCH: 'meilisearch' }, /MEILI_URL is not set/],
  ])('refuses %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ ...database, PRAXIS_PUBLIC_URL: '', PORT: ' ' }).http.port).toBe(3000);
  });

  it('writes only from the public address when a proxy stands before it', () => {
    const { http } = readConfig({ ...database, PRAXIS_PUBLIC_URL: 'https://practices.example/x' });
    expect(http).toMatchObject({
      publicUrl: 'https://practices.example',
      origins: ['https://practices.example'],
      isHttps: true,
    });
  });

  it('cannot be changed', () => {
    expect(() => Object.assign(readConfig(database).http, { port: 1 })).toThrow(TypeError);
  });

  it('is listed in full in .env.example', () => {
    const example = readFileSync(path.join(__dirname, '../../../../../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#?\s?([A-Z0-9_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(Object.keys(environment.shape).sort());
  });
});
