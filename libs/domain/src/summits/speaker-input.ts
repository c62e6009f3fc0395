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

/** To take a speaker's name out of a summit. */
export const removeSpeakerNameInput = z.strictObject({
  summit: z.uuid(),
  name: saidLine(speakerNameMaxLength),
});

/** To take one's own name out of a summit. */
export const removeOwnNameInput = z.strictObject({ key: z.string().max(300) });

/** To forget the address of a speaker. */
export const forgetSpeakerAddressInput = z.strictObject({ key: z.string().max(300) });

/** That a speaker has the brief of her session as it is now. */
export const takeBriefInput = z.strictObject({
  key: z.string().max(300),
  language: z.enum(languages),
});

/** That organisers have handed out the brief of a session as it is now. */
export const handOutBriefInput = z.strictObject({
  session: z.uuid(),
  language: z.enum(languages),
});
