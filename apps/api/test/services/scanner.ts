import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What every scanner takes for a virus, in two parts, so that this file is none. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');

/** A server that speaks as ClamAV's daemon does: `zINSTREAM`, pieces with their lengths, one line of an answer. */
export class ScannerServer {
  /** How many streams it has seen whole. */
  scanned = 0;
  isBroken = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
    readonly mostBytes: number,
  ) {}

  static async start(mostBytes = 25 * 1024 * 1024): Promise<ScannerServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const scanner = new ScannerServer(server, `tcp://127.0.0.1:${String(port)}`, mostBytes);
    server.on('connection', (socket) => {
      scanner.serve(socket);
    });
    return scanner;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    let waiting = Buffer.alloc(0);
    let stream: Buffer[] | null = null;
    const answer = (text: string): void => {
      socket.end(`${text}\0`);
    };
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      waiting = Buffer.concat([waiting, bytes]);
      if (stream === null) {
        const end = waiting.indexOf(0);
        if (end < 0) return;
        if (waiting.toString('latin1', 0, end) !== 'zINSTREAM') {
          answer('UNKNOWN COMMAND');
          return;
        }
        stream = [];
        waiting = waiting.subarray(end + 1);
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE(0);
        if (length === 0) {
          this.scanned += 1;
          answer(this.verdict(Buffer.concat(stream)));
          return;
        }
        if (waiting.length < 4 + length) return;
        stream.push(waiting.subarray(4, 4 + length));
        waiting = waiting.subarray(4 + length);
        if (stream.reduce((sum, part) => sum + part.length, 0) > this.mostBytes) {
          answer('INSTREAM size limit exceeded. ERROR');
          return;
        }
      }
    });
  }

  private verdict(bytes: Buffer): string {
    if (this.isBroken) return 'stream: Can’t allocate memory ERROR';
    return bytes.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
  }
}
