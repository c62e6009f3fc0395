// Twelve files that would harm somebody, each with why it is refused, and two that are honest and large.
import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import yazl from 'yazl';

const script = '<script>alert(1)</script>';
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`);

/** @returns {Promise<{ name: string, bytes: Buffer, why: string | null }[]>} */
export async function filesToSend() {
  const plain = (options) =>
    sharp({
      create: { width: 8, height: 8, channels: 3, background: '#123', ...options },
      limitInputPixels: false,
    });
  const docx = (parts) =>
    archiveOf({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': '<w:document/>',
      ...parts,
    });
  // What hardly gets smaller when packed.
  const noise = randomBytes(3_000 * 2_000 * 3);
  return [
    { name: 'a.svg', bytes: svg, why: 'wrongType' },
    { name: 'a.png', bytes: svg, why: 'wrongType' },
    { name: 'page.png', bytes: Buffer.from(`<html>${script}`), why: 'wrongType' },
    { name: 'a.gif', bytes: Buffer.from('GIF89a/*\0*/=1;alert(1)'), why: 'wrongType' },
    {
      name: 'script.pdf',
      bytes: pdfWith('5 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n'),
      why: 'hasScripts',
    },
    {
      name: 'bomb.pdf',
      bytes: pdfWith(packed('0'.repeat(130 * 1024 * 1024))),
      why: 'tooBigInside',
    },
    {
      name: 'wide.png',
      bytes: await plain({ width: 30_000, height: 30_000 }).png({ compressionLevel: 9 }).toBuffer(),
      why: 'tooManyPixels',
    },
    { name: 'a.avif', bytes: await plain().avif().toBuffer(), why: 'wrongType' },
    { name: 'moving.webp', bytes: await moving(2_000), why: 'animated' },
    {
      name: 'half.jpg',
      bytes: (await plain({ width: 4_000, height: 4_000 }).jpeg().toBuffer()).subarray(0, 90_000),
      why: 'unreadable',
    },
    {
      name: 'bomb.docx',
      bytes: await docx({ 'word/media.bin': Buffer.alloc(300 * 1024 * 1024) }),
      why: 'tooBigInside',
    },
    {
      name: 'entities.docx',
      bytes: await docx({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY x "x">]><x>&x;</x>' }),
      why: 'hasEntities',
    },
    {
      name: 'photo.jpg',
      bytes: await sharp(noise, { raw: { width: 3_000, height: 2_000, channels: 3 } })
        .jpeg({ quality: 70 })
        .toBuffer(),
      why: null,
    },
    {
      name: 'plan.docx',
      bytes: await docx({ 'word/media.bin': noise.subarray(0, 9_000_000) }),
      why: null,
    },
  ];
}

/** A table of so many practices, with references that are new for each `run`. */
export function tableOf(rows, run) {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `bench-${run}-${i};Practice ${i} of run ${run};Mentors meet young people in the evening.;mentoring;${2000 + (i % 25)}`,
  );
  return Buffer.from(['Your reference;Title;Summary;Topics;First year', ...lines].join('\n'));
}

function archiveOf(parts) {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream.pipe(new PassThrough()));
}

function packed(objects) {
  const stream = deflateSync(Buffer.from(objects)).toString('latin1');
  return `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${stream}\nendstream\nendobj\n`;
}

function pdfWith(objects) {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${objects}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );
}

function moving(frames) {
  const [width, height] = [4, 4];
  const points = Buffer.from(
    Uint8Array.from({ length: width * height * frames * 3 }, (_, i) => (i * 7) % 251),
  );
  return sharp(points, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
    .webp({ loop: 0, delay: Array.from({ length: frames }, () => 20) })
    .toBuffer();
}
