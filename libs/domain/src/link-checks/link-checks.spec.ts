import { isAnswer, standingAfterCheck } from './link-check-rules';

it.each([
  [200, true],
  [204, true],
  [301, false],
  [401, true],
  [403, true],
  [404, false],
  [410, false],
  [429, true],
  [500, false],
  [503, false],
])('the status %s says that there is a page: %s', (status, is) => {
  expect(isAnswer(status)).toBe(is);
});

const well = { failingSince: null, isBroken: false };
const first = new Date('2026-03-01T02:00:00Z');
const day = (text: string): Date => new Date(`${text}T02:00:00Z`);

describe('a link', () => {
  it('that answers is asked again a month later', () => {
    expect(standingAfterCheck(well, true, first)).toEqual({
      ...well,
      nextCheckAt: day('2026-03-31'),
    });
  });

  it('that does not is asked again a week later, and is not broken yet', () => {
    expect(standingAfterCheck(well, false, first)).toEqual({
      failingSince: first,
      isBroken: false,
      nextCheckAt: day('2026-03-08'),
    });
  });

  it('that was silent a moment ago is not broken yet', () => {
    const failing = { failingSince: first, isBroken: false };
    expect(standingAfterCheck(failing, false, day('2026-03-07'))).toEqual({
      ...failing,
      nextCheckAt: day('2026-03-08'),
    });
  });

  it('that is silent a week later, too, is broken, and asked again a month later', () => {
    expect(
      standingAfterCheck({ failingSince: first, isBroken: false }, false, day('2026-03-08')),
    ).toEqual({ failingSince: first, isBroken: true, nextCheckAt: day('2026-04-07') });
  });

  it('that is broken stays so until it answers', () => {
    const broken = { failingSince: first, isBroken: true };
    expect(standingAfterCheck(broken, false, day('2026-04-07'))).toMatchObject(broken);
    expect(standingAfterCheck(broken, true, day('2026-04-07'))).toMatchObject(well);
  });
});
