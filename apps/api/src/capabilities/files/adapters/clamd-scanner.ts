import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { VirusScanner } from '../virus-scanner.port';

const seconds = 60;
const longestReply = 1_000;

/** ClamAV's daemon, reached by TCP: the bytes are sent in pieces with their lengths, and it answers in one line. */
export class ClamdScanner extends VirusScanner {
  override readonly isOn = true;
  private readonly host: string;
  private readonly port: number;

  constructor(url: string) {
    super();
    const { hostname, port } = new URL(url);
    this.host = hostname.replace(/^\[|\]$/g, '');
    this.port = port === '' ? 3310 : Number(port);
  }

  override async scan(bytes: Readable): Promise<string | null> {
    const socket = connect({ host: this.host, port: this.port });
    const limit = setTimeout(() => {
      socket.destroy(new Error('The scanner takes too long.'));
    }, seconds * 1_000);
    try {
      // It answers early, and goes away, when it is sent more than it takes.
      const reply = replyOf(socket);
      await Promise.race([this.send(socket, bytes), reply]);
      return verdictOf(await reply);
    } finally {
      clearTimeout(limit);
      socket.destroy();
      bytes.destroy();
    }
  }

  private async send(socket: Socket, bytes: Readable): Promise<void> {
    await once(socket, 'connect');
    socket.write('zINSTREAM\0');
    for await (const part of bytes) {
      const piece = part as Buffer;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      if (!socket.write(piece)) await once(socket, 'drain');
    }
    socket.write(Buffer.alloc(4));
  }
}

function replyOf(socket: Socket): Promise<string> {
  const reply = new Promise<string>((resolve, reject) => {
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > longestReply) reject(new Error('The scanner says too much.'));
    });
    socket.once('error', reject);
    socket.once('close', () => {
      reject(new Error('The scanner has gone away without a verdict.'));
    });
  });
  // Whoever waits hears of it.
  reply.catch(() => undefined);
  return reply;
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, or a failure. */
function verdictOf(reply: string): string | null {
  if (/^stream: OK$/.test(reply)) return null;
  const found = /^stream: (.{1,200}) FOUND$/.exec(reply)?.[1];
  if (found !== undefined) return found;
  throw new Error(`The scanner cannot say: ${reply}`);
}
