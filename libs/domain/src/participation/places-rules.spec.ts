import fc from 'fast-check';
import {
  freePlaces,
  inOrderOfWaiting,
  nextOffers,
  offerExpiry,
  thatFit,
  type Waiting,
} from './places-rules';

const start = new Date('2027-05-10T00:00:00+02:00');
const before = new Date('2027-05-01T12:00:00Z');
const request = (id: string, size: number, priority = 0, minute = 0): Waiting => ({
  ...{ id, size, priority },
  submittedAt: new Date(Date.UTC(2027, 0, 1, 9, minute)),
});
const ids = (requests: readonly Waiting[]): string => requests.map(({ id }) => id).join(' ');

describe('places', () => {
  it.each([
    [{ capacity: 40, accepted: 0, offered: 0 }, 40],
    [{ capacity: 40, accepted: 30, offered: 4 }, 6],
    [{ capacity: 40, accepted: 36, offered: 4 }, 0],
    [{ capacity: 30, accepted: 36, offered: 4 }, 0],
    [{ capacity: 0, accepted: 0, offered: 0 }, 0],
  ])('%j leave %d', (places, free) => {
    expect(freePlaces(places)).toBe(free);
  });
});

describe('who is offered a place', () => {
  it.each([
    ['who asked first', 1, [request('b', 1, 0, 2), request('a', 1, 0, 1)], 'a'],
    ['who has priority before who asked first', 1, [request('a', 1), request('b', 1, 3, 9)], 'b'],
    ['as many as there are places', 2, [request('a', 1), request('b', 1), request('c', 1)], 'a b'],
    ['a delegation together', 3, [request('a', 2), request('b', 2)], 'a'],
    ['a smaller one behind one that does not fit', 1, [request('a', 3, 9), request('b', 1)], 'b'],
    ['nobody where nobody fits', 1, [request('a', 3), request('b', 2)], ''],
    ['nobody without a free place', 0, [request('a', 1)], ''],
    ['nobody where nobody waits', 5, [], ''],
  ])('%s', (_what, free, waiting, offered) => {
    expect(ids(nextOffers(free, waiting, before, start))).toBe(offered);
  });

  it('stays first where it did not fit', () => {
    const large = request('a', 3, 9);
    const left = [large, request('b', 1), request('c', 1)];
    expect(ids(inOrderOfWaiting(left))).toBe('a b c');
    expect(ids(nextOffers(3, left, before, start))).toBe('a');
  });

  it('nobody from the instant at which the summit begins', () => {
    const waiting = [request('a', 1)];
    expect(nextOffers(5, waiting, new Date(start.getTime() - 1), start)).toHaveLength(1);
    expect(nextOffers(5, waiting, start, start)).toEqual([]);
  });

  it.each([
    ['2027-05-01T12:00:00Z', '2027-05-04T12:00:00.000Z'],
    ['2027-05-08T12:00:00Z', '2027-05-09T22:00:00.000Z'],
    ['2027-05-06T22:00:00Z', '2027-05-09T22:00:00.000Z'],
  ])('at %s until %s', (offeredAt, expiresAt) => {
    expect(offerExpiry(new Date(offeredAt), start).toISOString()).toBe(expiresAt);
  });
});

const waitingLists = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    size: fc.integer({ min: 1, max: 20 }),
    priority: fc.integer({ min: 0, max: 9 }),
    submittedAt: fc.date({
      min: new Date('2027-01-01'),
      max: new Date('2027-03-01'),
      noInvalidDate: true,
    }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

describe('whoever waits', () => {
  it('is never offered more than there is, and nobody who would still fit is passed over', () => {
    fc.assert(
      fc.property(waitingLists, fc.integer({ min: 0, max: 60 }), (waiting, free) => {
        const offered = thatFit(free, waiting);
        const taken = offered.reduce((sum, { size }) => sum + size, 0);
        expect(taken).toBeLessThanOrEqual(free);
        for (const passed of waiting.filter((each) => !offered.includes(each)))
          expect(passed.size).toBeGreaterThan(free - taken);
      }),
    );
  });

  it('is passed over only for who stands before, or is smaller', () => {
    fc.assert(
      fc.property(waitingLists, fc.integer({ min: 0, max: 60 }), (waiting, free) => {
        const offered = thatFit(free, waiting);
        const order = inOrderOfWaiting(waiting);
        for (const passed of order.filter((each) => !offered.includes(each)))
          for (const later of offered.filter((each) => order.indexOf(each) > order.indexOf(passed)))
            expect(later.size).toBeLessThan(passed.size);
      }),
    );
  });
});

/** What is done to a summit’s places, one after the other: the rules alone, with no database. */
class Ledger {
  readonly status = new Map<string, 'waiting' | 'offered' | 'accepted' | 'over'>();
  now = before;
  constructor(
    public capacity: number,
    readonly requests: readonly Waiting[],
  ) {
    for (const { id } of requests) this.status.set(id, 'waiting');
  }

  of(status: string): Waiting[] {
    return this.requests.filter(({ id }) => this.status.get(id) === status);
  }

  people(status: string): number {
    return this.of(status).reduce((sum, { size }) => sum + size, 0);
  }

  get places(): { capacity: number; accepted: number; offered: number } {
    const { capacity } = this;
    return { capacity, accepted: this.people('accepted'), offered: this.people('offered') };
  }

  readonly steps: Record<string, (one: Waiting, amount: number) => void> = {
    accept: (one) => {
      const own = this.status.get(one.id) === 'offered' ? one.size : 0;
      if (this.status.get(one.id) !== 'accepted' && freePlaces(this.places) + own >= one.size)
        this.status.set(one.id, 'accepted');
    },
    waitlist: ({ id }) => this.status.set(id, 'waiting'),
    cancel: ({ id }) => this.status.set(id, 'over'),
    claim: ({ id }) => {
      if (this.status.get(id) === 'offered') this.status.set(id, 'accepted');
    },
    lapse: ({ id }) => {
      if (this.status.get(id) === 'offered') this.status.set(id, 'over');
    },
    offer: () => {
      for (const { id } of nextOffers(freePlaces(this.places), this.of('waiting'), this.now, start))
        this.status.set(id, 'offered');
    },
    resize: (_one, capacity) => {
      const { accepted, offered } = this.places;
      // A call never takes fewer people than have a place or were offered one.
      if (capacity >= accepted + offered) this.capacity = capacity;
    },
    wait: (_one, hours) => {
      this.now = new Date(this.now.getTime() + hours * 3_600_000);
    },
  };
}

it('no sequence of decisions, cancellations, claims, lapses and capacities has more people than places', () => {
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom(...Object.keys(new Ledger(0, []).steps)),
      who: fc.nat({ max: 39 }),
      amount: fc.nat({ max: 60 }),
    }),
    { maxLength: 120 },
  );
  fc.assert(
    fc.property(waitingLists, fc.nat({ max: 60 }), steps, (requests, capacity, done) => {
      const ledger = new Ledger(capacity, requests);
      for (const { what, who, amount } of done) {
        const one = requests[who % Math.max(1, requests.length)];
        if (one !== undefined) ledger.steps[what]?.(one, amount);
        expect(ledger.people('accepted') + ledger.people('offered')).toBeLessThanOrEqual(
          ledger.capacity,
        );
      }
    }),
    { numRuns: 300 },
  );
});
