import { geoAzimuthalEqualArea } from 'd3-geo';
import { projection } from './generated/projection';
import { groupNear, placeOf } from './places';

const drawn = geoAzimuthalEqualArea()
  .rotate([-10, -52])
  .scale(projection.scale)
  .translate([projection.x, projection.y]);

test.each([
  ['Aarhus', 56.1572, 10.2107],
  ['Málaga', 36.7213, -4.4214],
  ['Tripoli', 34.4367, 35.8497],
  ['Helsinki', 60.1699, 24.9384],
])('%s stands where the drawing has it', (_name, latitude, longitude) => {
  const [x = 0, y = 0] = drawn([longitude, latitude]) ?? [];
  const place = placeOf({ latitude, longitude });
  expect(place.x).toBeCloseTo(x, 0);
  expect(place.y).toBeCloseTo(y, 0);
  expect(place.isInside).toBe(true);
});

test('Montréal is outside the map', () => {
  expect(placeOf({ latitude: 45.5019, longitude: -73.5674 }).isInside).toBe(false);
});

test('cities too near to be told apart share a symbol, and nobody is lost', () => {
  const at = (name: string, x: number, count: number) => ({ name, x, y: 0, count, isInside: true });
  const groups = groupNear([at('Mechelen', 10, 1), at('Vilvoorde', 14, 3), at('Aarhus', 200, 2)]);
  expect(groups.map((group) => group.map((city) => city.name))).toEqual([
    ['Vilvoorde', 'Mechelen'],
    ['Aarhus'],
  ]);
});
