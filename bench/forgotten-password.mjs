// Whether somebody who asks for a link to set a forgotten password can tell by the time of the answer whether an account has the
// address. Addresses that look alike are asked in a shuffled order; half of them have an account that gets a mail.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** So many addresses with an account, and so many without, in each round. */
const samples = 500;
const rounds = 3;
/** Asked before, and not counted: what is hot is compiled by then. */
const warming = 100;
/** The budget of a network address is the real one: the next ones ask from another address of the loop. */
const asksPerNetworkAddress = 20;
/** The medians may be so far apart, as a ratio. */
const alike = { from: 0.9, to: 1.1 };

/**
 * Asks for each address twice: the second time a mailbox has its row already, and nobody's address has none.
 * @param {import('./stage.mjs').Stage} stage
 */
export async function askForLinks(stage, isWanted, say) {
  const name = 'forgotten password: known against unknown address';
  if (!isWanted(name)) return [];
  say(`${name} …`);
  const asker = new Asker(stage);
  await askAll(asker, await addresses(stage.database, warming));
  const taken = { 'asked the first time': [], 'asked again': [] };
  for (let round = 0; round < rounds; round += 1) {
    const asked = await addresses(stage.database, samples);
    for (const compared of Object.values(taken))
      compared.push(comparison(await askAll(asker, asked)));
    const mailed = await countMailed(stage.database, asked);
    if (mailed !== samples) throw new Error(`${mailed} of ${samples} accounts got a mail.`);
  }
  asker.leave();
  return Object.entries(taken).map(([time, compared]) => judged(`${name}, ${time}`, compared));
}

/** Addresses that differ in nothing but that every other one has an account with a password. */
async function addresses(database, count) {
  const made = Array.from({ length: count * 2 }, (_, i) => ({
    address: `${randomBytes(8).toString('hex')}@bench.example`,
    isKnown: i % 2 === 0,
  }));
  const known = made.filter(({ isKnown }) => isKnown).map(({ address }) => address);
  await database.query(
    `insert into account (id, email, display_name, language, password_hash)
     select id, email, 'Bench', 'en', 'none' from unnest($1::uuid[], $2::text[]) one (id, email)`,
    [known.map(() => randomUUID()), known],
  );
  return made;
}

/** The milliseconds of each answer; nothing is under way when one is asked for. */
async function askAll(asker, asked) {
  const waits = { known: [], unknown: [] };
  for (const { address, isKnown } of shuffled(asked))
    waits[isKnown ? 'known' : 'unknown'].push(await asker.ask(address));
  return waits;
}

class Asker {
  #agent = null;
  #asked = 0;
  #networkAddresses = 0;

  constructor(stage) {
    this.stage = stage;
  }

  async ask(email) {
    if (this.#asked % asksPerNetworkAddress === 0) this.#comeFromElsewhere();
    this.#asked += 1;
    const begun = performance.now();
    const answer = await this.#post(JSON.stringify({ query, variables: { input: { email } } }));
    const wait = performance.now() - begun;
    if (!answer.includes('"isRequested":true')) throw new Error(`Answered ${answer}`);
    await this.#untilMailed();
    return wait;
  }

  leave() {
    this.#agent?.destroy();
  }

  #comeFromElsewhere() {
    this.leave();
    this.#networkAddresses += 1;
    const [high, low] = [this.#networkAddresses >> 8, this.#networkAddresses & 255];
    this.#agent = new http.Agent({ keepAlive: true, localAddress: `127.1.${high}.${low}` });
  }

  #post(body) {
    const { port } = this.stage;
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      origin: `http://127.0.0.1:${port}`,
    };
    const options = { port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers };
    return new Promise((resolve, reject) => {
      const request = http.request({ ...options, agent: this.#agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => (text += part));
        response.once('end', () => resolve(text));
      });
      request.once('error', reject);
      request.end(body);
    });
  }

  /** The mail is written behind the answer, for an account alone: the next answer must not wait for it. */
  async #untilMailed() {
    for (let waited = 0; waited < 30_000; waited += 2) {
      const { rows } = await this.stage.database.query(
        `select from graphile_worker.jobs where task_identifier = 'password-reset-requested' limit 1`,
      );
      if (rows.length === 0) return;
      await sleep(2);
    }
    throw new Error('The mail was not written.');
  }
}

/** How many of the addresses have a link under way: those whose mail was written. */
async function countMailed(database, asked) {
  const { rows } = await database.query(
    `select count(*)::int as count from password_reset where token_hash is not null and address = any($1::text[])`,
    [asked.map(({ address }) => address)],
  );
  return rows[0].count;
}

function comparison(waits) {
  const [known, unknown] = [waits.known, waits.unknown].map(spread);
  return { known, unknown, ratio: known.p50 / unknown.p50 };
}

/** The round in the middle counts: one in which the machine did something else tells nothing. */
function judged(name, compared) {
  const inOrder = [...compared].sort((a, b) => a.ratio - b.ratio);
  const { known, unknown, ratio } = inOrder[Math.floor(rounds / 2)];
  return {
    ...{ name, samples, known, unknown, ratio, alike, rounds: compared },
    isMet: ratio >= alike.from && ratio <= alike.to,
  };
}

function spread(waits) {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  return { p50: at(0.5), p95: at(0.95) };
}

function shuffled(list) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

const query = `mutation Ask($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) { __typename ... on RequestPasswordResetSuccess { isRequested } }
}`;
