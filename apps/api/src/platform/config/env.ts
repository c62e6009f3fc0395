import { z } from 'zod';

/**
 * Every variable that Praxis reads, with what it means. All are optional; all faults are named at once, before
 * anything starts. `.env.example` lists exactly these (a test holds them equal), and no other file reads the environment.
 */
export const environment = z.object({
  /** Port of the site. */
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Address to listen on. Loopback unless a proxy on another machine must reach it. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder for everything that is kept outside the database: mails, files, the embedded servers. */
  PRAXIS_DATA_DIR: z.string().min(1).default('.praxis'),
  /** The address people type, when a proxy stands before Praxis: `https://practices.example.org`. */
  PRAXIS_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** PostgreSQL 16 or newer. Without it `npm start` runs its own. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'begin it with postgres://')
    .optional(),
  /** Read replicas for anonymous reads, separated by commas. */
  DATABASE_REPLICA_URLS: z.string().optional(),
  /** Meilisearch 1.21. Without it `npm start` runs its own where a binary exists. */
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_MASTER_KEY: z.string().min(16, 'give at least 16 characters').optional(),
  /** Which search engine answers: `auto` prefers Meilisearch and falls back to PostgreSQL. */
  PRAXIS_SEARCH: z.enum(['auto', 'meilisearch', 'postgres']).default('auto'),
  /** A translation engine that speaks LibreTranslate's protocol; without it only people translate. Public words are sent to it. */
  MT_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isPrivateWay, 'begin it with https://, or name this machine')
    .optional(),
  /** The key that it asks for, where it asks for one. */
  MT_KEY: z.string().min(1).optional(),
  /** Mail relay: `smtps://user:password@host:465`. Without it mails are kept in the data folder's outbox. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'begin it with smtp:// or smtps://')
    .optional(),
  /** Another address of this site, for files that people attach: `https://files.example.org`. Without it they come from the site's own. */
  PRAXIS_FILES_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A bucket of a store that speaks S3, for those files: `https://s3.example.org/praxis`. Without it they are kept in the data folder. */
  S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** ClamAV's daemon, which looks for viruses in those files: `tcp://127.0.0.1:3310`. Without it nobody does, and Praxis says so. */
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
  /** The program of a Chromium, for PDFs of briefs. Without it one at a usual place is taken; where there is none, pages are printed. */
  CHROMIUM_PATH: z.string().min(1).optional(),
  /** At least 32 characters, for keyed hashes. `npm start` makes one and keeps it in the data folder. */
  PRAXIS_SECRET: z.string().min(32, 'give at least 32 characters').optional(),
  /** Demonstration accounts, shown on the sign-in page. On by default only with the embedded database. */
  PRAXIS_DEMO: z
    .enum(['on', 'off', 'true', 'false', '1', '0'])
    .default('off')
    .transform((value) => ['on', 'true', '1'].includes(value)),
  /** Whether links of published practices are asked once a month if they still answer: only then is anything of others asked. */
  PRAXIS_CHECK_LINKS: z
    .enum(['on', 'off'])
    .default('off')
    .transform((value) => value === 'on'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
});

/** Whether nobody on the way can read what is sent: encrypted, or not leaving this machine. */
function isPrivateWay(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Known before the rest, because the log must be silent in tests from its first line. */
export const isUnderTest = process.env['NODE_ENV'] === 'test';

/** What the rest of the code sees: grouped by part, frozen. */
export interface Config {
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** Null: reached directly, without a proxy. */
    readonly publicUrl: string | null;
    /** Every origin from which a browser may write. */
    readonly origins: readonly string[];
    readonly isHttps: boolean;
  };
  readonly dataFolder: string;
  readonly database: { readonly url: string; readonly replicaUrls: readonly string[] };
  readonly search: {
    readonly mode: 'auto' | 'meilisearch' | 'postgres';
    readonly meilisearch: { readonly url: string; readonly masterKey: string | null } | null;
  };
  readonly translation: {
    /** Null: people translate. */
    readonly engine: { readonly url: string; readonly key: string | null } | null;
  };
  readonly mail: { readonly smtpUrl: string | null };
  readonly files: {
    /** The origin from which they come; null: the site's own. */
    readonly origin: string | null;
    /** Null: they are kept in the data folder. */
    readonly s3: {
      readonly url: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
    } | null;
    /** Null: nobody looks for viruses in them. */
    readonly clamdUrl: string | null;
  };
  /** The program that makes PDFs; null: whichever is found. */
  readonly chromiumPath: string | null;
  readonly links: { readonly areChecked: boolean };
  readonly secret: string;
  readonly isDemo: boolean;
  readonly isProduction: boolean;
}

/** The environment is not acceptable; the message names every faulty variable with its cure. */
export class ConfigFault extends Error {}

/** Reads the environment once. Throws `ConfigFault` naming all faults together. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const given = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const result = environment.safeParse(given);
  if (!result.success)
    throw new ConfigFault(
      `The environment is not acceptable: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}.`,
    );
  return freeze(toConfig(result.data));
}

function toConfig(env: z.infer<typeof environment>): Config {
  const isProduction = env.NODE_ENV === 'production';
  if (env.DATABASE_URL === undefined)
    throw new ConfigFault(
      'DATABASE_URL is not set: set it, or use `npm start`, which runs its own PostgreSQL.',
    );
  if (env.PRAXIS_SECRET === undefined && isProduction)
    throw new ConfigFault('PRAXIS_SECRET is not set: set it to at least 32 random characters.');
  if (env.PRAXIS_SEARCH === 'meilisearch' && env.MEILI_URL === undefined)
    throw new ConfigFault(
      'PRAXIS_SEARCH is meilisearch but MEILI_URL is not set: set it, or set PRAXIS_SEARCH to auto.',
    );
  const publicUrl =
    env.PRAXIS_PUBLIC_URL === undefined ? null : new URL(env.PRAXIS_PUBLIC_URL).origin;
  return {
    http: {
      host: env.HOST,
      port: env.PORT,
      publicUrl,
      origins:
        publicUrl === null
          ? [...new Set([env.HOST, '127.0.0.1', 'localhost'])].map(
              (host) => `http://${host}:${String(env.PORT)}`,
            )
          : [publicUrl],
      isHttps: publicUrl?.startsWith('https:') ?? false,
    },
    dataFolder: env.PRAXIS_DATA_DIR,
    database: {
      url: env.DATABASE_URL,
      replicaUrls: (env.DATABASE_REPLICA_URLS ?? '')
        .split(',')
        .map((url) => url.trim())
        .filter((url) => url !== ''),
    },
    search: {
      mode: env.PRAXIS_SEARCH,
      meilisearch:
        env.MEILI_URL === undefined || env.PRAXIS_SEARCH === 'postgres'
          ? null
          : { url: env.MEILI_URL, masterKey: env.MEILI_MASTER_KEY ?? null },
    },
    translation: {
      engine: env.MT_URL === undefined ? null : { url: env.MT_URL, key: env.MT_KEY ?? null },
    },
    mail: { smtpUrl: env.SMTP_URL ?? null },
    files: filesOf(env),
    chromiumPath: env.CHROMIUM_PATH ?? null,
    links: { areChecked: env.PRAXIS_CHECK_LINKS },
    secret: env.PRAXIS_SECRET ?? 'development-only-secret-0123456789abcdef',
    isDemo: env.PRAXIS_DEMO,
    isProduction,
  };
}

function filesOf(env: z.infer<typeof environment>): Config['files'] {
  const { S3_URL: url, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (url !== undefined && (accessKeyId === undefined || secretAccessKey === undefined))
    throw new ConfigFault('S3_URL is set: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too.');
  return {
    origin: env.PRAXIS_FILES_URL === undefined ? null : new URL(env.PRAXIS_FILES_URL).origin,
    s3:
      url === undefined
        ? null
        : {
            url,
            region: env.S3_REGION,
            accessKeyId: accessKeyId ?? '',
            secretAccessKey: secretAccessKey ?? '',
          },
    clamdUrl: env.CLAMD_URL ?? null,
  };
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) freeze(inner as object);
  return Object.freeze(value);
}
