import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import { asCoordinator } from '../../../test/people';
import { all, one, parseXml, type Element } from '../../../test/xml';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

async function ask(query: Record<string, string>): Promise<Element> {
  const { statusCode, body, headers } = await api.request({
    method: 'GET',
    url: `/oai?${new URLSearchParams(query).toString()}`,
  });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/xml; charset=utf-8');
  const root = parseXml(body);
  expect(root).toMatchObject({ name: 'OAI-PMH', uri: 'http://www.openarchives.org/OAI/2.0/' });
  expect(root.children.slice(0, 2).map(({ name }) => name)).toEqual(['responseDate', 'request']);
  return root;
}

const errorOf = async (query: Record<string, string>): Promise<string | undefined> =>
  one(await ask(query), 'error').attributes['code'];

interface Harvested {
  number: number;
  datestamp: string;
  isDeleted: boolean;
  sets: string[];
  metadata: Element | undefined;
}

/** Everything, page after page, as a harvester takes it. */
async function harvest(query: Record<string, string>, verb = 'ListRecords'): Promise<Harvested[]> {
  const harvested: Harvested[] = [];
  for (let next: Record<string, string> = query; ;) {
    const root = await ask({ verb, ...next });
    const list = one(root, verb);
    for (const each of list.children.filter(({ name }) => name !== 'resumptionToken')) {
      const header = verb === 'ListRecords' ? one(each, 'header') : each;
      harvested.push({
        number: Number(
          /^oai:praxis\.example:practice\/(\d+)$/.exec(one(header, 'identifier').text)?.[1],
        ),
        datestamp: one(header, 'datestamp').text,
        isDeleted: header.attributes['status'] === 'deleted',
        sets: all(header, 'setSpec').map(({ text }) => text),
        metadata: all(each, 'metadata')[0],
      });
    }
    const token = all(list, 'resumptionToken')[0]?.text ?? '';
    if (token === '') return harvested;
    next = { resumptionToken: token };
  }
}

const metadataOf = (record: Harvested | undefined): Element => {
  if (record?.metadata === undefined) throw new Error('There is no metadata.');
  return record.metadata;
};

const dc = (record: Harvested | undefined, name: string): string[] =>
  all(metadataOf(record), name).map(({ text }) => text);

it('says what it is', async () => {
  const identify = one(await ask({ verb: 'Identify' }), 'Identify');
  expect(identify.children.map(({ name }) => name)).toEqual([
    'repositoryName',
    'baseURL',
    'protocolVersion',
    'adminEmail',
    'earliestDatestamp',
    'deletedRecord',
    'granularity',
  ]);
  expect(one(identify, 'baseURL').text).toBe('https://praxis.example/oai');
  expect(one(identify, 'deletedRecord').text).toBe('persistent');
  const datestamps = (await harvest({ metadataPrefix: 'oai_dc' })).map(
    ({ datestamp }) => datestamp,
  );
  expect([...datestamps].sort()[0]).toBe(one(identify, 'earliestDatestamp').text);
});

it('gives every published practice once, in parts, with what visitors read and nothing else', async () => {
  const title = 'A <title> & “more”\u0007';
  const practice = await aPublishedPractice({
    title,
    facts: { topics: ['gender', 'mentoring'], textLicence: 'cc-by' },
  });
  for (let i = 0; i < 30; i += 1) await aPublishedPractice({ title: `One of many ${String(i)}` });
  await aDraft({ title: 'Secret draft' });
  await aSubmittedDraft({ title: 'Secret submission' });
  const records = await harvest({ metadataPrefix: 'oai_dc' });
  const published = await api.sql<{ number: number }>(
    `select number from practice where publication = 'published' order by number`,
  );
  expect(published.length).toBeGreaterThan(100);
  expect(records.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    published.map(({ number }) => number),
  );
  expect(JSON.stringify(records)).not.toContain('Secret');
  const record = records.find(({ number }) => number === practice.number);
  expect(record?.sets).toEqual(['topic-gender', 'topic-mentoring', 'country-DK']);
  expect(dc(record, 'title')).toEqual(['A <title> & “more”']);
  expect(dc(record, 'identifier')).toEqual([
    `https://praxis.example/p/${String(practice.number)}`,
    `https://praxis.example/p/${String(practice.number)}/v/1`,
  ]);
  expect(dc(record, 'rights')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  expect(one(metadataOf(record), 'dc').uri).toBe('http://www.openarchives.org/OAI/2.0/oai_dc/');
  expect(one(metadataOf(record), 'title').uri).toBe('http://purl.org/dc/elements/1.1/');

  const identifiers = await harvest({ metadataPrefix: 'datacite' }, 'ListIdentifiers');
  expect(identifiers.map(({ number }) => number)).toEqual(records.map(({ number }) => number));
  const [rich] = await harvest({ metadataPrefix: 'datacite', set: 'topic-gender' });
  expect(one(metadataOf(rich), 'resource').uri).toBe('http://datacite.org/schema/kernel-4');
});

it('keeps what was withdrawn as a deleted record, in its sets too', async () => {
  const practice = await aPublishedPractice({
    title: 'Secret past',
    facts: { topics: ['gender'] },
  });
  await asCoordinator('aarhus').withdraw(practice, 'It has ended.');
  for (const set of [null, 'topic-gender', 'country-DK']) {
    const records = await harvest({ metadataPrefix: 'oai_dc', ...(set === null ? {} : { set }) });
    expect(records.filter(({ number }) => number === practice.number)).toMatchObject([
      { isDeleted: true, metadata: undefined },
    ]);
    expect(JSON.stringify(records)).not.toContain('Secret');
  }
  const root = await ask({
    verb: 'GetRecord',
    metadataPrefix: 'oai_dc',
    identifier: `oai:praxis.example:practice/${String(practice.number)}`,
  });
  expect(one(root, 'header').attributes['status']).toBe('deleted');
});

it('tells what changed in a time', async () => {
  const [first] = await harvest({ metadataPrefix: 'oai_dc' });
  const day = first?.datestamp.slice(0, 10) ?? '';
  const second = first?.datestamp ?? '';
  const numbers = async (query: Record<string, string>): Promise<number[]> =>
    (await harvest({ metadataPrefix: 'oai_dc', ...query }, 'ListIdentifiers')).map(
      ({ number }) => number,
    );
  expect(await numbers({ from: second, until: second })).toContain(first?.number);
  expect(await numbers({ from: day, until: day })).toContain(first?.number);
  expect(
    await errorOf({ verb: 'ListRecords', metadataPrefix: 'oai_dc', until: '1999-12-31' }),
  ).toBe('noRecordsMatch');
  expect(await errorOf({ verb: 'ListRecords', metadataPrefix: 'oai_dc', set: 'nothing' })).toBe(
    'noRecordsMatch',
  );
});

it('lists its formats and sets', async () => {
  const prefixes = all(await ask({ verb: 'ListMetadataFormats' }), 'metadataPrefix');
  expect(prefixes.map(({ text }) => text)).toEqual(['oai_dc', 'datacite']);
  const sets = all(await ask({ verb: 'ListSets' }), 'setSpec').map(({ text }) => text);
  expect(sets).toEqual(expect.arrayContaining(['topic-gender', 'country-DK', 'country-NL']));
});

it.each([
  [{}, 'badVerb'],
  [{ verb: 'Steal' }, 'badVerb'],
  [{ verb: 'constructor' }, 'badVerb'],
  [{ verb: 'Identify', set: 'x' }, 'badArgument'],
  [{ verb: 'ListRecords' }, 'badArgument'],
  [{ verb: 'ListRecords', metadataPrefix: 'marc21' }, 'cannotDisseminateFormat'],
  [{ verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2026-02-30' }, 'badArgument'],
  [
    { verb: 'ListRecords', metadataPrefix: 'oai_dc', from: '2026-01-01', until: '2025-01-01' },
    'badArgument',
  ],
  [
    {
      verb: 'ListRecords',
      metadataPrefix: 'oai_dc',
      from: '2026-01-01',
      until: '2026-01-02T00:00:00Z',
    },
    'badArgument',
  ],
  [{ verb: 'ListRecords', metadataPrefix: 'oai_dc', resumptionToken: 'x' }, 'badArgument'],
  [{ verb: 'ListRecords', resumptionToken: 'x' }, 'badResumptionToken'],
  [
    { verb: 'ListRecords', resumptionToken: 'WyJvYWlfZGMiLG51bGwsbnVsbCxudWxsLCJ4IiwxLDFd' },
    'badResumptionToken',
  ],
  [{ verb: 'ListSets', resumptionToken: 'x' }, 'badResumptionToken'],
  [
    {
      verb: 'GetRecord',
      metadataPrefix: 'oai_dc',
      identifier: 'oai:praxis.example:practice/999999',
    },
    'idDoesNotExist',
  ],
  [
    { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: 'oai:elsewhere:practice/1' },
    'idDoesNotExist',
  ],
] as [Record<string, string>, string][])('%j is %s', async (query, code) => {
  expect(await errorOf(query)).toBe(code);
});

it('knows nothing of drafts', async () => {
  const { number } = await aDraft({ title: 'Secret' });
  expect(
    await errorOf({
      verb: 'GetRecord',
      metadataPrefix: 'oai_dc',
      identifier: `oai:praxis.example:practice/${String(number)}`,
    }),
  ).toBe('idDoesNotExist');
});

it('is asked by POST too', async () => {
  const { statusCode, body } = await api.request({
    method: 'POST',
    url: '/oai',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'verb=Identify',
  });
  expect(statusCode).toBe(200);
  expect(one(parseXml(body), 'protocolVersion').text).toBe('2.0');
});
