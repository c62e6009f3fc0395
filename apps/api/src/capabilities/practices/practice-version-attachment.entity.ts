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
import { PracticeVersion } from './practice-version.entity';

/** A file that a version shows, frozen with it. */
@Entity()
@Index('ix_practice_version_attachment_file', ['fileId'])
export class PracticeVersionAttachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_version_attachment' })
  versionId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_practice_version_attachment' })
  fileId!: string;

  @Column('integer')
  position!: number;

  /** In the original language of the practice, like the others. */
  @Column('text', { nullable: true })
  alt!: string | null;

  @Column('text', { nullable: true })
  caption!: string | null;

  @Column('text', { nullable: true })
  credit!: string | null;

  @ManyToOne(() => PracticeVersion, { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'version_id',
    foreignKeyConstraintName: 'fk_practice_version_attachment_version',
  })
  version?: Relation<PracticeVersion>;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'fk_practice_version_attachment_file' })
  file?: Relation<StoredFile>;
}
