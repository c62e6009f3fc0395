/** The verbs of OAI-PMH 2.0, with the arguments that each must and may have (openarchives.org/OAI/openarchivesprotocol.html). */
const verbs = {
  Identify: { needs: [], takes: [] },
  ListMetadataFormats: { needs: [], takes: ['identifier'] },
  ListSets: { needs: [], takes: ['resumptionToken'] },
  GetRecord: { needs: ['identifier', 'metadataPrefix'], takes: [] },
  ListIdentifiers: {
    needs: ['metadataPrefix'],
    takes: ['from', 'until', 'set', 'resumptionToken'],
  },
  ListRecords: { needs: ['metadataPrefix'], takes: ['from', 'until', 'set', 'resumptionToken'] },
} as const satisfies Record<string, { needs: readonly string[]; takes: readonly string[] }>;

export type OaiVerb = keyof typeof verbs;

export type OaiErrorCode =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch';

/** What the protocol answers in the place of records, with status 200. */
export class OaiError extends Error {
  constructor(
    readonly code: OaiErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A request that is right as far as its form goes. */
export interface OaiRequest {
  verb: OaiVerb;
  arguments: Readonly<Record<string, string>>;
}

/** @throws OaiError badVerb, badArgument */
export function readOaiRequest(query: URLSearchParams): OaiRequest {
  const given = query.getAll('verb');
  const verb = given[0] as OaiVerb;
  if (given.length !== 1 || !Object.hasOwn(verbs, verb))
    throw new OaiError('badVerb', `Give one verb: ${Object.keys(verbs).join(', ')}.`);
  const { needs, takes } = verbs[verb] as { needs: readonly string[]; takes: readonly string[] };
  const values: Record<string, string> = {};
  for (const [name, value] of query) {
    if (name === 'verb') continue;
    if (![...needs, ...takes].includes(name))
      throw new OaiError('badArgument', `${verb} takes no argument of the name “${name}”.`);
    if (values[name] !== undefined) throw new OaiError('badArgument', `Give ${name} only once.`);
    values[name] = value;
  }
  if (values['resumptionToken'] !== undefined) {
    if (Object.keys(values).length > 1)
      throw new OaiError('badArgument', 'A resumption token comes alone.');
    return { verb, arguments: values };
  }
  const missing = needs.find((name) => values[name] === undefined);
  if (missing !== undefined) throw new OaiError('badArgument', `${verb} needs ${missing}.`);
  return { verb, arguments: values };
}

/** Which records a list goes through. */
export interface Selection {
  metadataPrefix: string;
  set: string | null;
  /** The first second, and the second after the last. */
  from: Date | null;
  before: Date | null;
}

/** @throws OaiError badArgument */
export function readSelection(given: Readonly<Record<string, string>>): Selection {
  const { from, until } = given;
  if (from !== undefined && until !== undefined && from.length !== until.length)
    throw new OaiError('badArgument', 'Give from and until as exactly as each other.');
  const selection = {
    metadataPrefix: given['metadataPrefix'] ?? '',
    set: given['set'] ?? null,
    from: from === undefined ? null : readDatestamp(from, 0),
    before: until === undefined ? null : readDatestamp(until, 1),
  };
  if (selection.from !== null && selection.before !== null && selection.from >= selection.before)
    throw new OaiError('badArgument', 'from must not be later than until.');
  return selection;
}

/** A day or a second of UTC; `after`: the beginning of the one so many later. */
function readDatestamp(text: string, after: 0 | 1): Date {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!isDay && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))
    throw new OaiError('badArgument', 'Dates are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.');
  const date = new Date(isDay ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text.slice(0, 10)))
    throw new OaiError('badArgument', `There is no such day: ${text}.`);
  return new Date(date.getTime() + after * (isDay ? 86_400_000 : 1_000));
}

/** Where a list goes on, with all that it was asked for: tokens stay good for ever. */
export interface Resumption extends Selection {
  /** The last one given: microseconds as PostgreSQL writes them, and its number. */
  moment: string;
  number: number;
  /** How many have been given. */
  cursor: number;
}

export function writeResumption(resumption: Resumption): string {
  const { metadataPrefix, set, from, before, moment, number, cursor } = resumption;
  return Buffer.from(
    JSON.stringify([
      metadataPrefix,
      set,
      from?.getTime() ?? null,
      before?.getTime() ?? null,
      moment,
      number,
      cursor,
    ]),
  ).toString('base64url');
}

/** @throws OaiError badResumptionToken */
export function readResumption(token: string): Resumption {
  try {
    const [metadataPrefix, set, from, before, moment, number, cursor, ...more] = JSON.parse(
      Buffer.from(token, 'base64url').toString(),
    ) as unknown[];
    if (
      typeof metadataPrefix === 'string' &&
      (set === null || typeof set === 'string') &&
      isTimeOrNull(from) &&
      isTimeOrNull(before) &&
      typeof moment === 'string' &&
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/.test(moment) &&
      !Number.isNaN(Date.parse(`${moment.slice(0, 19)}Z`)) &&
      isCount(number) &&
      isCount(cursor) &&
      more.length === 0
    )
      return {
        ...{ metadataPrefix, set, moment, number, cursor },
        from: from === null ? null : new Date(from),
        before: before === null ? null : new Date(before),
      };
  } catch {
    /* told below */
  }
  throw new OaiError('badResumptionToken', 'This is no token of this list.');
}

function isTimeOrNull(value: unknown): value is number | null {
  return value === null || (Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 2_147_483_647;
}
