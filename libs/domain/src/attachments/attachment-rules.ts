/**
 * Attachments are what a practice shows beside its words: pictures, and documents to take away. What a file is follows from its
 * content and never from what it is called or said to be (docs/adr/0052-attachments.md).
 */

export const attachmentKinds = ['picture', 'document'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What a file may be at most. */
export const attachmentLimits = {
  /** Of one practice. */
  files: 10,
  pictureBytes: 10 * 1024 * 1024,
  documentBytes: 20 * 1024 * 1024,
  /** Of a picture, before it is made smaller. */
  pixels: 40_000_000,
  /** The longer side of a picture as it is kept. */
  side: 1_600,
  /** Files inside of a document that is an archive. */
  entries: 3_000,
  /** Of all of them, unpacked. */
  inflatedBytes: 120 * 1024 * 1024,
  /** Unpacked to packed, of a part of more than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  seconds: 10,
  /** JavaScript's memory of the process that looks at a file, and all of its memory. */
  megabytes: 256,
  residentMegabytes: 768,
  nameCharacters: 120,
  alt: 300,
  caption: 300,
  credit: 150,
} as const;

/** So many files may a person send in so many seconds. */
export const attachmentBudget = { points: 60, seconds: 3600 } as const;

interface FileFormat {
  readonly kind: AttachmentKind;
  /** As which it is served. Pictures become WebP, whatever they were. */
  readonly mediaType: string;
  /** What the name of such a file ends in. */
  readonly extensions: readonly string[];
}

/** Every kind of file that is taken. */
export const fileFormats = {
  jpeg: picture('jpg', 'jpeg', 'jpe', 'jfif'),
  png: picture('png'),
  webp: picture('webp'),
  pdf: document('application/pdf', 'pdf'),
  docx: document(office('wordprocessingml.document'), 'docx'),
  xlsx: document(office('spreadsheetml.sheet'), 'xlsx'),
  pptx: document(office('presentationml.presentation'), 'pptx'),
  odt: document('application/vnd.oasis.opendocument.text', 'odt'),
  ods: document('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  odp: document('application/vnd.oasis.opendocument.presentation', 'odp'),
  csv: document('text/csv; charset=utf-8', 'csv'),
  txt: document('text/plain; charset=utf-8', 'txt'),
} as const satisfies Record<string, FileFormat>;
export type FileFormatName = keyof typeof fileFormats;

function picture(...extensions: string[]): FileFormat {
  return { kind: 'picture', mediaType: 'image/webp', extensions };
}

function document(mediaType: string, ...extensions: string[]): FileFormat {
  return { kind: 'document', mediaType, extensions };
}

function office(what: string): string {
  return `application/vnd.openxmlformats-officedocument.${what}`;
}

/** Endings of all files that are taken, as a form offers them: `.jpg`. */
export const acceptedEndings: readonly string[] = Object.values(fileFormats).flatMap(
  ({ extensions }) => extensions.map((extension) => `.${extension}`),
);

/** Whether a file that is called so may be of the format: a name without an ending may be of any. */
export function isNamedLike(name: string, format: FileFormatName): boolean {
  const ending = endingOf(name);
  return ending === '' || fileFormats[format].extensions.includes(ending);
}

/** What the name of a file ends in, in small letters; empty when it ends in nothing. */
export function endingOf(name: string): string {
  return /[^.]\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

/** Names that Windows keeps for its devices. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * What a file is called when it is taken away: the last part of what it was called, without what leads elsewhere, hides its ending or
 * means something to a system; with the ending of what it is.
 */
export function safeFileName(given: string, format: FileFormatName): string {
  const { kind, extensions } = fileFormats[format];
  const last = given.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const ending = endingOf(last);
  const clean = (ending === '' ? last : last.trim().slice(0, -ending.length - 1))
    // Control characters, invisible ones and those that turn the direction of writing.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/["'`<>:|?*;%&$\\/]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  // Whole letters: half of one could not be written into an address.
  const stem = Array.from(clean).slice(0, attachmentLimits.nameCharacters).join('').trim();
  const named = stem === '' ? kind : deviceName.test(stem) ? `${stem}-${kind}` : stem;
  return `${named}.${kind === 'picture' ? 'webp' : (extensions[0] ?? 'bin')}`;
}

/**
 * What has become of a file: it waits to be looked at for viruses, may be served, or is kept from everybody for what was found in
 * it. Until it is available nobody gets it.
 */
export const fileStates = ['waiting', 'available', 'quarantined'] as const;
export type FileState = (typeof fileStates)[number];

/** Why a file is not taken. */
export const attachmentRefusals = [
  'noFile',
  'tooBig',
  'tooMany',
  'wrongType',
  'wrongEnding',
  'unreadable',
  'tooManyPixels',
  'animated',
  'encrypted',
  'hasMacros',
  'hasScripts',
  'hasEntities',
  'hostileNames',
  'tooManyEntries',
  'tooBigInside',
  'twoInOne',
  'notUtf8',
  'tooSlow',
] as const;
export type AttachmentRefusal = (typeof attachmentRefusals)[number];

/** What is wrong with a file and how to mend it, in English, for programs. */
export const attachmentCures: Record<AttachmentRefusal, string> = {
  noFile: 'There is no file, or it is empty: choose one.',
  tooBig: 'The file is larger than 10 MB for a picture, or 20 MB for a document: make it smaller.',
  tooMany: 'The practice has as many files as it can: remove one first.',
  wrongType:
    'The file is none of those that are taken (JPEG, PNG, WebP; PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text): save it as one of them.',
  wrongEnding:
    'The name of the file ends in something else than what it is: give it the right ending.',
  unreadable: 'The file is damaged or not whole: save it again.',
  tooManyPixels: 'The picture has more than 40 million pixels: make it smaller.',
  animated: 'The picture moves: save one of its pictures alone.',
  encrypted: 'The document is protected by a password: save it without.',
  hasMacros: 'The document has macros or controls: save it without them.',
  hasScripts:
    'The PDF runs scripts, starts programs or carries files: print it to a new PDF, or save it as PDF/A.',
  hasEntities: 'The document defines entities, which no office program does: save it again.',
  hostileNames: 'The document has parts with names that no office program writes: save it again.',
  tooManyEntries: 'The document has too many parts: save it as PDF.',
  tooBigInside: 'The document is too large when it is unpacked: save it as PDF.',
  twoInOne: 'The file is of two kinds at once: save it again as one of them.',
  notUtf8: 'The letters of the text cannot be read: save it as UTF-8.',
  tooSlow: 'The file takes too long to look at: save it again in a simpler form.',
};
