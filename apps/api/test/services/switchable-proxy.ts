import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands before a server and can, at a word, swallow everything that is said to it. */
export class SwitchableProxy {
  /** `hangs`: connections are accepted, and nothing is ever answered; `refuses`: they are closed at once. */
  private mode: 'passes' | 'hangs' | 'refuses' = 'passes';
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async before(target: string): Promise<SwitchableProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new SwitchableProxy(
      server,
      `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    );
    server.on('connection', (client) => {
      if (proxy.mode === 'refuses') client.destroy();
      else proxy.forward(client, connect(Number(port), hostname));
    });
    return proxy;
  }

  hang(): void {
    this.mode = 'hangs';
  }

  refuse(): void {
    this.mode = 'refuses';
    this.disconnect();
  }

  /** What was swallowed before cannot be answered any more. */
  pass(): void {
    this.mode = 'passes';
    this.disconnect();
  }

  async stop(): Promise<void> {
    this.disconnect();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private disconnect(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private forward(client: Socket, target: Socket): void {
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (data) => {
        if (this.mode === 'passes') to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
    }
  }
}
