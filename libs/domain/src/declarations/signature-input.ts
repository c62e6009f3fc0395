import { z } from 'zod';
import { plainLine } from '../shared';
import { mandateMaxLength, signatoryOffices, signatureReasonMaxLength } from './signature-rules';

const slug = z.string().trim().min(1).max(100);

export const signDeclarationInput = z.strictObject({
  declaration: slug,
  city: slug,
  office: z.enum(signatoryOffices),
  mandate: z.string().transform(plainLine).pipe(z.string().min(1).max(mandateMaxLength)),
});

export const withdrawSignatureInput = z.strictObject({
  declaration: slug,
  city: slug,
  reason: z.string().transform(plainLine).pipe(z.string().min(1).max(signatureReasonMaxLength)),
});

export const openForSignatureInput = z.strictObject({ declaration: slug, isOpen: z.boolean() });
