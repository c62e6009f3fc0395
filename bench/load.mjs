// Load over keep-alive connections: each sends its next request when the answer to the last is complete. Requests are
// finished bytes before the clock starts and answers are only measured and looked at where they begin, so that the
// generator takes as little as possible of the processors that the servers under test need.
import net from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * The bytes of a request.
 * @param {{ method?: string, path: string, headers?: Record<string, string>, body?: string }} request
 */
export function requestBytes(port, { method = 'POST', path, headers = {}, body = '' }) {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * Runs `connections` clients for `seconds`; client `i` sends `requests[i]`, over and over.
 * @param {{ port: number, connections: number, seconds: number, requests: Buffer[][], isGood: (head: string, start: Buffer) => boolean }} options
 * @returns {Promise<{ perSecond: number, p50: number, p99: number, count: number, bad: number, firstBad: string }>} of good answers;
 *   latencies in milliseconds
 */
export async function load({ port, connections, seconds, requests, isGood }) {
  const taken = { times: [], bad: 0, firstBad: '' };
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, (_, i) =>
      client({ port, end, requests: requests[i % requests.length], isGood, taken }),
    ),
  );
  const elapsed = (performance.now() - begun) / 1_000;
  const { times, bad, firstBad } = taken;
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
  return {
    perSecond: times.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    count: times.length,
    bad,
    firstBad,
  };
}

function client({ port, end, requests, isGood, taken }) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let next = 0;
    let sentAt = 0;
    let head = null;
    let missing = 0;
    let isBad = false;
    let pieces = [];
    const send = () => {
      sentAt = performance.now();
      socket.write(requests[next++ % requests.length]);
    };
    const fail = (message) => {
      socket.destroy();
      reject(new Error(message));
    };
    const patience = setTimeout(
      () => fail('A server under test did not answer in time.'),
      end - performance.now() + 15_000,
    );
    const finish = () => {
      clearTimeout(patience);
      socket.end();
      resolve();
    };
    socket.once('connect', send);
    socket.on('error', (error) => fail(`A connection broke: ${error.message}`));
    socket.on('close', () => {
      clearTimeout(patience);
      resolve();
    });
    socket.on('data', (chunk) => {
      if (head === null) {
        pieces.push(chunk);
        const bytes = pieces.length === 1 ? chunk : Buffer.concat(pieces);
        const at = bytes.indexOf(endOfHead);
        if (at === -1) return;
        pieces = [];
        head = bytes.latin1Slice(0, at);
        const length = lengthOf(head);
        if (length === null) return fail(`An answer without Content-Length: ${head}`);
        const start = bytes.subarray(at + endOfHead.length);
        isBad = !isGood(head, start);
        if (isBad && taken.bad++ === 0)
          taken.firstBad = `${head}\n\n${start.toString('utf8', 0, 600)}`;
        missing = length - start.length;
      } else missing -= chunk.length;
      if (missing > 0) return;
      const now = performance.now();
      if (!isBad) taken.times.push(now - sentAt);
      head = null;
      if (now >= end) finish();
      else send();
    });
  });
}

function lengthOf(head) {
  const match = /\r\ncontent-length: *(\d+)/i.exec(head);
  return match ? Number(match[1]) : null;
}
