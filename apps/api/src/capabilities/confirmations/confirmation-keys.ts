import { Injectable } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';

const purpose = 'still-running';

/** Which mail a key came with: the question, and to whom it went. */
export interface ConfirmationKey {
  questionId: string;
  /** The person of the city's team; null for the mailbox of the service. */
  accountId: string | null;
}

/** Keys in questions: whoever has one can say how that one practice stands, and nothing else. */
@Injectable()
export class ConfirmationKeys {
  constructor(private readonly keys: MailKeys) {}

  keyOf({ questionId, accountId }: ConfirmationKey): string {
    return this.keys.keyOf(purpose, accountId === null ? [questionId] : [questionId, accountId]);
  }

  /** What a key is for; null when it is not one of ours. */
  read(key: string): ConfirmationKey | null {
    const [questionId, accountId = null, ...more] = this.keys.read(purpose, key) ?? [];
    return questionId === undefined || more.length > 0 ? null : { questionId, accountId };
  }
}
