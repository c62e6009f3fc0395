import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Question {
  q: string[];
  source: string;
  target: string;
  format: string;
  api_key?: string;
}

/** A server that speaks the protocol of LibreTranslate: each word of a text goes into capitals, after the language. */
export class CapitalsEngine {
  readonly asked: Question[] = [];
  /** Answers instead of the right one. */
  instead: ((response: ServerResponse) => void) | null = null;
  private readonly server: Server = createServer((request, response) => {
    this.answer(request, response).catch(() => response.destroy());
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const question = JSON.parse(Buffer.concat(chunks).toString()) as Question;
    this.asked.push(question);
    if (this.instead !== null) {
      this.instead(response);
      return;
    }
    const isRight =
      request.method === 'POST' &&
      request.url === '/translate' &&
      question.api_key === 'a-key' &&
      Array.isArray(question.q);
    response.writeHead(isRight ? 200 : 400, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isRight
          ? {
              translatedText: question.q.map(
                (text) => `[${question.target}] ${text.toUpperCase()}`,
              ),
            }
          : { error: 'Bad request' },
      ),
    );
  }
}
