import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const region = 'eu-test-1';
const accessKeyId = 'AKIATEST';
const secretAccessKey = 'a secret/with+signs';
const pageSize = 2;

/**
 * A bucket over HTTP that speaks S3 as far as files need it. Every signature is computed here anew, from what has arrived, by the steps
 * of AWS Signature Version 4; what was put must have the SHA-256 that was signed.
 */
export class S3Server {
  readonly objects = new Map<string, { bytes: Buffer; at: Date }>();
  /** Refusals, to see that there were none. */
  readonly refused: string[] = [];
  isFailing = false;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(): Promise<S3Server> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const s3 = new S3Server(server, (server.address() as AddressInfo).port);
    server.on('request', (request, response) => {
      void s3.answer(request, response);
    });
    return s3;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What Praxis is told of it. */
  environment(): Record<string, string> {
    return {
      S3_URL: `http://127.0.0.1:${String(this.port)}/attachments`,
      S3_REGION: region,
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const fault = this.isFailing ? 'InternalError' : faultOf(request, body);
    if (fault !== null) {
      this.refused.push(fault);
      response.writeHead(this.isFailing ? 500 : 403).end(`<Error><Code>${fault}</Code></Error>`);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://s3');
    const key = /^\/attachments\/([^/]+)$/.exec(pathname)?.[1];
    if (key === undefined) this.list(searchParams, response);
    else this.serve(request.method ?? '', decodeURIComponent(key), body, response);
  }

  private serve(method: string, key: string, body: Buffer, response: ServerResponse): void {
    const found = this.objects.get(key);
    if (method === 'PUT') {
      this.objects.set(key, { bytes: body, at: new Date() });
      response.writeHead(200).end();
    } else if (method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (found === undefined)
      response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    else response.writeHead(200, { 'content-length': found.bytes.length }).end(found.bytes);
  }

  private list(query: URLSearchParams, response: ServerResponse): void {
    const after = query.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].sort().filter((key) => key > after);
    const page = keys.slice(0, pageSize);
    const contents = page.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>${this.objects.get(key)?.at.toISOString() ?? ''}</LastModified></Contents>`,
    );
    const more =
      keys.length > pageSize
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${page.at(-1) ?? ''}</NextContinuationToken>`
        : '<IsTruncated>false</IsTruncated>';
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${more}${contents.join('')}</ListBucketResult>`,
      );
  }
}

/** Why the request is not from who has the key; null when it is. */
function faultOf(request: IncomingMessage, body: Buffer): string | null {
  const { headers, method = '', url = '' } = request;
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!parts) return 'AccessDenied';
  const [, key, day = '', where, signed = '', signature = ''] = parts;
  if (key !== accessKeyId || where !== region) return 'InvalidAccessKeyId';
  const said = String(headers['x-amz-content-sha256']);
  if (method === 'PUT' && said !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const moment = String(headers['x-amz-date']);
  if (!moment.startsWith(day)) return 'AccessDenied';
  const [path = '', query = ''] = url.split('?');
  const canonical = [
    method,
    path,
    [...new URLSearchParams(query)]
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join('&'),
    ...signed.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed,
    said,
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    moment,
    `${day}/${region}/s3/aws4_request`,
    sha256(Buffer.from(canonical)),
  ].join('\n');
  const signing = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    (hmacKey, text) => createHmac('sha256', hmacKey).update(text).digest(),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
  const expected = createHmac('sha256', signing).update(toSign).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
