import { Mailer, type Mail } from '../mailer.port';

/** Keeps mails where a test can read them. */
export class MemoryMailer extends Mailer {
  readonly sent: Mail[] = [];

  send(mail: Mail): Promise<void> {
    if (!this.sent.some((known) => known.messageId === mail.messageId)) this.sent.push(mail);
    return Promise.resolve();
  }
}
