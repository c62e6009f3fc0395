import { busy } from '../faults';

/**
 * Lets so many through at a time, lets so many more wait, and turns away the rest at once: when more is asked for than a
 * machine can do, some are answered in time and everything else goes on.
 */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly room: number,
    private readonly queue: number,
  ) {}

  /** @throws Fault UNAVAILABLE when the queue is full */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.room) this.inside += 1;
    else {
      if (this.waiting.length >= this.queue) throw busy(1);
      // Whoever leaves hands over the place: nobody slips in between.
      await new Promise<void>((enter) => this.waiting.push(enter));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }
}
