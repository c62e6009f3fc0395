/** A mail to one person. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  /** Plain text. */
  text: string;
  /** The same for the same occasion, so that a mail sent twice is recognised as one. */
  messageId: string;
  /** Where a POST ends mails of this kind, without signing in (RFC 8058); only for what comes again and again. */
  unsubscribe?: string;
}

/** The headers of every mail: nobody wrote it, and how it is stopped by one click in a mail program. */
export function headersOf({ unsubscribe }: Mail): Record<string, string> {
  return {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribe === undefined
      ? {}
      : {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
  };
}

/** Sends mails. Delivery is at least once. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
