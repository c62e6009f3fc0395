import {
  allocateVisits,
  peopleIn,
  type VisitOffer,
  type VisitPlace,
  type VisitWish,
} from './field-visit-places';

const at = (hour: number): Date => new Date(Date.UTC(2027, 4, 11, hour));
const now = at(8);
const morning: VisitOffer = { id: 'morning', startsAt: at(9), endsAt: at(11), capacity: 4 };
const late: VisitOffer = { id: 'late', startsAt: at(10), endsAt: at(12), capacity: 4 };
const evening: VisitOffer = { id: 'evening', startsAt: at(17), endsAt: at(19), capacity: 2 };
const offers = [morning, late, evening];

const wish = (
  requestId: string,
  sessionId: string,
  rank = 1,
  over: Partial<VisitWish> = {},
): VisitWish => ({ requestId, sessionId, rank, people: 2, priority: 0, sentAt: at(1), ...over });
const named = (wishes: readonly VisitWish[]): string[] =>
  wishes.map(({ requestId, sessionId }) => `${requestId} ${sessionId}`);
const allocated = (
  wishes: readonly VisitWish[],
  places: readonly VisitPlace[] = [],
): Record<string, string[]> => {
  const { placed, waiting, dropped } = allocateVisits(offers, places, wishes, now);
  return { placed: named(placed), waiting: named(waiting), dropped: named(dropped) };
};

describe('places in field visits', () => {
  it.each<[string, VisitWish[], VisitPlace[], Record<string, string[]>]>([
    [
      'first choices come before second ones, whoever is first',
      [
        wish('a', 'late', 1, { priority: 9 }),
        wish('a', 'evening', 2, { priority: 9 }),
        wish('b', 'evening', 1, { sentAt: at(7) }),
      ],
      [],
      { placed: ['a late', 'b evening'], waiting: ['a evening'], dropped: [] },
    ],
    [
      'then the higher priority, then who sent first',
      [
        wish('a', 'evening', 1, { sentAt: at(3) }),
        wish('b', 'evening', 1, { sentAt: at(2) }),
        wish('c', 'evening', 1, { sentAt: at(4), priority: 1 }),
      ],
      [],
      { placed: ['c evening'], waiting: ['b evening', 'a evening'], dropped: [] },
    ],
    [
      'a delegation goes together, and a smaller one that fits does not wait for it',
      [
        wish('a', 'evening', 1, { people: 3 }),
        wish('b', 'evening', 1, { people: 1, sentAt: at(2) }),
      ],
      [],
      { placed: ['b evening'], waiting: ['a evening'], dropped: [] },
    ],
    [
      'a delegation is in one visit at a time',
      [wish('a', 'morning'), wish('a', 'late', 2), wish('a', 'evening', 3)],
      [],
      { placed: ['a morning', 'a evening'], waiting: [], dropped: ['a late'] },
    ],
    [
      'nobody loses a place that they have',
      [wish('a', 'evening', 1, { priority: 9 })],
      [{ requestId: 'b', sessionId: 'evening', people: 1 }],
      { placed: [], waiting: ['a evening'], dropped: [] },
    ],
    [
      'who has a place does not get it twice',
      [wish('a', 'morning')],
      [{ requestId: 'a', sessionId: 'morning', people: 2 }],
      { placed: [], waiting: [], dropped: ['a morning'] },
    ],
    [
      'what is not offered takes nobody',
      [wish('a', 'elsewhere')],
      [],
      { placed: [], waiting: [], dropped: [] },
    ],
  ])('%s', (_what, wishes, places, expected) => {
    expect(allocated(wishes, places)).toEqual(expected);
  });

  it('a visit that has begun takes nobody; one without a limit everybody', () => {
    const open = { ...evening, capacity: null };
    const many = Array.from({ length: 50 }, (_, i) => wish(`r${String(i)}`, 'evening'));
    expect(allocateVisits([open], [], many, now).placed).toHaveLength(50);
    expect(allocateVisits([open], [], many, open.startsAt)).toEqual({
      placed: [],
      waiting: [],
      dropped: [],
    });
  });

  it('whatever is wanted, no visit is fuller than it can be and no delegation in two places at once', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 100; round += 1) {
      const wishes = Array.from({ length: 40 }, (_, i) => {
        const people = 1 + random(3);
        return offers.map(({ id }, k) =>
          wish(`r${String(i)}`, id, 1 + ((k + random(3)) % 3), {
            ...{ people, priority: random(3), sentAt: at(random(6)) },
          }),
        );
      }).flat();
      const first = allocateVisits(offers, [], wishes.slice(0, 60), now);
      const again = allocateVisits(offers, first.placed, wishes, now);
      const all = [...first.placed, ...again.placed];
      for (const offer of offers)
        expect(peopleIn(offer.id, all)).toBeLessThanOrEqual(offer.capacity ?? 0);
      const slots = all.map(
        ({ requestId, sessionId }) => `${requestId} ${sessionId === 'evening' ? '2' : '1'}`,
      );
      expect(new Set(slots).size).toBe(slots.length);
    }
  });
});
