/** A mail to one person. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  /** Plain text. */
  text: string;
  /** The same for the same occasion, so that a mail sent twice is recognised as one. */
  messageId: string;
}

/** Sends mails. Delivery is at least once. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
