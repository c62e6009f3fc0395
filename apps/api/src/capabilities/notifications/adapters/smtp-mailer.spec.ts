import { MailRelay } from '../../../../test/mail-relay';
import type { Mail } from '../mailer.port';
import { SmtpMailer } from './smtp-mailer';

const relay = new MailRelay();
const { received } = relay;
let mailer: SmtpMailer;

beforeAll(async () => {
  mailer = new SmtpMailer(await relay.start(), {
    name: 'Praxis',
    address: 'no-reply@praxis.example',
  });
});
afterAll(() => relay.stop());

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
