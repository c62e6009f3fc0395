import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import { asEditor, asVisitor, type Person } from '../../../test/people';
import { OutsideAddresses } from '../../platform/http/outside-addresses';
import { LinkChecksService } from './link-checks.service';

/** A site of others: what it answers by path, and what it was asked for. */
class Site {
  readonly asked: string[] = [];
  readonly answers = new Map<string, { status: number; location?: string }>();
  /** How many questions are under way at once, at most. */
  most = 0;
  private under = 0;
  private readonly server: Server = createServer((request, reply) => {
    this.asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    this.under += 1;
    this.most = Math.max(this.most, this.under);
    const { status, location } = this.answers.get(request.url ?? '') ?? { status: 404 };
    setTimeout(() => {
      this.under -= 1;
      reply.writeHead(status, location === undefined ? {} : { location }).end();
    }, 20);
  });

  async open(): Promise<this> {
    await new Promise<void>((done) => {
      this.server.listen(0, '127.0.0.1', done);
    });
    return this;
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => {
        done();
      });
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  at(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${String(this.port)}${path}`;
  }
}

/** The one machine of the tests that stands for the open internet. */
const internet = new Site();
/** Something inside, which nobody may ask. */
const inside = new Site();

class TestAddresses extends OutsideAddresses {
  override mayAsk(address: string, port: number): boolean {
    const isTheInternet = address === '127.0.0.1' && port === internet.port;
    return isTheInternet || super.mayAsk(address, port);
  }
}

const api = useApi({ PRAXIS_CHECK_LINKS: 'on' }, [[OutsideAddresses, new TestAddresses()]]);

beforeAll(async () => {
  await Promise.all([internet.open(), inside.open()]);
});
afterAll(async () => {
  await Promise.all([internet.close(), inside.close()]);
});
beforeEach(async () => {
  // The first catalogue links to the real internet: here nothing does.
  await nothingIsPublished();
  await api.sql('delete from external_link');
  internet.asked.length = 0;
  internet.answers.clear();
});

/** Whatever is published is withdrawn, but for one practice. */
async function nothingIsPublished(but: string | null = null): Promise<void> {
  await api.sql(
    `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'For the test.'
      where publication = 'published' and id is distinct from $1::uuid`,
    [but],
  );
}

function linkingTo(...addresses: string[]): Promise<KnownPractice> {
  const links = addresses.map((address) => ({ address, label: null, language: null }));
  return aPublishedPractice({ facts: { links } });
}

/** A night in which everything that is due is asked. */
async function night(): Promise<void> {
  await api.part(LinkChecksService).run();
}

/** The first night knows the links, and a month later each has been asked. */
async function firstMonth(): Promise<void> {
  await night();
  api.clock.advance({ days: 31 });
  await night();
}

async function brokenLinksOf({ number }: KnownPractice): Promise<string[]> {
  const { practice } = await asVisitor().ask<{
    practice: { links: { address: string; didNotAnswerAt: string | null }[] };
  }>(`query ($number: Int!) { practice(number: $number) { links { address didNotAnswerAt } } }`, {
    number,
  });
  return practice.links
    .filter(({ didNotAnswerAt }) => didNotAnswerAt === api.clock.now().toISOString())
    .map(({ address }) => address);
}

it('asks each link once a month, and shows it when it did not answer twice, a week apart', async () => {
  internet.answers.set('/well', { status: 200 });
  internet.answers.set('/moved', { status: 301, location: '/well' });
  internet.answers.set('/members', { status: 403 });
  const practice = await linkingTo(
    ...['/well', '/moved', '/members', '/gone'].map((path) => internet.at(path)),
  );
  await firstMonth();
  expect([...internet.asked].sort()).toEqual([
    'GET /gone',
    'GET /members',
    'HEAD /gone',
    'HEAD /members',
    'HEAD /moved',
    'HEAD /well',
    'HEAD /well',
  ]);
  expect(internet.most).toBe(1);
  expect(await brokenLinksOf(practice)).toEqual([]);
  internet.asked.length = 0;
  api.clock.advance({ days: 6 });
  await night();
  expect(internet.asked).toEqual([]);
  api.clock.advance({ days: 1 });
  await night();
  expect(internet.asked).toEqual(['HEAD /gone', 'GET /gone']);
  expect(await brokenLinksOf(practice)).toEqual([internet.at('/gone')]);
  internet.answers.set('/gone', { status: 200 });
  api.clock.advance({ days: 31 });
  await night();
  expect(await brokenLinksOf(practice)).toEqual([]);
});

async function onTheDeskOf(person: Person): Promise<object[]> {
  const { viewer } = await person.ask<{ viewer: { brokenLinks: object[] } }>(
    '{ viewer { brokenLinks { address didNotAnswerAt practice { number } } } }',
  );
  return viewer.brokenLinks;
}

it('shows broken links on the desk of the city, and on nobody else’s', async () => {
  const address = internet.at('/gone');
  const { number } = await linkingTo(address, address, internet.at('/gone-too'));
  internet.answers.set('/gone-too', { status: 200 });
  await firstMonth();
  api.clock.advance({ days: 7 });
  await night();
  const didNotAnswerAt = api.clock.now().toISOString();
  expect(await onTheDeskOf(asEditor('aarhus'))).toEqual([
    { address, didNotAnswerAt, practice: { number } },
  ]);
  expect(await onTheDeskOf(asEditor('rotterdam'))).toEqual([]);
});

it('tells what it knows of links once, and forgets those that nothing published has', async () => {
  const shared = internet.at('/shared');
  const practice = await linkingTo(shared);
  await linkingTo(shared);
  await firstMonth();
  expect(await api.count('external_link')).toBe(1);
  await nothingIsPublished(practice.id);
  await night();
  expect(await api.count('external_link')).toBe(1);
  await nothingIsPublished();
  await night();
  expect(await api.count('external_link')).toBe(0);
});

it('never connects to what is inside, whatever the address looks like or leads to', async () => {
  const port = String(inside.port);
  internet.answers.set('/a', { status: 302, location: inside.at('/redirected') });
  internet.answers.set('/b', { status: 302, location: `http://localhost:${port}/by-name` });
  internet.answers.set('/c', { status: 302, location: 'file:///etc/passwd' });
  internet.answers.set('/round', { status: 302, location: '/round' });
  const practice = await linkingTo(
    inside.at('/'),
    inside.at('/', 'localhost'),
    inside.at('/', '[::1]'),
    inside.at('/', '[::ffff:127.0.0.1]'),
    inside.at('/', '2130706433'),
    inside.at('/', '0'),
    inside.at('/', 'well@127.0.0.1'),
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'gopher://127.0.0.1/',
    ...['/a', '/b', '/c', '/round'].map((path) => internet.at(path)),
  );
  await firstMonth();
  expect(inside.asked).toEqual([]);
  const rows = await api.sql<{ fault: string | null }>(
    'select fault from external_link order by fault',
  );
  expect(rows.map(({ fault }) => fault)).toEqual([
    'redirects',
    ...Array.from({ length: 13 }, () => 'refused'),
  ]);
  expect(await brokenLinksOf(practice)).toEqual([]);
});

it.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['93.184.216.34', true],
  ['2606:2800:220:1:248:1893:25c8:1946', true],
])('the machine %s may be asked: %s', (address, may) => {
  expect(new OutsideAddresses().mayAsk(address, 443)).toBe(may);
  expect(new OutsideAddresses().mayAsk(address, 5432)).toBe(false);
});

describe('where links are not checked', () => {
  const quiet = useApi();

  it('nothing is asked, nor written down', async () => {
    await quiet.part(LinkChecksService).run();
    expect(await quiet.count('external_link')).toBe(0);
  });
});
