// What a person sees who starts Praxis where something is in the way: one line that names the cure.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { processesOf, Started, temporaryFolder } from './testing/started.mjs';

const stackLine = /^\s+at /m;

/** Starts, expects it to give up, and returns the lines that are not progress. */
async function faultOf(environment) {
  const started = new Started(environment);
  assert.equal(await started.ended(), 1, started.output);
  assert.doesNotMatch(started.output, stackLine);
  return started.output.split('\n').filter((line) => line !== '' && !/^ *[\d.]+ s {2}/.test(line));
}

describe('npm start, where something is in the way,', () => {
  let place;
  before(() => {
    place = temporaryFolder();
  });
  after(() => place.remove());

  it('names the port that is taken', async () => {
    const other = net.createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const port = String(other.address().port);
    const lines = await faultOf({ PORT: port, PRAXIS_DATA_DIR: place.folder });
    other.close();
    assert.deepEqual(lines, [
      `Port ${port} on 127.0.0.1 is taken: stop what uses it, or set PORT to another.`,
    ]);
  });

  it('names the data folder that cannot be written', async () => {
    const file = path.join(place.folder, 'a-file');
    writeFileSync(file, '');
    const [line, ...others] = await faultOf({
      PORT: '1024',
      PRAXIS_DATA_DIR: path.join(file, 'data'),
    });
    assert.match(
      line,
      /^The data folder .*a-file\/data cannot be written \(ENOTDIR\): .*PRAXIS_DATA_DIR/,
    );
    assert.deepEqual(others, []);
  });

  it('names a DATABASE_URL at which nothing answers, and one that is none', async () => {
    const [refused, ...others] = await faultOf({
      PRAXIS_DATA_DIR: place.folder,
      DATABASE_URL: 'postgres://praxis:secret@127.0.0.1:1/praxis',
      PRAXIS_SEARCH: 'postgres',
    });
    assert.match(
      refused,
      /127\.0\.0\.1:1\/praxis: start PostgreSQL there, or correct DATABASE_URL\.$/,
    );
    assert.doesNotMatch(refused, /secret/);
    assert.deepEqual(others, []);
    const [malformed] = await faultOf({ PRAXIS_DATA_DIR: place.folder, DATABASE_URL: 'mysql://x' });
    assert.match(malformed, /DATABASE_URL: begin it with postgres:\/\//);
  });

  it('names every faulty variable at once', async () => {
    const [line, ...others] = await faultOf({
      PRAXIS_DATA_DIR: place.folder,
      PORT: 'three',
      SMTP_URL: 'mail.example.org',
      PRAXIS_SEARCH: 'elastic',
    });
    for (const name of ['PORT', 'SMTP_URL', 'PRAXIS_SEARCH'])
      assert.match(line, new RegExp(`${name}: `));
    assert.deepEqual(others, []);
  });

  it('names a MEILI_URL that does not answer, and ends when Meilisearch was asked for by name', async () => {
    const [line, ...others] = await faultOf({
      PRAXIS_DATA_DIR: place.folder,
      MEILI_URL: 'http://127.0.0.1:1',
      PRAXIS_SEARCH: 'meilisearch',
    });
    assert.match(
      line,
      /^MEILI_URL http:\/\/127\.0\.0\.1:1 does not answer .*correct MEILI_URL and MEILI_MASTER_KEY\.$/,
    );
    assert.deepEqual(others, []);
  });

  it('goes on without a Meilisearch that does not answer, says so, and leaves nothing behind when it is stopped', async () => {
    const started = await Started.onFreePort({
      PRAXIS_DATA_DIR: place.folder,
      MEILI_URL: 'http://127.0.0.1:1',
    });
    try {
      await started.ready();
      assert.match(
        started.output,
        /MEILI_URL http:\/\/127\.0\.0\.1:1 does not answer.*search runs on PostgreSQL/,
      );
      assert.equal((await fetch(`${started.address}/en`)).status, 200);
      const [second] = await faultOf({ PORT: '1024', PRAXIS_DATA_DIR: place.folder });
      assert.match(
        second,
        /^Praxis already runs on the data folder .* \(process \d+\): stop it first/,
      );
    } finally {
      assert.equal(await started.stop(), 0);
    }
    assert.match(started.output, /Stopped\.\s*$/);
    assert.deepEqual(processesOf(started.child.pid, place.folder), []);
  });
});
