import { z } from 'zod';
import { citySizes } from '../discovery';
import { given, plainLine, plainLines } from '../shared';
import { vocabularyCodes } from '../vocabularies';
import { memberStates } from './member-states';
import {
  authorityMaxLength,
  contactMaxLength,
  delegationMax,
  fieldVisitChoicesMax,
  functionTitleMaxLength,
  messageMaxLength,
  needsMaxLength,
  participantCategories,
  participantFunctions,
  personNameMaxLength,
  placesOfSummitMax,
} from './participation-rules';

const line = (longest: number) => z.string().transform(plainLine).pipe(z.string().max(longest));
const text = (longest: number) =>
  z
    .string()
    .transform((lines) => plainLines(lines).trim())
    .pipe(z.string().max(longest));
const each = <Code extends z.ZodType<string>>(code: Code) =>
  z.array(code).transform((codes) => [...new Set(codes)]);
const time = z.string().refine((shown) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(shown), {
  params: { rule: 'notATime' },
  message: 'is not a time of day, write it like 23:59',
});

/** The call of a summit: its first one, or, with the revision that was seen, a changed one. */
export const saveParticipationCallInput = z.strictObject({
  summit: z.uuid(),
  revision: given(z.int().min(1)),
  opensDay: z.iso.date(),
  opensTime: time,
  closesDay: z.iso.date(),
  closesTime: time,
  capacity: z.int().min(1).max(placesOfSummitMax),
  delegationMax: z.int().min(1).max(delegationMax),
  functions: each(z.enum(participantFunctions)).pipe(z.array(z.enum(participantFunctions)).min(1)),
  categories: each(z.enum(participantCategories)).pipe(
    z.array(z.enum(participantCategories)).min(1),
  ),
  countries: each(z.enum(memberStates)).pipe(z.array(z.enum(memberStates)).min(1)),
  contact: z
    .string()
    .transform((address) => address.trim().toLowerCase())
    .pipe(z.string().min(1).max(contactMaxLength))
    .pipe(z.email()),
  offersPlaces: z.boolean(),
});

export const startParticipationRequestInput = z.strictObject({ summit: z.uuid() });

/** Somebody who comes, as far as it has been said. */
const person = z.strictObject({
  name: given(line(personNameMaxLength)).transform((said) => said ?? ''),
  function: given(z.enum(participantFunctions)).transform((said) => said ?? null),
  title: given(line(functionTitleMaxLength)).transform((said) => said ?? ''),
  languages: given(each(z.enum(vocabularyCodes.languageOfInterpretation))).transform(
    (said) => said ?? [],
  ),
  accessNeeds: given(text(needsMaxLength)).transform((said) => said ?? ''),
  dietNeeds: given(text(needsMaxLength)).transform((said) => said ?? ''),
});

/** Answers of a request: what is left out stays, what is empty is taken away. */
export const saveParticipationRequestInput = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  people: given(z.array(person).max(delegationMax)),
  category: given(z.enum(participantCategories)),
  country: given(z.enum(memberStates)),
  /** By its name in addresses; empty: none of Praxis. */
  city: given(z.string().max(100)),
  authority: given(line(authorityMaxLength)),
  authoritySize: given(z.enum(citySizes)),
  isFirstAttendance: given(z.boolean()),
  contactAddress: given(line(contactMaxLength)),
  fieldVisits: given(each(z.uuid()).pipe(z.array(z.string()).max(fieldVisitChoicesMax))),
  message: given(text(messageMaxLength)),
});
export type SaveParticipationRequest = z.infer<typeof saveParticipationRequestInput>;

export const requestParticipationInput = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
});

export const cancelParticipationInput = z.strictObject({ id: z.uuid() });
