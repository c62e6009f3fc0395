import { z } from 'zod';
import { given, plainLines } from '../shared';
import {
  meetingPointMaxLength,
  transportSeatsMax,
  visitAccessMaxLength,
  visitNotesMaxLength,
  visitTransports,
  walkMetresMax,
} from './field-visits';
import { decidedAtOnceMax, delegationMax } from './participation-rules';

const words = (longest: number) =>
  z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().max(longest));

/** What those who have a place in a visit are told, with the revision that was seen; without one it is new. */
export const saveFieldVisitInput = z.strictObject({
  session: z.uuid(),
  revision: given(z.int().min(1)),
  meetingPoint: z
    .string()
    .transform((text) => plainLines(text).trim())
    .pipe(z.string().min(1).max(meetingPointMaxLength)),
  meetingTime: z.string().refine((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), {
    params: { rule: 'notATime' },
    message: 'is not a time of day, write it like 09:30',
  }),
  transport: z.enum(visitTransports),
  transportSeats: given(z.int().min(0).max(transportSeatsMax)),
  isStepFree: z.boolean(),
  walkMetres: given(z.int().min(0).max(walkMetresMax)),
  access: given(words(visitAccessMaxLength)),
  needsPhotoId: z.boolean(),
  notes: given(words(visitNotesMaxLength)),
});

export const allocateFieldVisitsInput = z.strictObject({ summit: z.uuid() });

/** The place or wish of a delegation, and the visit that it goes to; the same one gives a place to who waits for it. */
export const moveFieldVisitPlaceInput = z.strictObject({ place: z.uuid(), to: z.uuid() });

export const fieldVisitPlaceInput = z.strictObject({ place: z.uuid() });

/** Who of delegations was there, by their rows: 1 leads. */
export const markAttendanceInput = z.strictObject({
  summit: z.uuid(),
  marks: z
    .array(
      z.strictObject({
        request: z.uuid(),
        people: z.array(z.int().min(1).max(delegationMax)).max(delegationMax),
      }),
    )
    .min(1)
    .max(decidedAtOnceMax),
});
