import { Clock } from '../../src/platform/time-and-ids/clock.port';

interface Span {
  minutes?: number;
  hours?: number;
  days?: number;
}

/** A clock that stands still until it is told to move. */
export class FixedClock extends Clock {
  constructor(private moment = new Date()) {
    super();
  }

  now(): Date {
    return new Date(this.moment);
  }

  turnTo(moment: Date): void {
    this.moment = moment;
  }

  advance({ minutes = 0, hours = 0, days = 0 }: Span): void {
    this.moment = new Date(this.moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}
