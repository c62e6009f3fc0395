import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mail } from '../mailer.port';
import { SmtpMailer } from './smtp-mailer';

const received: { raw: string; mail: ParsedMail }[] = [];
const relay = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const raw = Buffer.concat(parts);
      void simpleParser(raw).then((mail) => {
        received.push({ raw: raw.toString('utf8'), mail });
        done();
      }, done);
    });
  },
});
let mailer: SmtpMailer;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    relay.listen(0, '127.0.0.1', resolve);
  });
  const { port } = relay.server.address() as AddressInfo;
  mailer = new SmtpMailer(`smtp://127.0.0.1:${String(port)}`, {
    name: 'Praxis',
    address: 'no-reply@praxis.example',
  });
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      relay.close(() => {
        resolve();
      });
    }),
);

const mail: Mail = {
  to: { name: 'Élodie', address: 'elodie@praxis.example' },
  subject: 'Une nouvelle pratique : « mentors »',
  text: 'Bonjour.',
  messageId: 'alert-1@praxis',
};
const unsubscribe = `https://praxis.example/alerts/stop/${'0198c0de-'.repeat(4)}.${'k'.repeat(32)}`;

it('tells mail programs how to stop what comes again and again (RFC 8058)', async () => {
  await mailer.send({ ...mail, unsubscribe });
  const [sent] = received.splice(0);
  expect(sent?.mail.subject).toBe(mail.subject);
  expect(sent?.mail.messageId).toBe('<alert-1@praxis>');
  const header = (name: string): string | undefined =>
    sent?.mail.headerLines.find(({ key }) => key === name)?.line.replace(/\r?\n\s+/g, ' ');
  expect(header('list-unsubscribe')).toBe(`List-Unsubscribe: <${unsubscribe}>`);
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(header('auto-submitted')).toBe('Auto-Submitted: auto-generated');
});

it('says nothing of the kind in a mail that comes once', async () => {
  await mailer.send(mail);
  const [sent] = received.splice(0);
  expect(sent?.raw.toLowerCase()).not.toContain('list-unsubscribe');
});
