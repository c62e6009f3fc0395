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
import type { AgreementKind } from '@praxis/domain/participation';
import { Account } from '../accounts';
import { Session, Summit } from '../summits';

/** A second person's agreement that somebody opens more records than one person may alone, or takes them away. */
@Entity()
@Index('ix_record_agreement_asker', ['askedBy', 'askedAt'])
@Check(
  'ck_record_agreement_kind',
  `kind in ('open', 'requests', 'manifest', 'badges', 'attendance')`,
)
@Check('ck_record_agreement_second', 'agreed_by is null or agreed_by <> asked_by')
export class RecordAgreement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_record_agreement' })
  id!: string;

  @Column('uuid')
  summitId!: string;

  /** `open`: more records in an hour; else what is taken away. */
  @Column('text')
  kind!: AgreementKind;

  /** The session whose records are taken away; null for those of the whole summit. */
  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('uuid')
  askedBy!: string;

  @Column('timestamptz')
  askedAt!: Date;

  /** Encrypted with the summit's key for this id. */
  @Column('bytea')
  sealedReason!: Buffer;

  /** How many records it is about. */
  @Column('int')
  records!: number;

  /** Null where nobody has agreed, or nobody else needed to. */
  @Column('uuid', { nullable: true })
  agreedBy!: string | null;

  /** Since when it is good. */
  @Column('timestamptz', { nullable: true })
  agreedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  refusedAt!: Date | null;

  @ManyToOne(() => Summit, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'summit_id', foreignKeyConstraintName: 'fk_record_agreement_summit' })
  summit?: Relation<Summit>;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_record_agreement_session' })
  session?: Relation<Session>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'asked_by', foreignKeyConstraintName: 'fk_record_agreement_asker' })
  asker?: Relation<Account>;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'agreed_by', foreignKeyConstraintName: 'fk_record_agreement_agreer' })
  agreer?: Relation<Account>;
}
