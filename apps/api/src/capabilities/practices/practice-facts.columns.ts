import { Column } from 'typeorm';
import type { Actor, Link, PracticeFacts } from '@praxis/domain/practices';

const list = { array: true, default: () => `'{}'` } as const;
const jsonList = { default: () => `'[]'` } as const;

/** The facts of a practice as columns: the same in the draft and in every version. Codes are checked before a write. */
export class PracticeFactsColumns implements PracticeFacts {
  @Column('text', { nullable: true })
  lifecycleStatus!: PracticeFacts['lifecycleStatus'];

  @Column('date', { nullable: true })
  statusConfirmedOn!: string | null;

  @Column('text', { nullable: true })
  geographicScale!: PracticeFacts['geographicScale'];

  @Column('text', list)
  otherPlaces!: string[];

  @Column('int', { nullable: true })
  startYear!: number | null;

  @Column('int', { nullable: true })
  endYear!: number | null;

  @Column('text', list)
  topics!: PracticeFacts['topics'];

  @Column('text', list)
  preventionLevels!: PracticeFacts['preventionLevels'];

  @Column('text', list)
  phenomena!: PracticeFacts['phenomena'];

  @Column('text', list)
  targetGroups!: PracticeFacts['targetGroups'];

  @Column('jsonb', jsonList)
  actors!: Actor[];

  @Column('text', { nullable: true })
  budgetBand!: PracticeFacts['budgetBand'];

  @Column('text', { nullable: true })
  staffBand!: PracticeFacts['staffBand'];

  @Column('text', list)
  fundingSources!: PracticeFacts['fundingSources'];

  @Column('int', { nullable: true })
  setupTimeMonths!: number | null;

  @Column('text', { nullable: true })
  evidenceLevel!: PracticeFacts['evidenceLevel'];

  @Column('text', list)
  commitments!: string[];

  @Column('jsonb', jsonList)
  links!: Link[];

  @Column('text', list)
  transferOffer!: PracticeFacts['transferOffer'];

  @Column('text', { nullable: true })
  locationPrecision!: PracticeFacts['locationPrecision'];

  @Column('text', { nullable: true })
  textLicence!: PracticeFacts['textLicence'];

  @Column('text', { nullable: true })
  contactService!: string | null;
}
