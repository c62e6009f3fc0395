import { z } from 'zod';
import { knownPassword } from '../accounts';
import { given, plainLine } from '../shared';
import { agreementReasonMaxLength, moreRecordsMax, takeAwayKinds } from './record-rules';

const reason = z
  .string()
  .transform(plainLine)
  .pipe(z.string().min(1).max(agreementReasonMaxLength));

export const openRecordInput = z.strictObject({ request: z.uuid() });

export const askForMoreRecordsInput = z.strictObject({
  summit: z.uuid(),
  records: z.int().min(1).max(moreRecordsMax),
  reason,
});

export const answerAgreementInput = z.strictObject({ id: z.uuid(), isAgreed: z.boolean() });

export const prepareTakeAwayInput = z
  .strictObject({
    summit: z.uuid(),
    kind: z.enum(takeAwayKinds),
    session: given(z.uuid()),
    reason,
    password: knownPassword,
  })
  .superRefine(({ kind, session }, context) => {
    if (kind === 'manifest' && session === undefined)
      context.addIssue({
        code: 'custom',
        path: ['session'],
        params: { rule: 'required' },
        message: 'is required for a manifest, choose a field visit',
        input: session,
      });
  });
