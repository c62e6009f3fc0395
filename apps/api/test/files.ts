import type { LightMyRequestResponse } from 'fastify';
import sharp from 'sharp';
import { theApi } from './api-harness';
import type { Person } from './people';
import { anArchive } from './workbooks';

/** A picture of one colour, with what cameras write beside it. */
export function aPicture({
  width = 300,
  height = 200,
  format = 'jpeg',
  colour = '#276',
}: {
  width?: number;
  height?: number;
  format?: 'jpeg' | 'png' | 'webp';
  colour?: string;
} = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'canary of the camera' } })
    .toFormat(format)
    .toBuffer();
}

/** A PDF with these objects beside its catalogue. */
export function aPdf(objects = '', catalogue = ''): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${objects}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );
}

/** A document as Word writes it, with these parts beside its own or in their place. */
export function aWordDocument(parts: Record<string, string | Buffer> = {}): Promise<Buffer> {
  return anArchive(
    Object.entries({
      '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
      '_rels/.rels': '<?xml version="1.0"?><Relationships/>',
      'word/document.xml': '<?xml version="1.0"?><w:document><w:body>Hello.</w:body></w:document>',
      ...parts,
    }),
  );
}

/** A document as LibreOffice writes it. */
export function anOpenDocument(
  kind = 'text',
  parts: Record<string, string | Buffer> = {},
): Promise<Buffer> {
  return anArchive(
    Object.entries({
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      'content.xml': '<?xml version="1.0"?><office:document-content/>',
      'META-INF/manifest.xml': '<?xml version="1.0"?><manifest:manifest/>',
      ...parts,
    }),
  );
}

export interface SentFile {
  name?: string;
  alt?: string;
  caption?: string;
  credit?: string;
  headers?: Record<string, string>;
}

/** Sends a file as the form of a draft does; with a script of the page unless told. */
export async function sendFile(
  person: Person,
  { number }: { number: number },
  file: Buffer,
  { name = 'file', alt = '', caption = '', credit = '', headers = {} }: SentFile = {},
): Promise<LightMyRequestResponse> {
  const api = theApi();
  const field = (key: string, value: string): string =>
    `--b\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
  const fields = Object.entries({ number: String(number), alt, caption, credit });
  const payload = Buffer.concat([
    Buffer.from(
      `${fields.map(([key, value]) => field(key, value)).join('')}--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`,
    ),
    file,
    Buffer.from('\r\n--b--\r\n'),
  ]);
  return api.request({
    method: 'POST',
    url: '/attachments/en',
    headers: {
      'content-type': 'multipart/form-data; boundary=b',
      accept: 'application/json',
      origin: api.origin,
      ...(person.isVisitor ? {} : { cookie: await person.sessionCookie() }),
      ...headers,
    },
    payload,
  });
}

/** What a form with a file was answered: nothing, or why the file was not taken. */
export async function faultOf(sending: Promise<LightMyRequestResponse>): Promise<string | null> {
  const answer: { fault?: string } = (await sending).json();
  return answer.fault ?? null;
}

/** An attachment as somebody reads it. */
export interface AttachmentState {
  id: string;
  kind: string;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  state: string;
  isScanned: boolean;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  address: string | null;
}

const fields =
  'attachments { id kind name mediaType bytes width height state isScanned alt caption credit address }';

/** The files of the draft; none for who may not read it. */
export async function filesOfDraft(
  person: Person,
  { number }: { number: number },
): Promise<AttachmentState[]> {
  const { practice } = await person.ask<{
    practice: { draft: { attachments: AttachmentState[] } | null } | null;
  }>(`query ($n: Int!) { practice(number: $n) { draft { ${fields} } } }`, { n: number });
  return practice?.draft?.attachments ?? [];
}

/** The files that the public page shows. */
export async function filesOf(
  person: Person,
  { number }: { number: number },
): Promise<AttachmentState[]> {
  const { practice } = await person.ask<{ practice: { attachments: AttachmentState[] } | null }>(
    `query ($n: Int!) { practice(number: $n) { ${fields} } }`,
    { n: number },
  );
  return practice?.attachments ?? [];
}

/** The files of a version. */
export async function filesOfVersion(
  person: Person,
  { number }: { number: number },
  version: number,
): Promise<AttachmentState[]> {
  const { practiceVersion } = await person.ask<{
    practiceVersion: { attachments: AttachmentState[] } | null;
  }>(`query ($n: Int!, $v: Int!) { practiceVersion(number: $n, version: $v) { ${fields} } }`, {
    n: number,
    v: version,
  });
  return practiceVersion?.attachments ?? [];
}

/** Takes a file away, or tries to. */
export async function take(
  person: Person,
  address: string | null | undefined,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return theApi().request({
    method: 'GET',
    url: address ?? '/files/none/none',
    headers: {
      ...(person.isVisitor ? {} : { cookie: await person.sessionCookie() }),
      ...headers,
    },
  });
}
