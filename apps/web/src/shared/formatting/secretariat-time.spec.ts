import { secretariatTime } from './secretariat-time';

test('is the time in Paris as the time zone database has it, each hour of a year and each day of thirty', () => {
  const paris = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const hours = Array.from({ length: 366 * 24 }, (_, i) => Date.UTC(2026, 0, 1, i, 59, 59));
  const days = Array.from({ length: 30 * 366 }, (_, i) => Date.UTC(2004, 0, i, 0, 30));
  const faults = [...hours, ...days].filter((moment) => {
    const { day, time } = secretariatTime(new Date(moment));
    return `${day} ${time}` !== paris.format(moment);
  });
  expect(faults.map((moment) => new Date(moment).toISOString())).toEqual([]);
});
