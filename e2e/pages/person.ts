import { request, type APIRequestContext } from '@playwright/test';
import { demoPassword } from '../fixtures/test';

interface Answer {
  data?: Record<string, Record<string, unknown>> | null;
  errors?: unknown[];
}

/** Somebody who uses the API as any program may: signed in, or a visitor. */
export class Person {
  private constructor(private readonly api: APIRequestContext) {}

  /** Signs in with the account of an e-mail address. */
  static async signedIn(origin: string, email: string): Promise<Person> {
    const api = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
    const person = new Person(api);
    await person.does('signIn', 'SignInInput', { email, password: demoPassword }, '');
    return person;
  }

  /** Runs a mutation and answers what it succeeded with; everything else is thrown. */
  async does(
    mutation: string,
    inputType: string,
    input: Record<string, unknown>,
    selection: string,
  ): Promise<Record<string, unknown>> {
    const success = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Success`;
    const asked = selection === '' ? '' : `... on ${success} { ${selection} }`;
    const response = await this.api.post('/graphql', {
      data: {
        query: `mutation Do($input: ${inputType}!) { ${mutation}(input: $input) { __typename ${asked} ... on Problem { message } } }`,
        variables: { input },
      },
    });
    const answer = (await response.json()) as Answer;
    const result = answer.data?.[mutation];
    if (result?.['__typename'] !== success)
      throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
    return result;
  }

  /** Answers of a query. */
  async asks(query: string): Promise<unknown> {
    return ((await (await this.api.post('/graphql', { data: { query } })).json()) as Answer).data;
  }

  /** Sends a table for Aarhus, as the form does; its id. */
  async sends(name: string, text: string): Promise<string> {
    const response = await this.api.post('/spreadsheets/en', {
      maxRedirects: 0,
      multipart: {
        city: 'aarhus',
        language: 'en',
        file: { name, mimeType: 'text/csv', buffer: Buffer.from(text) },
      },
    });
    const { location = '' } = response.headers();
    return location.split('/').at(-1) ?? '';
  }

  leave(): Promise<void> {
    return this.api.dispose();
  }
}
