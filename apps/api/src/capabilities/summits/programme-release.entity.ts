import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { ReleasedSession } from '@praxis/domain/summits';
import { Account } from '../accounts';
import { Summit } from './summit.entity';

/** A programme as it was released. A trigger refuses every change to it. */
@Entity()
@Unique('uq_programme_release_number', ['summitId', 'number'])
export class ProgrammeRelease {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_programme_release' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  /** Counted from 1 within the summit. */
  @Column('int')
  number!: number;

  @Column('timestamptz')
  releasedAt!: Date;

  @Column('uuid')
  releasedBy!: string;

  /** What organisers say of it. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('jsonb')
  sessions!: ReleasedSession[];

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_programme_release_summit' })
  summit?: Relation<Summit>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'released_by', foreignKeyConstraintName: 'fk_programme_release_releaser' })
  releaser?: Relation<Account>;
}
