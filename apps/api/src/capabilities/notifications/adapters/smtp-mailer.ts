import { createTransport, type Transporter } from 'nodemailer';
import { headersOf, Mailer, type Mail } from '../mailer.port';

/** Hands mails to a relay. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: { name: string; address: string },
  ) {
    super();
    this.transport = createTransport(url, {
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: [mail.to],
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.messageId}>`,
      headers: headersOf(mail),
    });
  }
}
