import { projection } from './generated/projection';

/** Where something stands on the map, in its own units; whether that is inside the picture. */
export interface MapPlace {
  x: number;
  y: number;
  isInside: boolean;
}

const radians = Math.PI / 180;

/** Lambert's azimuthal equal-area projection, with the numbers that the map was drawn with. */
export function placeOf({
  latitude,
  longitude,
}: {
  latitude: number;
  longitude: number;
}): MapPlace {
  const phi = latitude * radians;
  const phi0 = projection.latitude * radians;
  const lambda = (longitude - projection.longitude) * radians;
  const cosDistance =
    Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / (1 + cosDistance));
  const x = projection.x + projection.scale * k * Math.cos(phi) * Math.sin(lambda);
  const y =
    projection.y -
    projection.scale *
      k *
      (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(lambda));
  const margin = 16;
  const isInside =
    x >= margin && y >= margin && x <= projection.width - margin && y <= projection.height - margin;
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, isInside };
}

/** Nearer than this, two symbols would cover each other: 24 CSS pixels where the map is shown at its usual width. */
const nearness = 26;

/** Groups of what stands too near to be told apart, the group's place being its first member's. */
export function groupNear<Placed extends MapPlace & { count: number }>(
  placed: readonly Placed[],
): Placed[][] {
  const groups: Placed[][] = [];
  for (const each of [...placed].sort((a, b) => b.count - a.count)) {
    const near = groups.find(
      ([first]) => first !== undefined && Math.hypot(first.x - each.x, first.y - each.y) < nearness,
    );
    if (near) near.push(each);
    else groups.push([each]);
  }
  return groups;
}
