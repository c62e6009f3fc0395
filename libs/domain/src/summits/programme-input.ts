import { z } from 'zod';
import { given } from '../shared';
import { sessionKinds } from './presentation-rules';
import {
  interpretersMax,
  placesMax,
  releaseNoteMaxLength,
  roomNameMaxLength,
  roomsMax,
  speakerNameMaxLength,
  speakersMax,
} from './programme-rules';
import { line, lines, offeredLanguages, saidLine, titles } from './summit-input';

const places = given(z.int().min(1).max(placesMax));

/** The rooms of a summit in their order; one without an id is new, one that is missing is given up. */
export const saveRoomsInput = z.strictObject({
  summit: z.uuid(),
  rooms: z
    .array(
      z.strictObject({ id: given(z.uuid()), name: saidLine(roomNameMaxLength), capacity: places }),
    )
    .max(roomsMax),
});

const time = z.string().refine((text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), {
  params: { rule: 'notATime' },
  message: 'is not a time of day, write it like 09:30',
});

/** One without a name is who asked not to be named: there are never more of them than there were. */
const speaker = z.strictObject({
  name: given(saidLine(speakerNameMaxLength)),
  role: given(line(speakerNameMaxLength)),
  city: given(line(speakerNameMaxLength)),
});

/** A new session of a programme, or, with its id and the revision that was seen, a changed one. */
export const saveSessionInput = z.strictObject({
  id: given(z.uuid()),
  revision: given(z.int().min(1)),
  summit: z.uuid(),
  kind: z.enum(sessionKinds),
  titles,
  day: z.iso.date(),
  startTime: time,
  endTime: time,
  room: given(z.uuid()),
  capacity: places,
  languages: offeredLanguages,
  interpreters: lines(speakerNameMaxLength, interpretersMax),
  isCancelled: z.boolean(),
  speakers: z.array(speaker).max(speakersMax),
});

/** To another day at the same time, or to another room; what is left out stays. */
export const moveSessionInput = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  day: given(z.iso.date()),
  room: given(z.uuid()),
});

export const removeSessionInput = z.strictObject({ id: z.uuid(), revision: z.int().min(1) });

export const releaseProgrammeInput = z.strictObject({
  summit: z.uuid(),
  note: given(line(releaseNoteMaxLength)),
  despiteClashes: z.boolean(),
});
