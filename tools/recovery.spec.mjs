// Nothing acknowledged is lost: everything is killed while comments are being written, and started again.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { Client, Started, temporaryFolder } from './testing/started.mjs';

const writes = 1_000;
const atOnce = 8;
const killAfter = 300;
const practiceNumber = 12;

const add = `mutation Add($input: AddCommentInput!) {
  addComment(input: $input) { ... on AddCommentSuccess { comment { id } } } }`;
const list = `query Comments($number: Int!, $after: String) { practice(number: $number) {
  comments(first: 100, after: $after) {
    edges { node { id body { plain } } } pageInfo { hasNextPage endCursor } } } }`;

it('after kill -9 of everything the next start recovers, and every acknowledged comment is there once', async () => {
  const place = temporaryFolder();
  const run = () => Started.onFreePort({ PRAXIS_DATA_DIR: place.folder });
  const intents = Array.from({ length: writes }, (_, n) => ({
    id: randomUUID(),
    body: `Comment ${n} of ${writes}, written while the machine fails.`,
  }));
  let started = await run();
  try {
    await started.ready();
    const acknowledged = await writeUntilKilled(started, place.folder, intents);

    started = await run();
    await started.ready();
    const reader = new Client(started.address);
    const kept = await commentsOf(reader);
    assert.deepEqual(
      [...acknowledged].filter((id) => kept.get(id)?.count !== 1),
      [],
      'acknowledged, and lost or kept twice',
    );
    const torn = intents.filter(({ id, body }) => kept.has(id) && kept.get(id).text !== body);
    assert.deepEqual(torn, []);

    // Whoever got no answer sends again, with the same id: in the end each is there exactly once.
    const writer = await signedIn(started);
    for (const intent of intents.filter(({ id }) => !acknowledged.has(id)))
      await send(writer, intent);
    const all = await commentsOf(reader);
    assert.deepEqual(
      intents.filter(({ id }) => all.get(id)?.count !== 1),
      [],
    );
    assert.equal(all.size, writes);
    console.log(
      `${acknowledged.size} acknowledged before the kill, ${kept.size} kept, 0 lost; ${all.size} after the rest was sent again`,
    );
  } finally {
    started.killEverything(place.folder);
    await started.ended();
    place.remove();
  }
});

async function signedIn(started) {
  const client = new Client(started.address);
  await client.signIn('researcher@praxis.example');
  return client;
}

async function send(client, intent) {
  const { addComment } = await client.ask(add, { input: { ...intent, practiceNumber } });
  assert.equal(addComment.comment?.id, intent.id);
}

/** The ledger: returns the ids of all comments that the product said it has kept. */
async function writeUntilKilled(started, dataFolder, intents) {
  const client = await signedIn(started);
  const acknowledged = new Set();
  let next = 0;
  let isKilled = false;
  const write = async () => {
    while (next < writes && !isKilled) {
      const intent = intents[next];
      next += 1;
      try {
        await send(client, intent);
        acknowledged.add(intent.id);
      } catch (error) {
        // Whoever was under way when everything died does not know whether it was kept.
        if (!isKilled) throw error;
      }
      if (acknowledged.size >= killAfter && !isKilled) {
        isKilled = true;
        started.killEverything(dataFolder);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, write));
  await started.ended();
  assert.ok(next < writes, 'the kill came too late to interrupt anything');
  return acknowledged;
}

/** Every comment below the practice, read page by page as any visitor reads them. */
async function commentsOf(client) {
  const found = new Map();
  let after = null;
  do {
    const { practice } = await client.ask(list, { number: practiceNumber, after });
    for (const { node } of practice.comments.edges)
      found.set(node.id, {
        count: (found.get(node.id)?.count ?? 0) + 1,
        text: node.body.plain.trim(),
      });
    after = practice.comments.pageInfo.hasNextPage ? practice.comments.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
