import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { useApi } from '../../test/api-harness';
import { OwnCatalogue } from '../../test/catalogue-of-its-own';
import { givePassword, password } from '../../test/factories/api-key.factory';
import {
  allocate,
  aVisitedSummit,
  visitInput,
  type VisitedSummit,
} from '../../test/factories/field-visit.factory';
import { aRequest } from '../../test/factories/participation.factory';
import { asAdministrator, asOrganiser } from '../../test/people';
import { backUp } from '../backup/back-up';
import { restore } from '../backup/restore';
import { purgeCommand } from './purge';
import { KeyVault } from '../platform/vault/key-vault';
import { FileStore } from '../capabilities/files';
import { SealedRequests, type ParticipationCall } from '../capabilities/participation';

const api = useApi();
const root = mkdtempSync(path.join(os.tmpdir(), 'praxis-purge-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const quietly = (): void => undefined;

/** A word of its own for every place where somebody can write something about a person. */
const words = {
  ...{ name: '', title: '', accessNeeds: '', dietNeeds: '' },
  ...{ authority: '', contactAddress: '', message: '', agreementReason: '', takeAwayReason: '' },
  ...{ meetingPoint: '', visitAccess: '', visitNotes: '', questionAsked: '', acceptedBecause: '' },
};
for (const place of Object.keys(words) as (keyof typeof words)[])
  words[place] = `quetzal${randomBytes(6).toString('hex')}`;
const canaries = Object.values(words);
/** A word that stands openly, so that the search is seen to find what is there. */
const control = `motmot${randomBytes(6).toString('hex')}`;

/** A summit of 10 to 12 May 2027 with a request that says everything, which was decided, read, taken away, and attended. */
async function anEntrustedSummit(): Promise<{ call: ParticipationCall; requestId: string }> {
  const visited = await aVisitedSummit(4, { contact: `${control}@congress.example` });
  const { call, harbour } = visited;
  const { name, title, accessNeeds, dietNeeds, authority, contactAddress, message } = words;
  const request = await aRequest(call, {
    answers: {
      ...{ authority, contactAddress: `${contactAddress}@city.example`, message },
      people: [{ name, title, accessNeeds, dietNeeds, function: 'mayor', languages: ['fr'] }],
      fieldVisits: [harbour],
    },
  });
  await decideAndVisit(visited, request.id);
  const [organiser, second] = [asOrganiser(), asAdministrator()];
  await givePassword(organiser);
  const { answers } = await organiser.change('openParticipationRecord', { request: request.id });
  expect(JSON.stringify(answers)).toContain(name);
  const more = await organiser.change('askForMoreRecords', {
    ...{ summit: call.summitId, records: 3, reason: words.agreementReason },
  });
  await second.change('answerAgreement', { id: more.agreement?.id, isAgreed: true });
  const { agreement } = await organiser.change('prepareTakeAway', {
    ...{ summit: call.summitId, kind: 'ATTENDANCE', reason: words.takeAwayReason, password },
  });
  expect(agreement?.reason).toBe(words.takeAwayReason);
  const { body } = await api.request({
    url: `/export/take-aways/attendance/${agreement?.id ?? ''}.csv`,
    headers: { cookie: await organiser.sessionCookie() },
  });
  // What is looked for everywhere else is found where it may be.
  for (const word of [name, title, accessNeeds, dietNeeds, authority, contactAddress, message])
    expect(body).toContain(word);
  await api.catchUp();
  return { call, requestId: request.id };
}

/** Asks something of who sent it, accepts it, gives it a place in a field visit, and says that the mayor was there. */
async function decideAndVisit({ id: summit, harbour }: VisitedSummit, id: string): Promise<void> {
  const organiser = asOrganiser();
  for (const [decision, reason] of [
    ['ASK', words.questionAsked],
    ['ACCEPT', words.acceptedBecause],
  ]) {
    const requests = await api.sql<{ id: string; revision: number }>(
      'select id, revision from participation_request where id = $1',
      [id],
    );
    const decided = await organiser.change('decideParticipation', {
      ...{ summit, requests, decision, reason },
    });
    expect(decided.kind).toBe('DecideParticipationSuccess');
  }
  const told = await organiser.change(
    'saveFieldVisit',
    visitInput(harbour, {
      meetingPoint: words.meetingPoint,
      access: words.visitAccess,
      notes: words.visitNotes,
    }),
  );
  expect(told.kind).toBe('SaveFieldVisitSuccess');
  const visits = await allocate({ id: summit });
  expect(visits.find((visit) => visit.id === harbour)).toMatchObject({
    placedPeople: 1,
    details: { meetingPoint: words.meetingPoint },
  });
  const marks = [{ request: id, people: [1] }];
  const { attendance } = await organiser.change('markAttendance', { summit, marks });
  expect(attendance).toMatchObject({ attendedPeople: 1 });
}

/** What is kept of a request and of what came of it, by table. */
function kept(summitId: string, requestId: string): Promise<Record<string, unknown>[]> {
  return api.sql(
    `select (select count(*)::int from participation_request where summit_id = $1) as requests,
       (select count(*)::int from field_visit where summit_id = $1) as visits,
       (select count(*)::int from field_visit_place where request_id = $2) as places,
       (select count(*)::int from attendance where request_id = $2) as attendance,
       (select count(*)::int from participation_event
         where request_id = $2 and sealed_reason is not null) as reasons`,
    [summitId, requestId],
  );
}

/** Whether one of the words stands in the bytes, as it is or as PostgreSQL shows bytes. */
function has(bytes: Buffer, wanted: readonly string[] = canaries): boolean {
  return wanted.some(
    (word) => bytes.includes(word) || bytes.includes(Buffer.from(word).toString('hex')),
  );
}

/** What a file says, unpacked where it is packed. */
function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Files in which one of the words stands. */
function filesWith(
  wanted: readonly string[],
  folder: string,
  isLookedAt: (file: string) => boolean = () => true,
): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (!isLookedAt(file)) return [];
    if (entry.isDirectory()) return filesWith(wanted, file, isLookedAt);
    return entry.isFile() && has(contentOf(file), wanted) ? [file] : [];
  });
}

/** Everywhere in the database where one of the words stands: in rows and indexes, in the log of writes, in any file of the server. */
async function placesInDatabase(wanted = canaries): Promise<string[]> {
  const places: string[] = [];
  const tables = await api.sql<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.map(({ name }) => name)).toContain('public.participation_request');
  for (const { name } of tables) {
    const rows = await api.sql<{ row: string }>(`select t::text as row from ${name} t`);
    if (rows.some(({ row }) => has(Buffer.from(row), wanted))) places.push(name);
  }
  await api.superuserSql('checkpoint');
  const [server] = await api.superuserSql<{ folder: string; own: string }>(
    `select current_setting('data_directory') as folder,
       (select oid::text from pg_database where datname = current_database()) as own`,
  );
  const { folder = '', own = '' } = server ?? {};
  const others = path.join(folder, 'base');
  return [
    ...places,
    ...filesWith(
      wanted,
      folder,
      (file) => path.dirname(file) !== others || path.basename(file) === own,
    ),
  ];
}

const keyFileOf = ({ keyId }: ParticipationCall): string =>
  path.join(api.config.dataFolder, 'keys', `${keyId}.key`);

it('ninety days after a summit nothing of what was entrusted to it is found, in any table, index, log, file or backup', async () => {
  const { call, requestId } = await anEntrustedSummit();
  const wrappedKey = readFileSync(keyFileOf(call));
  const folder = path.join(root, 'backup');
  await backUp({
    ...{ url: api.config.database.url, store: api.part(FileStore), folder },
    ...{ now: api.clock.now(), tell: quietly },
  });

  const withControl = await placesInDatabase([control]);
  expect(withControl).toContain('public.participation_call');
  expect(withControl.some((place) => place.startsWith('/'))).toBe(true);
  expect(filesWith([control], folder)).not.toEqual([]);

  // While it is used, it stands nowhere but encrypted; and no backup has the key.
  expect(await placesInDatabase()).toEqual([]);
  expect(filesWith(canaries, api.config.dataFolder)).toEqual([]);
  expect(filesWith(canaries, folder)).toEqual([]);
  expect(allBytesOf(folder).includes(wrappedKey)).toBe(false);
  for (const { subject, text } of api.mails.sent)
    expect(has(Buffer.from(subject + text))).toBe(false);

  const purge = async (): Promise<void> => {
    const write = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    await purgeCommand.run(api.app, []);
    write.mockRestore();
  };
  const entrusted = { requests: 1, visits: 1, places: 1, attendance: 1, reasons: 2 };
  const nothing = { requests: 0, visits: 0, places: 0, attendance: 0, reasons: 0 };

  // The ninetieth day, in the summit's own time zone, is not over yet.
  api.clock.moveTo(new Date('2027-08-10T21:59:00Z'));
  await purge();
  expect(await kept(call.summitId, requestId)).toEqual([entrusted]);
  expect(await api.part(KeyVault).read(call.keyId)).not.toBeNull();

  api.clock.moveTo(new Date('2027-08-10T22:01:00Z'));
  await purge();
  expect(await kept(call.summitId, requestId)).toEqual([nothing]);
  expect(await api.count('record_agreement where summit_id = $1', [call.summitId])).toBe(0);
  expect(existsSync(keyFileOf(call))).toBe(false);
  const organiser = asOrganiser();
  expect((await organiser.change('openParticipationRecord', { request: requestId })).kind).toBe(
    'NOT_FOUND',
  );
  expect(await placesInDatabase()).toEqual([]);
  expect(filesWith(canaries, api.config.dataFolder)).toEqual([]);
  expect(allBytesOf(api.config.dataFolder).includes(wrappedKey)).toBe(false);
  // That somebody opened a record is still known, of nobody in particular.
  expect(await api.count('record_opening where request_id = $1', [requestId])).toBe(2);

  // An older backup brings rows back that nobody can read, and that go again.
  const own = new OwnCatalogue();
  try {
    await own.start({ isPrepared: false });
    await restore({ url: own.url, store: api.part(FileStore), folder, tell: quietly });
    await own.open();
    const rows = await own.sql<{ sealed: Buffer }>(
      `select sealed_answers as sealed from participation_request where id = $1
        union all select sealed_reason from participation_event
                   where request_id = $1 and sealed_reason is not null
        union all select sealed_details from field_visit where summit_id = $2`,
      [requestId, call.summitId],
    );
    expect(rows.map(({ sealed }) => has(sealed))).toEqual([false, false, false, false]);
    expect(rows[0]?.sealed.length).toBeGreaterThan(100);
    const [restored] = await own.sql<{ key_id: string }>(
      'select key_id from participation_call where summit_id = $1',
      [call.summitId],
    );
    await expect(
      api.part(SealedRequests).of({ keyId: restored?.key_id ?? '', destroyedAt: null }),
    ).rejects.toThrow(/nothing here/);
  } finally {
    await own.stop();
  }
}, 180_000);

/** Everything that lies in a folder, one after the other. */
function allBytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
  return Buffer.concat(files.map(contentOf));
}
