import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

interface Started {
  address: string;
  dataFolder: string;
  hasMeilisearch: boolean;
}

type Command = 'stop' | 'killSearch' | 'freezeSearch' | 'thawSearch' | 'restartSite';

/** A whole Praxis as `npm start` runs it, on a catalogue and servers of its own. */
export class Product {
  private nextId = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly started: Started,
  ) {}

  get address(): string {
    return this.started.address;
  }

  static async start(environment: Record<string, string> = {}): Promise<Product> {
    const child = fork(path.join(import.meta.dirname, 'product-process.mjs'), [], {
      execArgv: [],
      env: { ...process.env, ...environment },
    });
    const started = await new Promise<Started>((resolve, reject) => {
      child.once('message', (message: Started | { fault: string }) => {
        if ('fault' in message) reject(new Error(message.fault));
        else resolve(message);
      });
      child.once('exit', (code) => {
        reject(new Error(`The product ended with ${String(code)} before it was ready.`));
      });
    });
    return new Product(child, started);
  }

  /** Does something to the running product; resolves when it is done. */
  async tell(command: Exclude<Command, 'stop'>): Promise<void> {
    const id = (this.nextId += 1);
    await new Promise<void>((resolve) => {
      const onMessage = (message: { id: number }): void => {
        if (message.id !== id) return;
        this.child.off('message', onMessage);
        resolve();
      };
      this.child.on('message', onMessage);
      this.child.send({ id, command });
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.child.once('exit', () => {
        resolve();
      });
      this.child.send({ id: 0, command: 'stop' });
    });
  }
}
