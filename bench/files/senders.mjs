// Members who send files one after the other: hostile ones, large honest ones, and a large table that becomes drafts.
import { tableOf } from './hostile-files.mjs';

/** A team of one city with drafts to attach files to, made of generated members. */
export class Senders {
  #turn = 0;

  constructor(stage, tokens) {
    this.stage = stage;
    this.tokens = tokens;
    this.origin = `http://127.0.0.1:${stage.port}`;
  }

  /** Everybody joins the team of the first city, and begins some drafts. */
  async prepare(drafts) {
    const { rows } = await this.stage.database.query(
      'select id, slug from city order by slug limit 1',
    );
    const [{ id, slug }] = rows;
    this.city = slug;
    await this.stage.database.query(
      `insert into membership (account_id, city_id, role)
       select account_id, $1, 'editor' from sign_in_session where browser = 'bench' on conflict do nothing`,
      [id],
    );
    this.drafts = [];
    for (let i = 0; i < drafts; i += 1) {
      const { practice } = await this.#change('createPractice', 'CreatePracticeInput', {
        ...{ city: slug, originalLanguage: 'EN', title: `Draft ${i}` },
      });
      this.drafts.push(practice.number);
    }
  }

  /** Sends files until it is told to stop; what is refused must be refused for the right reason. */
  async attach(files, signal) {
    const sent = { refused: 0, kept: 0 };
    for (let i = 0; !signal.aborted; i += 1) {
      const { name, bytes, why } = files[i % files.length];
      const form = new FormData();
      form.set('number', String(this.drafts[this.#turn++ % this.drafts.length]));
      form.set('alt', 'Boats');
      form.set('file', new Blob([bytes]), name);
      const answer = await this.#send('/attachments/en', form, 'application/json');
      const { fault = null } = await answer.json();
      // Honest files fill the drafts at last; and a machine that is busy gives up in time.
      if (fault !== why && !['tooMany', 'busy', 'tooSlow'].includes(fault))
        throw new Error(`${name} was answered ${fault}, and should be ${why}.`);
      if (fault === null) sent.kept += 1;
      else sent.refused += 1;
    }
    return sent;
  }

  /** Imports tables until it is told to stop; how many rows have become drafts. */
  async importTables(rows, run, signal) {
    let written = 0;
    for (let i = 0; !signal.aborted; i += 1) {
      const token = this.#token();
      const form = new FormData();
      form.set('city', this.city);
      form.set('language', 'en');
      form.set('file', new Blob([tableOf(rows, `${run}-${i}`)]), 'practices.csv');
      const answer = await this.#send('/spreadsheets/en', form, 'text/html', token);
      const id = /import\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1];
      if (id === undefined)
        throw new Error(`A table was answered ${answer.headers.get('location')}.`);
      await this.#change('checkSpreadsheet', 'CheckSpreadsheetInput', { id }, token);
      await this.#until(id, 'CHECKED', token, signal);
      if (signal.aborted) break;
      await this.#change('importSpreadsheet', 'ImportSpreadsheetInput', { id }, token);
      await this.#until(id, 'IMPORTED', token, signal);
      if (!signal.aborted) written += rows;
    }
    return written;
  }

  async #until(id, state, token, signal) {
    for (;;) {
      const { viewer } = await this.#ask(
        `query ($id: ID!) { viewer { spreadsheetImport(id: $id) { state } } }`,
        { id },
        token,
      );
      if (signal.aborted || viewer.spreadsheetImport.state === state) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  #token() {
    return this.tokens[this.#turn++ % this.tokens.length];
  }

  #send(path, body, accept, token = this.#token()) {
    const headers = { origin: this.origin, accept, cookie: `sid=${token}` };
    return fetch(this.origin + path, { method: 'POST', headers, body, redirect: 'manual' });
  }

  async #ask(query, variables, token = this.#token()) {
    const answer = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.origin,
        cookie: `sid=${token}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await answer.json();
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  async #change(mutation, type, input, token) {
    const success = `${mutation[0].toUpperCase()}${mutation.slice(1)}Success`;
    const asked = mutation === 'createPractice' ? 'practice { number }' : '__typename';
    const data = await this.#ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${success} { ${asked} } ... on Problem { message } } }`,
      { input },
      token,
    );
    const result = data[mutation];
    if (result.__typename !== success) throw new Error(JSON.stringify(result));
    return result;
  }
}
