import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A counter of attempts of one account or one address, kept for a window of time. */
@Entity()
export class RateLimit {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_rate_limit' })
  key!: string;

  @Column('int', { default: 0 })
  points!: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire!: string | null;
}
