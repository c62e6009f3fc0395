/**
 * A city signs a declaration through a member whom it has mandated: its coordinator, who names on whose decision. A signature
 * bears the office in whose name the city signs, never the name of a person: offices outlast the people in them.
 *
 *   open for signature → signed → withdrawn (by the city, or by the secretariat where it was made in error) → signed again
 *
 * A signature that was withdrawn is kept with its reason, between the city and the secretariat.
 */
export const signatoryOffices = ['mayor', 'deputy-mayor', 'council', 'executive'] as const;
export type SignatoryOffice = (typeof signatoryOffices)[number];

/** The decision by which the city mandated its member: `City council, 12 March 2027, item 4`. */
export const mandateMaxLength = 300;
export const signatureReasonMaxLength = 500;
