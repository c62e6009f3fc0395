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
import type { AttachmentKind, FileState } from '@praxis/domain/attachments';
import { Account } from '../accounts';

/**
 * A file that somebody has sent, as it was found to be. Its bytes are in the file store, under their SHA-256: the same bytes are kept
 * once, and what is called by its content cannot change.
 */
@Entity()
@Index('ix_stored_file_sha256', ['sha256'])
@Index('ix_stored_file_waiting', ['createdAt'], { where: `state = 'waiting'` })
@Check('ck_stored_file_kind', `kind in ('picture', 'document')`)
@Check('ck_stored_file_state', `state in ('waiting', 'available', 'quarantined')`)
@Check('ck_stored_file_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_stored_file_size', `(kind = 'picture') = (width is not null and height is not null)`)
export class StoredFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_stored_file' })
  id!: string;

  /** Of the bytes as they are served. */
  @Column('text')
  sha256!: string;

  @Column('text')
  kind!: AttachmentKind;

  /** As which it is served. */
  @Column('text')
  mediaType!: string;

  /** Under which it is taken away. */
  @Column('text')
  name!: string;

  /** How many there are. */
  @Column('integer')
  bytes!: number;

  /** Of a picture, in points. */
  @Column('integer', { nullable: true })
  width!: number | null;

  @Column('integer', { nullable: true })
  height!: number | null;

  @Column('text')
  state!: FileState;

  /** When a scanner has looked at it; null while none has, and for ever where there is none. */
  @Column('timestamptz', { nullable: true })
  scannedAt!: Date | null;

  /** What the scanner calls what it has found. */
  @Column('text', { nullable: true })
  finding!: string | null;

  @Column('uuid')
  sentBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'sent_by', foreignKeyConstraintName: 'fk_stored_file_sent_by' })
  sender?: Relation<Account>;
}
