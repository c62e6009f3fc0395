import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { headersOf, Mailer, type Mail } from '../mailer.port';

/** Keeps mails as files that any mail program opens, where no relay is configured. */
export class OutboxMailer extends Mailer {
  private readonly transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'unix',
  });

  constructor(
    private readonly folder: string,
    private readonly from: { name: string; address: string },
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { message } = (await this.transport.sendMail({
      from: this.from,
      to: [mail.to],
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.messageId}>`,
      headers: headersOf(mail),
    })) as unknown as { message: Buffer };
    await mkdir(this.folder, { recursive: true });
    const file = path.join(this.folder, `${mail.messageId.replace(/[^A-Za-z0-9.-]/g, '_')}.eml`);
    await writeFile(`${file}.partial`, message, { mode: 0o600 });
    await rename(`${file}.partial`, file);
  }
}
