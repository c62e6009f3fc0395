import type { LightMyRequestResponse } from 'fastify';
import type { Account } from '../src/capabilities/accounts';
import { SessionsService } from '../src/capabilities/accounts';
import { RequestContexts } from '../src/platform/auth/request-contexts';
import { Database } from '../src/platform/database/database';
import { CompiledExecutor } from '../src/platform/graphql/compiled-executor';
import { theApi, type Api } from './api-harness';
import { documentOf, type MutationName } from './documents';
import { anAccount, type AccountDetails } from './factories/account.factory';
import type { Outcome } from './outcome';

export interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId?: string; retryAfterSeconds?: number };
}

/** What came back: as it was sent, and as what it means. */
export interface Answer<Data> {
  status: number;
  text: string;
  headers: LightMyRequestResponse['headers'];
  data: Data | null;
  errors: ApiError[];
  /** The code of the first error. */
  code: string | null;
}

/** Codes that no use case ends with: the test or the server is wrong. */
const unexpected = new Set(['GRAPHQL_VALIDATION_FAILED', 'INTERNAL']);

export type Variables = Record<string, unknown>;

/** Whoever sends requests to the API: a visitor, or a person with an account and its roles. */
export class Caller {
  private known: Promise<Account> | null = null;
  private cookieSince: number | null = null;
  private cookie: Promise<string> | null = null;

  constructor(
    private readonly details: AccountDetails | null,
    readonly api: Api = theApi(),
  ) {}

  get isVisitor(): boolean {
    return this.details === null;
  }

  /** The account, made when it is first needed. */
  account(): Promise<Account> {
    if (this.details === null) throw new Error('Visitors have no account.');
    this.known ??= anAccount(this.api, this.details);
    return this.known;
  }

  /** The session cookie; a new session whenever the clock has moved, so that it is never over. */
  sessionCookie(): Promise<string> {
    const now = this.api.clock.now().getTime();
    if (this.cookie === null || this.cookieSince !== now) {
      this.cookieSince = now;
      this.cookie = this.account().then(async (account) => {
        const { manager } = this.api.part(Database).source;
        const { token } = await this.api
          .part(SessionsService)
          .begin(manager, account, { browser: 'Firefox', system: 'Linux' });
        return `${this.api.part(RequestContexts).cookieName}=${token}`;
      });
    }
    return this.cookie;
  }

  /** Sends a document and takes whatever comes. */
  async gql<Data>(
    document: string,
    variables: Variables = {},
    language = 'en',
  ): Promise<Answer<Data>> {
    const response = await this.api.request({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        origin: this.api.origin,
        ...(this.details === null ? {} : { cookie: await this.sessionCookie() }),
      },
      payload: JSON.stringify({ query: document, variables }),
    });
    return answerOf<Data>(response);
  }

  /** Asks for something that must be answered without any error. */
  async ask<Data>(document: string, variables: Variables = {}, language = 'en'): Promise<Data> {
    const { data, text, errors } = await this.gql<Data>(document, variables, language);
    if (data === null || errors.length > 0) throw new Error(`The API answered ${text}`);
    return data;
  }

  /** Carries out a mutation; a fault comes back as an outcome too. */
  async change(mutation: MutationName, input: object): Promise<Outcome> {
    const document = documentOf(this.api.part(CompiledExecutor).schema, mutation);
    const { data, code, text } = await this.gql<Record<string, Outcome>>(document, { input });
    const result = data?.[mutation];
    if (result) return result;
    if (code === null || unexpected.has(code)) throw new Error(`The API answered ${text}`);
    return { kind: code };
  }
}

export function answerOf<Data>(response: LightMyRequestResponse): Answer<Data> {
  const body = JSON.parse(response.body) as { data?: Data | null; errors?: ApiError[] };
  const errors = body.errors ?? [];
  return {
    status: response.statusCode,
    text: response.body,
    headers: response.headers,
    data: body.data ?? null,
    errors,
    code: errors[0]?.extensions.code ?? null,
  };
}
