import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { SaxesParser } from 'saxes';
import type { Config } from '../../../platform/config/env';
import { FileStore, FileStoreFault, type KeptObject } from '../file-store.port';

const seconds = 30;
const sha256Name = /^[0-9a-f]{64}$/;

/** Keeps files in a bucket of a store that speaks S3. Every request is signed, and what is put with its content. */
export class S3FileStore extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor({ url, region, accessKeyId, secretAccessKey }: NonNullable<Config['files']['s3']>) {
    super();
    this.bucket = url.replace(/\/+$/, '');
    this.client = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 },
    });
  }

  override async put(sha256: string, from: string): Promise<void> {
    await this.ask(`/${sha256}`, {
      method: 'PUT',
      body: await readFile(from),
      headers: { 'x-amz-content-sha256': sha256 },
    });
  }

  override async read(sha256: string): Promise<Readable | null> {
    const answer = await this.ask(`/${sha256}`, { method: 'GET' }, [404]);
    if (answer.status === 404 || answer.body === null) {
      await answer.body?.cancel();
      return null;
    }
    return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  }

  override async remove(sha256: string): Promise<void> {
    await this.ask(`/${sha256}`, { method: 'DELETE' }, [404]);
  }

  override async *all(): AsyncGenerator<KeptObject> {
    let after: string | null = null;
    do {
      const query = new URLSearchParams({ 'list-type': '2' });
      if (after !== null) query.set('continuation-token', after);
      const answer = await this.ask(`?${query.toString()}`, { method: 'GET' });
      const page = listed(await answer.text());
      yield* page.objects.filter(({ sha256 }) => sha256Name.test(sha256));
      after = page.next;
    } while (after !== null);
  }

  private async ask(
    path: string,
    init: RequestInit,
    expected: readonly number[] = [],
  ): Promise<Response> {
    let answer: Response;
    try {
      answer = await this.client.fetch(`${this.bucket}${path}`, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.timeout(seconds * 1_000),
      });
    } catch (error) {
      throw new FileStoreFault('The file store does not answer.', { cause: error });
    }
    if (answer.ok || expected.includes(answer.status)) return answer;
    const said = (await answer.text()).slice(0, 500);
    throw new FileStoreFault(`The file store answers ${String(answer.status)}: ${said}`);
  }
}

/** A page of what is in the bucket. */
function listed(xml: string): { objects: KeptObject[]; next: string | null } {
  const objects: KeptObject[] = [];
  let next: string | null = null;
  let text = '';
  let key = '';
  let putAt = '';
  const parser = new SaxesParser();
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') key = text;
    else if (name === 'LastModified') putAt = text;
    else if (name === 'Contents')
      objects.push({ sha256: key.split('/').pop() ?? '', putAt: new Date(putAt) });
    else if (name === 'NextContinuationToken') next = text;
  });
  parser.write(xml).close();
  return { objects, next };
}
