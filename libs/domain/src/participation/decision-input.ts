import { z } from 'zod';
import { given, plainLines } from '../shared';
import {
  decidedAtOnceMax,
  decisionReasonMaxLength,
  priorityMax,
  requestDecisions,
} from './participation-rules';

const reason = given(
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(decisionReasonMaxLength)),
);
const seen = z.strictObject({ id: z.uuid(), revision: z.int().min(1) });

export const decideParticipationInput = z
  .strictObject({
    summit: z.uuid(),
    requests: z.array(seen).min(1).max(decidedAtOnceMax),
    decision: z.enum(requestDecisions),
    reason,
  })
  .superRefine(({ requests, decision, reason: why }, ctx) => {
    if ((decision === 'decline' || decision === 'ask') && (why ?? '') === '')
      ctx.addIssue({ code: 'custom', path: ['reason'], params: { rule: 'required' } });
    if (new Set(requests.map(({ id }) => id)).size < requests.length)
      ctx.addIssue({ code: 'custom', path: ['requests'], params: { rule: 'repeated' } });
  });

export const undoParticipationDecisionInput = z.strictObject({ batch: z.uuid() });

export const setParticipationPriorityInput = z.strictObject({
  request: z.uuid(),
  revision: z.int().min(1),
  priority: z.int().min(0).max(priorityMax),
});

export const answerParticipationOfferInput = z.strictObject({
  request: z.uuid(),
  accept: z.boolean(),
});
