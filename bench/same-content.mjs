// A ratio says something only when both sides give the same answer: this is asked before anything is measured.
import assert from 'node:assert/strict';

const samples = 25;

/** Throws with the difference when the product and its yardstick do not say the same. */
export async function checkSame({ name, subject, yardstick, isSame, pair }) {
  if (!isSame) return;
  for (let i = 0; i < samples; i += 1) {
    const [ours, theirs] = pair();
    const answers = await Promise.all([ask(subject.port, ours), ask(yardstick.port, theirs)]);
    const [left, right] = answers.map(comparable[isSame]);
    // Where the words alone fill no page, the product goes on with other names of the same concept.
    const asFar = isSame === 'numbers' ? left.slice(0, right.length) : left;
    assert.deepEqual(asFar, right, `“${name}”: the yardstick answers something else.`);
  }
}

const comparable = {
  content: ({ data, errors }) => errors ?? data,
  /** Id and moment are made anew for each comment; that there are some is all that can be the same. */
  comment: ({ data, errors }) => {
    if (errors) return errors;
    const { id, createdAt, ...comment } = data.addComment.comment;
    assert.match(id, /^[0-9a-f-]{36}$/);
    assert.ok(Math.abs(Date.parse(createdAt) - Date.now()) < 60_000);
    return { ...data.addComment, comment };
  },
  /** What the words find: the same practices in the same order. */
  numbers: ({ data, errors, hits }) => {
    if (errors) return errors;
    if (hits) return hits.map(({ number }) => number);
    assert.equal(data.search.engine, 'MEILISEARCH');
    return data.search.edges.map(({ node }) => node.number);
  },
};

async function ask(port, { path, headers, body }) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers,
    body,
  });
  return response.json();
}
