import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { Account } from '../accounts';
import { Summit } from '../summits';

/** That somebody opened the record of a request, which says who comes. It outlives the record, and names nobody of it. */
@Entity()
@Index('ix_record_opening_reader', ['readerId', 'openedAt'])
@Check('ck_record_opening_purpose', `purpose in ('record', 'take-away')`)
export class RecordOpening {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_record_opening' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  /** Of a request that may be gone. */
  @Column('uuid')
  requestId!: string;

  @Column('uuid')
  readerId!: string;

  @Column('text')
  purpose!: 'record' | 'take-away';

  @Column('timestamptz')
  openedAt!: Date;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_record_opening_summit' })
  summit?: Relation<Summit>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'reader_id', foreignKeyConstraintName: 'fk_record_opening_reader' })
  reader?: Relation<Account>;
}
