import {
  acceptedEndings,
  attachmentCures,
  attachmentRefusals,
  endingOf,
  isNamedLike,
  safeFileName,
  type FileFormatName,
} from './attachment-rules';

describe('the name under which a file is taken away', () => {
  const names: [given: string, format: FileFormatName, name: string][] = [
    ['Programme 2025.pdf', 'pdf', 'Programme 2025.pdf'],
    ['Évaluation (été).PDF', 'pdf', 'Évaluation (été).pdf'],
    ['photo.JPG', 'jpeg', 'photo.webp'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['C:\\Windows\\win.txt', 'txt', 'win.txt'],
    ['a\u0000b\r\nSet-Cookie: x.csv', 'csv', 'abSet-Cookie x.csv'],
    ['invoice\u202Efdp.txt', 'txt', 'invoicefdp.txt'],
    ['"quoted"; filename=x.odt', 'odt', 'quoted filename=x.odt'],
    ['CON', 'pdf', 'CON-document.pdf'],
    ['lpt1.pdf', 'pdf', 'lpt1-document.pdf'],
    ['.htaccess', 'txt', 'htaccess.txt'],
    ['', 'png', 'picture.webp'],
    ['...', 'docx', 'document.docx'],
    ['👩‍🏫 class.png', 'png', '👩🏫 class.webp'],
    [`x${'😀'.repeat(200)}`, 'png', `x${'😀'.repeat(119)}.webp`],
    ['x'.repeat(4_096), 'pdf', `${'x'.repeat(120)}.pdf`],
  ];

  it.each(names)('%j as %s is %j', (given, format, name) => {
    expect(safeFileName(given, format)).toBe(name);
  });
});

describe('the ending of a name', () => {
  const pairs: [name: string, format: FileFormatName, isRight: boolean][] = [
    ['a.pdf', 'pdf', true],
    ['a.PDF', 'pdf', true],
    ['a.jpeg', 'jpeg', true],
    ['a', 'pdf', true],
    ['.pdf', 'pdf', true],
    ['a.pdf', 'png', false],
    ['a.png', 'jpeg', false],
    ['a.html', 'txt', false],
    ['a.svg', 'png', false],
    ['a.pdf.exe', 'pdf', false],
    ['a.docx', 'xlsx', false],
    ['a.csv', 'txt', false],
  ];

  it.each(pairs)('of %j for %s is right: %s', (name, format, isRight) => {
    expect(isNamedLike(name, format)).toBe(isRight);
  });

  it('is found in small letters', () => {
    expect(endingOf('Report.final.DOCX')).toBe('docx');
    expect(acceptedEndings).toContain('.docx');
    expect(acceptedEndings).not.toContain('.svg');
  });
});

it('has a cure for every refusal', () => {
  expect(Object.keys(attachmentCures).sort()).toEqual([...attachmentRefusals].sort());
});
