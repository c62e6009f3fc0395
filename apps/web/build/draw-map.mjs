// Draws the map of Europe once, at build time: Natural Earth's coast and pale borders in the EU's statistical projection
// (Lambert azimuthal equal-area, 10° E 52° N). Pages place cities on it with the numbers written beside it.
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { feature, mesh } from 'topojson-client';

const folder = path.join(import.meta.dirname, '../src/shared/map/generated');
export const width = 800;
export const height = 800;

/** Writes `europe.svg` and `projection.ts`. */
export function drawMap() {
  const topology = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  );
  const projection = geoAzimuthalEqualArea().rotate([-10, -52]).clipAngle(40);
  // From the Canaries' latitude to the North Cape, from Iceland to Lebanon.
  const frame = {
    type: 'MultiPoint',
    coordinates: [
      [-23, 64.5],
      [-10, 36],
      [36.6, 33.4],
      [44, 41.5],
      [31, 70.5],
      [15, 71.2],
    ],
  };
  projection
    .fitExtent(
      [
        [12, 12],
        [width - 12, height - 12],
      ],
      frame,
    )
    .clipExtent([
      [-5, -5],
      [width + 5, height + 5],
    ]);
  const draw = geoPath(projection).digits(0);
  const land = thinned(draw(feature(topology, topology.objects.land)));
  const borders = thinned(draw(mesh(topology, topology.objects.countries, (a, b) => a !== b)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'europe.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" d="${land}"/><path id="borders" d="${borders}"/></svg>\n`,
  );
  const [x, y] = projection.translate();
  writeFileSync(
    path.join(folder, 'projection.ts'),
    `/** What places a city on the map that was drawn with these numbers. */\nexport const projection = ${JSON.stringify({ width, height, scale: projection.scale(), x, y, longitude: 10, latitude: 52 })};\n`,
  );
}

/** Leaves out points nearer than a pixel and a half to the one before, and shapes of which nothing is left. */
function thinned(path) {
  return path
    .split('M')
    .slice(1)
    .map((shape) => {
      const isClosed = shape.endsWith('Z');
      const points = shape
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number));
      const kept = points.filter((point, i, all) => {
        if (i === 0 || i === all.length - 1) return true;
        const last = all.kept ?? all[0];
        const isFar = Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1.5;
        if (isFar) all.kept = point;
        return isFar;
      });
      return kept.length < (isClosed ? 4 : 2)
        ? ''
        : `M${kept.map((point) => point.join(',')).join('L')}${isClosed ? 'Z' : ''}`;
    })
    .join('');
}

if (process.argv[1] === import.meta.filename) drawMap();
