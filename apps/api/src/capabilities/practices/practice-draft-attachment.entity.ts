import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { StoredFile } from '../files';
import { PracticeDraft } from './practice-draft.entity';

/** A file that a draft shows, with what is said about it. */
@Entity()
@Index('ix_practice_draft_attachment_file', ['fileId'])
export class PracticeDraftAttachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_draft_attachment' })
  practiceId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_draft_attachment' })
  fileId!: string;

  @Column('integer')
  position!: number;

  /** What can be seen in a picture, for who does not see it; in the original language of the practice, like the others. */
  @Column('text', { nullable: true })
  alt!: string | null;

  @Column('text', { nullable: true })
  caption!: string | null;

  /** Whose work it is. */
  @Column('text', { nullable: true })
  credit!: string | null;

  @ManyToOne(() => PracticeDraft, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'practice_id',
    foreignKeyConstraintName: 'fk_practice_draft_attachment_draft',
  })
  draft?: Relation<PracticeDraft>;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'fk_practice_draft_attachment_file' })
  file?: Relation<StoredFile>;
}
