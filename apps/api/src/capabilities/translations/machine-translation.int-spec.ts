import type { ServerResponse } from 'node:http';
import { Worker } from '../../platform/jobs/worker';
import { useApi } from '../../../test/api-harness';
import {
  aPublishedPractice,
  completeText,
  type KnownPractice,
} from '../../../test/factories/practice.factory';
import { asEditor, asMember, asOrganiser, asVisitor, type Person } from '../../../test/people';
import { CapitalsEngine } from '../../../test/services/capitals-engine';

const engine = new CapitalsEngine();
beforeAll(() => engine.start());
afterAll(() => engine.stop());
const api = useApi(() => ({ MT_URL: engine.url, MT_KEY: 'a-key' }));

beforeEach(() => {
  engine.instead = null;
  engine.asked.length = 0;
});

interface Desk {
  revision: number;
  hasMachine: boolean;
  machineAskedAt: string | null;
  machineFailedAt: string | null;
  text: {
    title: string | null;
    objectives: string[];
    activities: { markdown: string } | null;
  } | null;
  fields: { field: string; standing: string; isUnchecked: boolean; isPrepared: boolean }[];
}

async function desk({ number }: KnownPractice): Promise<Desk> {
  const { practice } = await asOrganiser().ask<{ practice: { translation: Desk } }>(
    `query ($number: Int!) { practice(number: $number) { translation(into: FR) {
       revision hasMachine machineAskedAt machineFailedAt text { title objectives activities { markdown } }
       fields { field standing isUnchecked isPrepared } } } }`,
    { number },
  );
  return practice.translation;
}

const ask = (person: Person, { number }: KnownPractice): ReturnType<Person['change']> =>
  person.change('translateByMachine', { number, language: 'FR' });

const work = (): Promise<unknown> => api.part(Worker).drain();

const publish = (
  { number }: KnownPractice,
  revision: number,
  details: object = {},
): ReturnType<Person['change']> =>
  asOrganiser().change('publishTranslation', { number, language: 'FR', revision, ...details });

interface Public {
  text: {
    language: string;
    origin: string;
    title: string | null;
    fieldStandings: { field: string; standing: string; isUnchecked: boolean }[];
  };
  contentOrigin: string;
}
async function inFrench({ number }: KnownPractice): Promise<Public> {
  const { practice } = await asVisitor().ask<{ practice: Public }>(
    `query ($number: Int!) { practice(number: $number) { contentOrigin text { language origin title
       fieldStandings { field standing isUnchecked } } } }`,
    { number },
    'fr',
  );
  return practice;
}

const aPractice = (title = 'Night mentors'): Promise<KnownPractice> =>
  aPublishedPractice({
    texts: { en: completeText(title), fr: { summary: 'Une phrase.' } },
  });

describe('a draft of the machine', () => {
  it('is asked for by a person and made later, of what is missing alone, and is nothing that readers see', async () => {
    const practice = await aPractice();
    expect((await ask(asEditor('aarhus'), practice)).kind).toBe('TranslateByMachineSuccess');
    expect(await desk(practice)).toMatchObject({ hasMachine: true, text: { title: null } });
    expect((await desk(practice)).machineAskedAt).not.toBeNull();
    await work();
    const found = await desk(practice);
    expect(found).toMatchObject({
      machineAskedAt: null,
      machineFailedAt: null,
      text: {
        title: '[fr] NIGHT MENTORS',
        objectives: ['[fr] WHAT SHOULD BE DIFFERENT.'],
        activities: { markdown: '[fr] MENTORS MEET YOUNG PEOPLE **EVERY WEEK**.' },
      },
    });
    expect(found.fields).toContainEqual({
      field: 'title',
      standing: 'MACHINE',
      isUnchecked: true,
      isPrepared: true,
    });
    expect(found.fields).toContainEqual({
      field: 'summary',
      standing: 'HUMAN',
      isUnchecked: false,
      isPrepared: false,
    });
    expect(engine.asked[0]).toMatchObject({ source: 'en', target: 'fr', format: 'text' });
    expect(await inFrench(practice)).toMatchObject({ text: { title: null } });
  });

  it('never takes the place of what a person has written, also while the machine is at it', async () => {
    const practice = await aPractice();
    await ask(asOrganiser(), practice);
    await asOrganiser().change('saveTranslation', {
      number: practice.number,
      language: 'FR',
      revision: 0,
      fields: { title: 'Les mentors de nuit' },
    });
    await work();
    expect((await desk(practice)).text?.title).toBe('Les mentors de nuit');
  });

  it('sends nothing that is restricted', async () => {
    const practice = await aPublishedPractice({ annex: 'The quokkacanary door.' });
    await ask(asOrganiser(), practice);
    await work();
    expect(engine.asked.length).toBeGreaterThan(0);
    expect(JSON.stringify(engine.asked)).not.toContain('quokkacanary');
    expect(JSON.stringify(engine.asked)).not.toContain('@');
  });
});

describe('publishing words of the machine', () => {
  it('needs that each was checked, or a word of the person who publishes', async () => {
    const practice = await aPractice();
    await ask(asOrganiser(), practice);
    await work();
    const { revision } = await desk(practice);
    const refused = await publish(practice, revision);
    expect(refused.kind).toBe('TranslationUncheckedProblem');
    expect(await inFrench(practice)).toMatchObject({ text: { title: null } });
  });

  it('keeps their label before every reader until a person has checked them', async () => {
    const practice = await aPractice();
    await ask(asOrganiser(), practice);
    await work();
    const { revision, fields } = await desk(practice);
    expect((await publish(practice, revision, { publishUnchecked: true })).kind).toBe(
      'PublishTranslationSuccess',
    );
    const labelled = await inFrench(practice);
    expect(labelled).toMatchObject({ contentOrigin: 'MACHINE', text: { origin: 'MACHINE' } });
    expect(labelled.text.fieldStandings).toContainEqual({
      field: 'title',
      standing: 'MACHINE',
      isUnchecked: true,
    });
    const checked = fields.filter((each) => each.isUnchecked).map(({ field }) => field);
    await asOrganiser().change('saveTranslation', {
      number: practice.number,
      language: 'FR',
      revision: 0,
      checked,
    });
    await publish(practice, 1);
    const free = await inFrench(practice);
    expect(free).toMatchObject({ contentOrigin: 'HUMAN', text: { origin: 'HUMAN' } });
    expect(free.text.fieldStandings).toContainEqual({
      field: 'title',
      standing: 'MACHINE_CHECKED',
      isUnchecked: false,
    });
  });
});

it('stands in no citation, feed or harvest, where no label would go along', async () => {
  const practice = await aPractice('Walks with owls');
  await ask(asOrganiser(), practice);
  await work();
  const { revision } = await desk(practice);
  await publish(practice, revision, { publishUnchecked: true });
  await api.catchUp();
  const at = `/p/${String(practice.number)}`;
  for (const url of [
    `${at}/cite.ris?language=fr`,
    '/feeds/practices.atom?language=fr',
    '/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01',
    '/oai?verb=ListRecords&metadataPrefix=datacite&from=2026-01-01',
  ]) {
    await api.sql('delete from rate_limit');
    const { body } = await api.request({
      method: 'GET',
      url,
      headers: { 'accept-language': 'fr' },
    });
    expect({ url, isThere: body.includes(String(practice.number)) }).toEqual({
      url,
      isThere: true,
    });
    expect({ url, leaks: body.includes('[fr] WALKS WITH OWLS') }).toEqual({ url, leaks: false });
  }
});

describe('an engine that fails', () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ['refuses', (response) => response.writeHead(500).end()],
    ['answers no JSON', (response) => response.end('<html>')],
    ['answers something else', (response) => response.end('{"translatedText":"one"}')],
    ['answers too few', (response) => response.end('{"translatedText":["one"]}')],
    [
      'answers without end',
      (response) => {
        response.end(JSON.stringify({ translatedText: ['x'.repeat(2_000_000)] }));
      },
    ],
    [
      'sends us elsewhere',
      (response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    ],
    ['breaks off', (response) => response.destroy()],
  ])('that %s: it is said, and nothing else happens', async (_how, instead) => {
    const practice = await aPractice();
    engine.instead = instead;
    await ask(asOrganiser(), practice);
    await work();
    const failed = await desk(practice);
    expect(failed).toMatchObject({ machineAskedAt: null, text: { title: null } });
    expect(failed.machineFailedAt).not.toBeNull();
    engine.instead = null;
    await ask(asOrganiser(), practice);
    await work();
    expect(await desk(practice)).toMatchObject({
      machineFailedAt: null,
      text: { title: '[fr] NIGHT MENTORS' },
    });
  });
});

it('is asked for by nobody who may not translate', async () => {
  const practice = await aPractice();
  expect((await ask(asMember(), practice)).kind).toBe('FORBIDDEN');
  expect((await ask(asVisitor(), practice)).kind).toBe('UNAUTHENTICATED');
  await work();
  expect(engine.asked).toEqual([]);
});

it('of a practice that was withdrawn meanwhile is not made', async () => {
  const practice = await aPractice();
  await ask(asOrganiser(), practice);
  await api.sql(
    `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = $1`,
    [practice.id],
  );
  await work();
  expect(engine.asked).toEqual([]);
});
