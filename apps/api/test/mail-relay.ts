import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Mailer } from '../src/capabilities/notifications';
import { SmtpMailer } from '../src/capabilities/notifications/adapters/smtp-mailer';

/** A mail as it came, and as mail programs read it. */
export interface ReceivedMail {
  raw: string;
  mail: ParsedMail;
}

/** A mail relay as the world has them: it speaks SMTP, and keeps what it was given. */
export class MailRelay {
  readonly received: ReceivedMail[] = [];
  private smtp: SmtpMailer | null = null;
  /** Hands mails to it, once it listens. */
  readonly mailer: Mailer = {
    send: (mail) => this.smtp?.send(mail) ?? Promise.reject(new Error('No relay listens.')),
  };
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts);
        simpleParser(raw).then((mail) => {
          this.received.push({ raw: raw.toString('utf8'), mail });
          done();
        }, done);
      });
    },
  });

  /** Where it listens. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.server.server.address() as AddressInfo;
    const url = `smtp://127.0.0.1:${String(port)}`;
    this.smtp = new SmtpMailer(url, { name: 'Praxis', address: 'no-reply@praxis.example' });
    return url;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }
}

/** Who got it; one address. */
export function addresseeOf({ to }: ParsedMail): string {
  const [first] = to === undefined ? [] : Array.isArray(to) ? to : [to];
  return first?.value[0]?.address ?? '';
}
