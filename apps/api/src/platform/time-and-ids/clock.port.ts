/** The time of day, so that rules about time can be tried at any time. */
export abstract class Clock {
  abstract now(): Date;
}
