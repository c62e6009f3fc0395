import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A web address that published practices link to, and whether it still answers. Made anew from practices at any time. */
@Entity()
@Index('ix_external_link_next', ['nextCheckAt'])
export class ExternalLink {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_external_link' })
  address!: string;

  @Column('timestamptz')
  nextCheckAt!: Date;

  /** When it was last asked; null until then. */
  @Column('timestamptz', { nullable: true })
  checkedAt!: Date | null;

  /** The status of its last answer; null when there was none. */
  @Column('int', { nullable: true })
  httpStatus!: number | null;

  /** Why there was none: refused, silent, redirects. */
  @Column('text', { nullable: true })
  fault!: string | null;

  /** When it first did not answer; null while it answers. */
  @Column('timestamptz', { nullable: true })
  failingSince!: Date | null;

  /** It did not answer twice, a week apart. */
  @Column('boolean', { default: false })
  isBroken!: boolean;
}
