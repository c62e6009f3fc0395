/**
 * A field visit is a session of the kind `field-visit`: it has its own capacity, its own waiting list, and a place where people
 * meet. Where officials meet is told to those alone who have a place in it (docs/adr/0060-places-in-field-visits.md).
 */

/** How those who visit get there. */
export const visitTransports = [
  'on-foot',
  'bus',
  'tram',
  'metro',
  'train',
  'boat',
  'own-way',
] as const;
export type VisitTransport = (typeof visitTransports)[number];

/** What those who have a place read of a visit. Nothing of it stands in the database but encrypted. */
export interface FieldVisitDetails {
  readonly meetingPoint: string;
  /** By the clock of the host city: 09:15. */
  readonly meetingTime: string;
  readonly transport: VisitTransport;
  /** How many seats were ordered; null where there are none to order. */
  readonly transportSeats: number | null;
  readonly isStepFree: boolean;
  /** Metres to go on foot or by wheelchair, there and on site; null where nobody has measured. */
  readonly walkMetres: number | null;
  /** What else somebody must know to get in, move, see and hear there. */
  readonly access: string;
  readonly needsPhotoId: boolean;
  readonly notes: string;
}

/** What becomes of the wish of a delegation; `cancelled`: it has given its place up, or organisers have taken it away. */
export const visitPlaceStatuses = ['placed', 'waiting', 'cancelled'] as const;
export type VisitPlaceStatus = (typeof visitPlaceStatuses)[number];

export const meetingPointMaxLength = 200;
export const visitAccessMaxLength = 500;
export const visitNotesMaxLength = 1_000;
export const transportSeatsMax = 1_000;
export const walkMetresMax = 20_000;
/** The rank of a place that organisers gave without being asked. */
export const unasked = 0;
