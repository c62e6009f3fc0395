import { z } from 'zod';
import { languages } from '../shared';
import { speakerNameMaxLength } from './programme-rules';
import { speakerAnswers } from './speaker-rules';
import { saidLine } from './summit-input';

/** To have a speaker of a session asked by mail whether she comes. */
export const askSpeakerInput = z.strictObject({
  session: z.uuid(),
  name: saidLine(speakerNameMaxLength),
  address: z.string().trim().pipe(z.email().max(254)),
  language: z.enum(languages),
});

export const answerSpeakerInput = z.strictObject({
  key: z.string().max(300),
  answer: z.enum(speakerAnswers),
});
