import { z } from 'zod';

/** More than anybody can attend. */
export const chosenSessionsMax = 200;

/** To put a session into one's calendar, or to take it out. */
export const chooseSessionInput = z.strictObject({ session: z.uuid(), isChosen: z.boolean() });

export const setCalendarAddressInput = z.strictObject({ isWanted: z.boolean() });
